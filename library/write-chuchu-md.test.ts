import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source, SourceId, Term } from '~/engine/types';
import { readChuchuMd } from './read-chuchu-md';
import { edited, SAMPLE } from './sample-source-file';
import { type DraftParagraph, faultsOf, type SourceDraft, sourceOfDraft } from './source-draft';
import { BUNDLED } from './store/bundled-source';
import { paragraphsOf, sampleSource, sampleTerm } from './store/sample-sources';
import { writeChuchuMd } from './write-chuchu-md';

/** Files keep terms by use and group, so their order is not the source's. */
function comparable(source: Source): Source {
  const by = (a: Term, b: Term) => (a.form < b.form ? -1 : 1);
  return { ...source, terms: [...source.terms].sort(by) };
}

const AWKWARD = [
  ...'#>\\-:：?!|*&[]{}"\'`~@%,.。\n\r\t\v\f\u0000\u0007\u0085\u00a0\u2028\u200d\u3000\ufeff\ufffd\ud800',
  '---',
  '...',
  ' #',
  ': ',
  '# ',
  '##',
  '\\#',
  '> ',
  'date:',
  'title：',
  '[[[[[[[[[[[[[[[[[[[[[[',
  '__proto__',
  'constructor',
  'X',
  '😀',
  '👨‍👩‍👧',
  '𠮷',
  '同志们：',
  '一、',
];
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.array(fc.constantFrom(...AWKWARD), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc
    .tuple(fc.constantFrom(...AWKWARD), fc.constantFrom('提法', 'words '), fc.constantFrom(...AWKWARD))
    .map((pieces) => pieces.join('')),
  fc.constantFrom('国之大者', '胸怀“国之大者”', 'An English sentence.'),
);
/** Longer than the reader takes a line for. */
const long = fc
  .tuple(text, fc.integer({ min: 0, max: 1500 }))
  .map(([piece, times]) => `前${piece.repeat(times)}`.slice(0, 6000));

const paragraph: fc.Arbitrary<DraftParagraph> = fc.record({
  key: fc.nat(),
  kind: fc.constantFrom('title', 'salutation', 'heading', 'body'),
  level: fc.integer({ min: 0, max: 9 }),
  text,
});
const term: fc.Arbitrary<Term> = fc.record(
  {
    form: text,
    aliases: fc.array(text, { maxLength: 2 }),
    use: fc.constantFrom('flagged', 'lookup'),
    group: fc.oneof(text, fc.constantFrom('提法', '成语', '2', '10', '', '__proto__', 'constructor')),
    rendering: text,
    note: fc.oneof(text, long),
  },
  { requiredKeys: ['form', 'aliases', 'use', 'group'] },
);
const draft: fc.Arbitrary<SourceDraft> = fc
  .record({
    facts: fc.record(
      {
        title: text,
        speaker: text,
        office: text,
        occasion: fc.oneof(text, long),
        number: text,
        date: fc.constantFrom('2025', '2025-06', ' 2025-06-01 ', ''),
        address: fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          text.map((it) => `https://yunzhou.example/${it}`),
        ),
      },
      { requiredKeys: ['title'] },
    ),
    version: fc.constantFrom('full-text' as const, 'excerpt' as const, 'news-report' as const),
    complete: fc.boolean(),
    visibility: fc.constantFrom('public' as const, 'private' as const),
    placeholder: fc.constantFrom('X', '××', '#', ''),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 12 }),
    terms: fc.array(term, { maxLength: 5 }),
  })
  // Most terms would stand nowhere otherwise.
  .map((made) => ({
    ...made,
    paragraphs: [
      ...made.paragraphs,
      ...made.terms.map(({ form }) => ({ key: 0, kind: 'body' as const, level: 0, text: form })),
    ],
  }));

describe('a source written as a file and read', () => {
  test('is the same, whatever a person made of it', () => {
    let written = 0;
    let terms = 0;
    fc.assert(
      fc.property(draft, (made) => {
        if (faultsOf(made).length > 0) return;
        const source = sourceOfDraft(made);
        expect(comparable(readChuchuMd(writeChuchuMd(source)))).toEqual(comparable(source));
        written++;
        terms += source.terms.length;
      }),
      { numRuns: 400 },
    );
    expect(written).toBeGreaterThan(200);
    expect(terms).toBeGreaterThan(200);
  }, 30_000);

  test('is the same when it is the bundled one, terms in their order', () => {
    expect(readChuchuMd(writeChuchuMd(BUNDLED))).toEqual(BUNDLED);
  });

  test('is the same when it has everything', () => {
    const sample = readChuchuMd(edited(['speaker:', 'speaker: 某某\nnumber: 云政〔2025〕1号\npage: 第1版']));
    expect(readChuchuMd(writeChuchuMd(sample))).toEqual(sample);
  });

  test('loses no part of a long note', () => {
    const note = '- [ date: x #\n'.repeat(700).trim();
    const source = sampleSource('1', { terms: [sampleTerm('水利', { note })] });
    expect(readChuchuMd(writeChuchuMd(source)).terms[0]?.note).toBe(note);
  });
});

describe('a written source file', () => {
  test('reads like one written by hand', () => {
    expect(writeChuchuMd(readChuchuMd(SAMPLE))).toBe(
      SAMPLE.replace('speaker:\n', '')
        .replace(
          'id: a-speech\ntitle: 在会上的讲话\ndate: 2025-06\n',
          'id: a-speech\ntitle: 在会上的讲话\ndate: 2025-06\n',
        )
        .replace('placeholder: X\n', 'placeholder: X\nvisibility: private\n')
        .replace('aliases: [十五五]', 'aliases:\n          - 十五五'),
    );
  });

  test('has no line that the reader finds too long', () => {
    const source = sampleSource('1', { terms: [sampleTerm('水利', { note: '长'.repeat(5_000) })] });
    expect(
      Math.max(
        ...writeChuchuMd(source)
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThan(2_000);
  });

  test('can be read although the source holds what no draft would make', () => {
    const source = sampleSource('1', {
      placeholder: 'Y',
      paragraphs: paragraphsOf('一行\n两行', '水利'),
      terms: [sampleTerm('水利'), sampleTerm('水 利'), sampleTerm('山'), sampleTerm('无处')],
    });
    const read = readChuchuMd(writeChuchuMd(source));
    expect(read.paragraphs.map(({ text: line }) => line)).toEqual(['一行两行', '水利']);
    expect(read.terms.map(({ form }) => form)).toEqual(['水利']);
    expect(read.id).toBe('1' as SourceId);
  });
});
