import { describe, expect, test } from 'vitest';
import { bundledSources } from '~/scripts/bundled-sources';
import { BULLETIN, NOTICE, REGULATION, REPORT, type Sample } from '~/scripts/documents/texts';
import { writeWrapped } from '~/scripts/documents/write-text';
import { structureDocument } from './structure-document';

const [SPEECH] = bundledSources();
const SAMPLES: readonly (readonly [string, Sample['paragraphs']])[] = [
  ['a notice', NOTICE.paragraphs],
  ['a speech with a date', REPORT.paragraphs],
  ['a regulation', REGULATION.paragraphs],
  ['an article', BULLETIN.paragraphs],
  ['the bundled speech', SPEECH!.paragraphs],
];
const MEASURES = [40, 48, 56, 64, 80];
const WAYS = [
  ['with indents', { indent: '　　', keepIndents: true }],
  ['with indents and numbered pages', { indent: '　　', keepIndents: true, pages: true }],
  ['with indents lost', { indent: '　　', keepIndents: false }],
  ['with blank lines', { indent: '', keepIndents: false, blankLines: true }],
] as const;

describe.each(SAMPLES)('Set in lines and read again, %s is what it was', (_, paragraphs) => {
  test.each(WAYS)('%s', (_way, { indent, ...options }) => {
    for (const measure of MEASURES) {
      const set = writeWrapped({ paragraphs, facts: { title: '' } }, { measure, indent }, options);
      const lines = set.split('\n').map((text) => ({ text }));
      const { draft } = structureDocument({ format: 'text', wrapped: true, notes: [], lines });
      expect(bare(draft.paragraphs), `${measure} cells`).toEqual(bare(paragraphs));
    }
  });
});

describe.each(SAMPLES)(
  'Cut after so many characters, as programs do, and read again, %s is what it was',
  (_, paragraphs) => {
    test.each([24, 30, 36, 40])('%d', (length) => {
      const pieces = new RegExp(`.{1,${length}}`, 'gu');
      const cut = paragraphs.flatMap(
        ({ kind, text }) => (kind === 'body' ? `　　${text}` : text).match(pieces) ?? [],
      );
      const lines = cut.map((text) => ({ text }));
      const { draft } = structureDocument({ format: 'text', wrapped: true, notes: [], lines });
      expect(bare(draft.paragraphs)).toEqual(bare(paragraphs));
    });
  },
);

function bare(paragraphs: readonly { kind: string; level: number; text: string }[]) {
  return paragraphs.map(({ kind, level, text }) => `${kind} ${level} ${text.replace(/\s/gu, '')}`);
}
