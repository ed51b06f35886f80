import { describe, expect, test } from 'vitest';
import { htmlParts } from './html-parts';

const parts = (body: string) =>
  htmlParts(new TextEncoder().encode(`<!doctype html><meta charset=utf-8>${body}`));
const markup = (body: string) => parts(body).markup.replace(/^.*?utf-8>/u, '');

describe('What a page would cost where it is parsed', () => {
  test.each([
    ['elements that nothing closes', '<div>'.repeat(290_000), 'bomb'],
    ['elements that only end others', `${'<div>'.repeat(19_000)}${'</span>'.repeat(300_000)}`, 'bomb'],
    ['tables in tables', '<table>'.repeat(100_000), 'bomb'],
    ['formatting that is never closed', `${'<b>'.repeat(5000)}${'<p>x</p>'.repeat(5000)}`, 'bomb'],
    ['two million comments', '<!---->'.repeat(2_000_000), 'too-long'],
    ['two million attributes', `<p ${'a '.repeat(2_000_000)}>`, 'too-long'],
    ['two million attributes without spaces', `<p a${'=""a'.repeat(2_000_000)}>`, 'too-long'],
    ['attributes behind what looks like the end of a tag', `<p x=">" ${'a/'.repeat(2_000_000)}>`, 'too-long'],
  ])('%s: refused', (_, body, code) => {
    expect(() => parts(body)).toThrow(expect.objectContaining({ name: 'ImportError', code }));
  });

  test.each([
    ['paragraphs, rows and items without ends', '<p>甲<li>乙<tr><td>丙'.repeat(50_000)],
    ['drawings of a hundred thousand strokes', `<svg>${'<path d="M0 0"/>'.repeat(100_000)}</svg><p>甲`],
    ['some blocks that were never closed', '<div><span>甲</div>'.repeat(8_000)],
    ['a picture of ten megabytes', `<img src="data:image/png;base64,${'iVBORw0KGgo/'.repeat(800_000)}">`],
    ['a program of many words', `<script>${'let a = 1; '.repeat(400_000)}</script><p>甲`],
  ])('%s: read', (_, body) => {
    expect(() => parts(body)).not.toThrow();
  });
});

test.each([
  ['<p onclick="a()" title="on = x">on = x', '<p data-on="a()" title="on = x">on = x'],
  ['a <3 onclick = 4 < 5', 'a <3 onclick = 4 < 5'],
  ['一<script>if (a<b) "</p>"</script>二', '一二'],
  ['一<SCRIPT src=x></SCRIPT >二<!-- <script> -->三', '一二<!-- <script> -->三'],
  ['一<script>never ends', '一<script>never ends'],
  ['<scripture>一', '<scripture>一'],
])('%s: without programs', (body, expected) => {
  expect(markup(body)).toBe(expected);
});
