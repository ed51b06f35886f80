import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bundledSources } from '~/scripts/bundled-sources';
import type { RawDocument } from '../readers/read-document';
import { structureDocument } from './structure-document';

const SEED = resolve(import.meta.dirname, '../../../shared/seed/000_4ccfaf24e3326002.txt');

test.skipIf(!existsSync(SEED))('The speech as it was set gives the paragraphs of the bundled file', () => {
  const text = readFileSync(SEED, 'utf8');
  const { draft } = structureDocument(rawText(text));
  const [speech] = bundledSources();
  const bare = (p: readonly { kind: string; level: number; text: string }[]) =>
    p.map(({ kind, level, text }) => [kind, level, text.replace(/\s/gu, '')]);
  expect(bare(draft.paragraphs)).toEqual(bare(speech!.paragraphs));
  expect(draft.complete).toBe(false);
});

function rawText(text: string): RawDocument {
  return {
    format: 'text',
    wrapped: true,
    notes: [],
    lines: text.split('\n').map((line) => ({ text: line })),
  };
}
