import type { Paragraph, Term, TermUse } from '../engine/types';
import type { FrontMatter } from './front-matter-schema';
import type { ReadFrontMatter } from './read-front-matter';
import type { SourceFileProblem } from './source-file-error';

const USES: readonly TermUse[] = ['flagged', 'lookup'];
const SENTENCE_END = /[。！？；!?;\n]/u;

/**
 * Reads the terms of a source and checks that each stands in one paragraph, character for character.
 * @param problems is added to.
 */
export function readTerms(
  { facts, lineOf }: ReadFrontMatter,
  paragraphs: readonly Paragraph[],
  problems: SourceFileProblem[],
): Term[] {
  const texts = paragraphs.map(({ text }) => withoutSpace(text));
  const seen = new Map<string, number>();
  const terms: Term[] = [];
  for (const { use, group, place, listed } of listedTerms(facts)) {
    const { term: form, aliases, ...more } = listed;
    const line = lineOf(['terms', use, group, place]);
    for (const written of [form, ...aliases]) {
      const code = fault(written);
      if (code) problems.push({ code, line, params: { form: written } });
      const earlier = seen.get(comparable(written));
      if (earlier)
        problems.push({ code: 'repeated-term', line, params: { form: written, line: String(earlier) } });
      else seen.set(comparable(written), line);
    }
    if (!texts.some((text) => text.includes(withoutSpace(form)))) {
      problems.push({ code: 'term-not-in-text', line, params: { form } });
    }
    terms.push({ form, aliases, use, group, ...more });
  }
  return terms;
}

function* listedTerms({ terms }: FrontMatter) {
  for (const use of USES) {
    for (const [group, list] of Object.entries(terms[use] ?? {})) {
      for (const [place, listed] of list.entries()) yield { use, group, place, listed };
    }
  }
}

function fault(written: string): 'term-too-short' | 'term-across-sentences' | undefined {
  if (comparable(written).length < 2) return 'term-too-short';
  return SENTENCE_END.test(written) ? 'term-across-sentences' : undefined;
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}

/** Two forms that differ only in quotation marks, spaces, width or case would match the same text. */
function comparable(form: string): string {
  return form
    .normalize('NFKC')
    .replace(/[\s“”‘’「」『』"']/gu, '')
    .toLowerCase();
}
