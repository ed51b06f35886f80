import type { Paragraph, ParagraphIndex, PublicSource, SourceId, Term } from '~/engine/types';
import { loadTables } from '~/library/formulation-table';
import { makeRandom } from './make-random';

/** How often a phrase is stock wording; what is between is words that nobody else puts together so. */
const STOCK_SHARE = 0.35;
const TERMS_A_SOURCE = 20;

/**
 * Makes a library of a size: sources that read like official prose to a matcher, a third of it stock formulations,
 * the rest words drawn as unevenly as words are. The same every time.
 *
 * @param characters of each source
 */
export async function makeLibrary(sources: number, characters: number): Promise<PublicSource[]> {
  const formulations = [...(await loadTables()).formulations.wordings()];
  const random = makeRandom(20_260_101);
  const words = makeWords([...new Set(formulations.join(''))], random);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const word = () => words[Math.floor(words.length * random() ** 3)]!;
  const phrase = (): string => {
    if (random() < STOCK_SHARE) return pick(formulations);
    return Array.from({ length: 3 + Math.floor(random() * 4) }, word).join('');
  };
  const sentence = () => `${Array.from({ length: 2 + Math.floor(random() * 3) }, phrase).join('，')}。`;

  return Array.from({ length: sources }, (_, number): PublicSource => {
    const title = `第${number + 1}号材料`;
    const texts = [title];
    for (let length = title.length; length < characters; ) {
      let text = '';
      while (text.length < 160) text += sentence();
      texts.push(text.slice(0, characters - length));
      length += text.length;
    }
    const terms = Array.from({ length: TERMS_A_SOURCE }, (): Term => {
      const text = pick(texts.slice(1));
      const start = Math.floor(random() * Math.max(1, text.length - 6));
      const form = text.slice(start, start + 4 + Math.floor(random() * 4)).replace(/[，。].*$/u, '');
      return { form, aliases: [], use: 'flagged', group: '提法' };
    }).filter(({ form }) => form.length >= 4);
    return {
      id: `made-${number + 1}` as SourceId,
      title,
      version: 'full-text',
      complete: true,
      visibility: 'public',
      paragraphs: texts.map(
        (text, i): Paragraph => ({
          index: (i + 1) as ParagraphIndex,
          kind: i === 0 ? 'title' : 'body',
          level: 0,
          text,
        }),
      ),
      terms: [...new Map(terms.map((term) => [term.form, term])).values()],
    };
  });
}

/** Words of two characters, the frequent ones first. */
function makeWords(characters: readonly string[], random: () => number): string[] {
  const character = () => characters[Math.floor(characters.length * random() ** 2)]!;
  return Array.from({ length: 20_000 }, () => character() + character());
}
