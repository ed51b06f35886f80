import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RawDocument, RawLine, ReadDocument } from '../readers/read-document';
import { structureDocument } from './structure-document';

const piece = fc.constantFrom(
  '一、',
  '（一）',
  '第一章',
  '第二条 ',
  '1.',
  '— 3 —',
  '同志们：',
  '。',
  '，',
  '“',
  '”',
  '　　',
  ' ',
  '\t',
  '\f',
  '-',
  'coop-',
  'eration',
  'X',
  '××',
  '（2024年3月15日）',
  '云政发〔2024〕18号',
  '在座谈会上的讲话',
  '巩固拓展脱贫攻坚成果，全面推进乡村振兴，',
  '🀄',
  '\u00ad',
  '3',
  '７',
);
const line = fc
  .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 12 })
  .map((it) => it.join(''));
const set = fc.record({
  page: fc.integer({ min: 1, max: 4 }),
  left: fc.double({ min: 0, max: 1, noNaN: true }),
  right: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.double({ min: 0, max: 40, noNaN: true }),
});
const style = fc.record({ kind: fc.constantFrom('title', 'heading'), level: fc.integer({ min: 0, max: 9 }) });
const rawLine: fc.Arbitrary<RawLine> = fc.record({ text: line, style, set }, { requiredKeys: ['text'] });
const document: fc.Arbitrary<RawDocument> = fc.record({
  format: fc.constantFrom('text', 'pdf', 'docx'),
  lines: fc.array(rawLine, { maxLength: 60 }),
  wrapped: fc.boolean(),
  notes: fc.constant([]),
});

/** The machine may be busy: where time counts, it is measured. */
const PATIENCE = 30_000;

test(
  'No character but white space, hyphens, page furniture and the facts of the head is lost, and none changes its place',
  () => {
    fc.assert(
      fc.property(document, (raw) => {
        const read = structureDocument(raw);
        const dropped = read.notes.flatMap((note) => (note.code === 'dropped-lines' ? note.lines : []));
        const left = [...letters(raw.lines.map(({ text }) => text).join('\n'))];
        // What is missing must be one of the lines that may be taken away, whole.
        let rest = letters(textOf(read));
        const gone: string[] = [];
        for (const char of left) {
          if (rest.startsWith(char)) rest = rest.slice(char.length);
          else gone.push(char);
        }
        expect(rest).toBe('');
        const may = letters(
          [...dropped, read.draft.facts.date ? '（2024年3月15日）' : '', read.draft.facts.number ?? ''].join(
            '',
          ),
        );
        for (const char of gone) expect(may).toContain(char);
      }),
      { numRuns: 250 },
    );
  },
  PATIENCE,
);

test(
  'Headings nest: none goes more than a level deeper than the one above it',
  () => {
    fc.assert(
      fc.property(document, (raw) => {
        let above = 0;
        for (const { kind, level } of structureDocument(raw).draft.paragraphs) {
          if (kind !== 'heading') {
            expect(level).toBe(0);
            continue;
          }
          expect(level).toBeGreaterThan(0);
          expect(level).toBeLessThanOrEqual(above + 1);
          above = level;
        }
      }),
      { numRuns: 150 },
    );
  },
  PATIENCE,
);

test.each([
  ['one line of one character', () => ['一'.repeat(1_000_000)]],
  ['one line of spaces between two characters', () => [`一${' '.repeat(1_000_000)}一`]],
  ['lines of one character', () => Array.from({ length: 100_000 }, () => '一')],
  ['blank lines', () => Array.from({ length: 100_000 }, () => '')],
  ['numbers of headings', () => Array.from({ length: 100_000 }, () => '一、（一）1.')],
  ['numbers of pages', () => Array.from({ length: 100_000 }, (_, i) => String(i % 10_000))],
  ['form feeds', () => Array.from({ length: 100_000 }, () => '\f云州')],
  ['opening brackets', () => Array.from({ length: 20_000 }, () => '（'.repeat(50))],
  ['closing marks', () => Array.from({ length: 20_000 }, () => '”'.repeat(50))],
  ['letters with hyphens', () => Array.from({ length: 20_000 }, () => `${'a-'.repeat(24)}a-`)],
  ['placeholders', () => ['X'.repeat(1_000_000)]],
  [
    'lines that end alike',
    () =>
      Array.from({ length: 20_000 }, () =>
        '巩固拓展脱贫攻坚成果，全面推进乡村振兴，促进民族团结进步的重大'.padEnd(50, '使'),
      ),
  ],
  ['dates', () => Array.from({ length: 60_000 }, () => '（2024年3月15日）')],
])(
  'A million characters of %s are done within two seconds',
  (_, make) => {
    const lines = make().map((text) => ({ text }));
    // The time of this process: others may be at work on the machine.
    const started = process.cpuUsage();
    structureDocument({ format: 'text', wrapped: true, notes: [], lines });
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  },
  PATIENCE,
);

const textOf = ({ draft }: ReadDocument) => draft.paragraphs.map(({ text }) => text).join('');
/** All that counts of a text. */
const letters = (text: string) => text.replace(/[\s\u00ad\u200b\u200e\u200f\u2060\u2010-]/gu, '');
