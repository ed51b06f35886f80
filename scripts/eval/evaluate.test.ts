import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../user-error';
import { evaluate } from './evaluate';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'chuchu-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string): string {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
}

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/eval/main.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

const passage = '要用脚步丈量云州的土地，用真心倾听群众的呼声';
const text = `老周说：“${passage}。”说完喝了口茶。`;
const cases = [
  {
    id: 'a',
    kind: 'one letter put in',
    text,
    expect: [
      { kind: 'altered', accept: ['altered'], start: 5, end: 5 + passage.length, sourceParagraphIndex: 14 },
    ],
  },
];

describe('npm run eval', { timeout: 60_000 }, () => {
  it('tells of labelled cases and text what was found in them', () => {
    const files = [
      put('cases.json', JSON.stringify(cases)),
      put('a.jsonl', `${JSON.stringify({ id: 1, text })}\n`),
    ];
    const { status, stdout } = run(...files, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      mode: 'engine',
      kinds: [
        {
          kind: 'one letter put in',
          cases: 1,
          expected: 1,
          found: 1,
          near: 1,
          rightParagraph: 1,
          falseFlags: 0,
        },
      ],
      remarks: [],
      texts: [{ name: 'a.jsonl', documents: 1, counts: { altered: 1, quote: 0 } }],
    });
    expect(run(folder).stdout).toContain('one letter put in');
  });

  it.each([
    ['no file', () => [], 'Which file'],
    ['a file that is absent', () => [path.join(folder, 'nothing.json')], 'There is no'],
    ['a file of another kind', () => [put('a.csv', 'a,b')], 'neither'],
    ['JSON that is none', () => [put('broken.json', '[{')], 'not JSON'],
    [
      'a case without its text',
      () => [put('bare.json', '[{"id":"a","kind":"b","expect":[]}]')],
      'case 1: text',
    ],
    [
      'a span beyond the text',
      () => [put('far.json', JSON.stringify([{ ...cases[0], text: '短' }]))],
      'beyond',
    ],
    ['a line that is none', () => [put('broken.jsonl', '{"text":"a"}\nno')], 'line 2'],
    ['an option that is unknown', () => ['--fast'], '--fast'],
  ])('says in one line what is wrong with %s', async (_, args, message) => {
    const printed: string[] = [];
    const failure = await evaluate(args(), (text) => printed.push(text)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(String(failure)).toContain(message);
    expect(String(failure).split('\n')).toHaveLength(1);
    expect(printed).toEqual([]);
  });

  it('ends with that line and a code that is not zero', () => {
    const { status, stderr, stdout } = run(path.join(folder, 'nothing.json'));
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^There is no .*nothing\.json\.\n$/);
  });
});
