import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDERS = [
  'bench',
  'compare',
  'components',
  'draft',
  'engine',
  'entrypoints',
  'library',
  'lookup',
  'page',
  'protocol',
  'scripts',
];

/** Generated, and never read by people. */
const DATA = ['engine/fold-data.ts'];

function keysOf(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${prefix}.${key}`));
}

test('every language has the same words', () => {
  const [first, ...others] = readdirSync(path.join(ROOT, 'locales')).map((name) =>
    keysOf(parse(readFileSync(path.join(ROOT, 'locales', name), 'utf8'))).sort(),
  );
  expect(others.length).toBeGreaterThan(0);
  for (const other of others) expect(other).toEqual(first);
});

test('no source file is longer than 300 lines', () => {
  const long = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name) && !DATA.includes(name))
      .filter((name) => readFileSync(path.join(ROOT, name), 'utf8').split('\n').length > 300),
  );
  expect(long).toEqual([]);
});
