import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VITEST = path.join(ROOT, 'node_modules/vitest/vitest.mjs');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chuchu-reporter-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs vitest itself on one test file. @returns the last lines it prints. */
function lastLines(tests: string, count: number, ...args: string[]): string[] {
  writeFileSync(path.join(folder, 'some.test.ts'), tests);
  const { stdout } = spawnSync(
    process.execPath,
    [
      VITEST,
      'run',
      '--root',
      folder,
      '--globals',
      '--reporter=default',
      `--reporter=${path.join(ROOT, 'tests/reporter.ts')}`,
      ...args,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  return stdout.trimEnd().split('\n').slice(-count);
}

function lastLine(tests: string): string | undefined {
  return lastLines(tests, 1)[0];
}

test('the last line counts what passed', () => {
  expect(lastLine(`test('a', () => {}); describe('b', () => { test('c', () => {}); });`)).toBe(
    '2 passed, 0 failed',
  );
});

test('the last line counts what failed and what was skipped', () => {
  expect(lastLine(`test('a', () => {}); test('b', () => expect(1).toBe(2)); test.skip('c', () => {});`)).toBe(
    '1 passed, 1 failed, 1 skipped',
  );
});

test('what passed at the second try only is named before the count; what never passed has failed', () => {
  const tests = `
    let tries = 0;
    describe('some', () => { test('unsteady', () => expect(++tries).toBe(2)); test('steady', () => {}); });
    test('wrong', () => expect(1).toBe(2));`;
  expect(lastLines(tests, 3, '--retry=1')).toEqual([
    'passed at the second try: some.test.ts > some > unsteady',
    '    AssertionError: expected 1 to be 2 // Object.is equality',
    '2 passed, 1 failed',
  ]);
});

test('a file that does not even load counts as a failure', () => {
  expect(lastLine(`throw new Error('no');`)).toBe('0 passed, 1 failed');
});

test('an error outside of any test counts as a failure', () => {
  expect(lastLine(`test('a', () => { Promise.reject(new Error('late')); });`)).toBe('1 passed, 1 failed');
});

test('a setup that fails before any test counts as a failure', () => {
  writeFileSync(path.join(folder, 'setup.ts'), `export default () => { throw new Error('no build'); };`);
  writeFileSync(
    path.join(folder, 'vitest.config.ts'),
    `export default { test: { globalSetup: ['./setup.ts'] } };`,
  );
  expect(lastLine(`test('a', () => {});`)).toBe('0 passed, 1 failed');
});
