import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { findTarget } from './target';

const FOLDER = path.resolve(import.meta.dirname, '../../tests/fixtures/start');
const PAGE = path.join(FOLDER, 'page.html');

test('a web address is opened as it is', () => {
  expect(findTarget('https://yunzhou.example/a?b#c', FOLDER)).toEqual({
    url: 'https://yunzhou.example/a?b#c',
  });
});

test.each([['page.html'], ['./page.html'], [PAGE], [pathToFileURL(PAGE).href]])('%s is the file', (given) => {
  expect(findTarget(given, FOLDER)).toEqual({ file: PAGE });
});

test('nothing given is the demo page', () => {
  expect(findTarget(undefined, FOLDER)).toMatchObject({ file: expect.stringMatching(/demo.index\.html$/) });
});

test.each([
  ['nothing.html', /^There is no file “nothing\.html”$/],
  ['news.yunzhou.example/a', /if it is a web page, write https:\/\/news\.yunzhou\.example\/a/],
  ['.', /is a folder/],
  ['beside.css', /can't be shown as a page/],
  ['ftp://yunzhou.example/', /not ftp:/],
  ['chrome://settings', /not chrome:/],
  ['http://', /not a web address/],
  ['file://elsewhere/%00', /./],
])('%s is refused in one line', (given, line) => {
  expect(() => findTarget(given, FOLDER)).toThrow(line);
  expect(() => findTarget(given, FOLDER)).not.toThrow(/\n/);
});
