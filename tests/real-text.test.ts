import { beforeAll, describe, expect, it } from 'vitest';
import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import { compileIndex } from '~/engine/compile-index';
import { type FoldedText, foldText, GAP } from '~/engine/fold';
import type { Matcher } from '~/engine/matcher';
import { openIndex } from '~/engine/open-index';
import type { Match } from '~/engine/types';
import { hasSharedTexts, sharedCases, sharedDocuments, WITHOUT_SHARED_TEXTS } from './shared-texts';

describe.runIf(hasSharedTexts)(`on real text${WITHOUT_SHARED_TEXTS}`, () => {
  let matcher: Matcher;
  beforeAll(() => {
    matcher = openIndex(compileIndex([speech]));
  });
  const match = async (text: string): Promise<readonly Match[]> => (await matcher.match([{ text }]))[0] ?? [];

  it.each(['ordinary', 'legal', 'traditional'] as const)(
    'the terms of %s documents, with the speech among them, are those of an oracle',
    async (name) => {
      const wordings = speech.terms
        .filter(({ use }) => use === 'flagged')
        .flatMap(({ form, aliases }) => [form, ...aliases].map(foldText));
      const texts = [
        ...sharedDocuments(name).map(({ text }) => text),
        speech.paragraphs.map(({ text }) => text).join('\n'),
      ];
      for (const text of texts) {
        const found = (await match(text))
          .filter(({ kind }) => kind === 'term')
          .map(({ start, end }) => `${start}-${end}`);
        expect(found).toEqual(termsByOracle(wordings, foldText(text)));
      }
    },
    60_000,
  );

  it('at most 2 term flags stand in 100,000 characters of ordinary text, and no quotation', async () => {
    const documents = sharedDocuments('ordinary');
    const matches = (await Promise.all(documents.map(({ text }) => match(text)))).flat();
    const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
    expect((matches.filter(({ kind }) => kind === 'term').length * 100_000) / characters).toBeLessThanOrEqual(
      2,
    );
    expect(matches.filter(({ kind }) => kind === 'quote')).toEqual([]);
  });

  it('nothing is taken for a quotation in a negative case, stock wording aside', async () => {
    for (const { id, kind, text } of sharedCases()) {
      if (!kind.startsWith('neg-') || kind === 'neg-boilerplate') continue;
      expect(
        (await match(text)).filter((it) => it.kind === 'quote'),
        id,
      ).toEqual([]);
    }
  });
});

/** All `indexOf` hits of the folded wordings within the sentences of the folded text, then leftmost-longest. */
function termsByOracle(wordings: readonly FoldedText[], text: FoldedText): string[] {
  const hits: { start: number; end: number }[] = [];
  const sentence = { from: 0, letters: '' };
  // One letter may be two units: what is searched is a row of single private-use units, one per letter.
  const units = new Map<string, string>();
  const toUnits = (letters: readonly string[]) =>
    letters
      .map((letter) => {
        if (!units.has(letter)) units.set(letter, String.fromCharCode(0x100 + units.size));
        return units.get(letter);
      })
      .join('');
  const needles = wordings.map((wording) => ({ units: toUnits(wording.letters), gaps: wording.gaps }));
  const search = () => {
    for (const needle of needles) {
      for (
        let at = sentence.letters.indexOf(needle.units);
        at >= 0;
        at = sentence.letters.indexOf(needle.units, at + 1)
      ) {
        const first = sentence.from + at;
        const fits = needle.gaps.every(
          (gap, i) => i === 0 || gap !== GAP.none || text.gaps[first + i] === GAP.none,
        );
        if (fits) hits.push({ start: first, end: first + needle.units.length });
      }
    }
  };
  const row = toUnits(text.letters);
  for (let i = 0; i <= row.length; i++) {
    if (i < row.length && text.gaps[i] !== GAP.sentenceEnd) continue;
    sentence.letters = row.slice(sentence.from, i);
    search();
    sentence.from = i;
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return hits.flatMap((hit) => {
    if (hit.start < end) return [];
    end = hit.end;
    return [`${text.starts[hit.start]}-${text.ends[hit.end - 1]}`];
  });
}
