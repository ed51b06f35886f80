import { expect, test } from 'vitest';
import { UserError } from '../user-error';
import { parseOptions } from './options';

test('without anything, the demo page opens in a window', () => {
  expect(parseOptions([], {})).toEqual({
    help: false,
    headless: false,
    json: false,
    out: 'chuchu.png',
    target: undefined,
  });
});

test('a page and options may come in any order', () => {
  expect(parseOptions(['--headless', 'a.html', '--out', 'b.png', '--json'], {})).toMatchObject({
    headless: true,
    json: true,
    out: 'b.png',
    target: 'a.html',
  });
});

test.each<[string, string[], NodeJS.ProcessEnv, RegExp]>([
  ['an unknown option', ['--fast'], {}, /Unknown option '--fast'/],
  ['an option without its value', ['--headless', '--out'], {}, /--out/],
  ['two pages', ['a.html', 'b.html'], {}, /One page at a time.*b\.html/],
  ['JSON from a window', ['--json'], {}, /--json needs --headless/],
  ['a screenshot of a window', ['--out', 'a.png'], {}, /--out needs --headless/],
  ['an option that npm took for its own', [], { npm_config_headless: 'true' }, /npm start -- --headless/],
])('%s is refused in one line', (_, args, env, line) => {
  expect(() => parseOptions(args, env)).toThrow(UserError);
  expect(() => parseOptions(args, env)).toThrow(line);
  expect(() => parseOptions(args, env)).not.toThrow(/\n/);
});
