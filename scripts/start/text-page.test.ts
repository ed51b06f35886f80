import { expect, test } from 'vitest';
import { decodeText, textPage } from './text-page';

test('a text file becomes a page with one paragraph a line', () => {
  const page = textPage('讲话.txt', '第一段\r\n\r\n  第二段');
  expect(page).toContain('<p>第一段</p>\n<p>  第二段</p>');
  expect(page).toContain('<title>讲话.txt</title>');
});

test('nothing in a text file is taken for markup', () => {
  expect(textPage('a<i', '<script>x()</script> & "y"')).not.toMatch(/<script|<i|& /);
});

test.each([
  ['UTF-8', new TextEncoder().encode('国之大者')],
  ['GB 18030', Uint8Array.of(0xb9, 0xfa, 0xd6, 0xae, 0xb4, 0xf3, 0xd5, 0xdf)],
])('Chinese in %s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe('国之大者');
});
