import type { Bomb, BombEnd } from './bomb';
import { xmlBombs, zipBombs } from './docx-bombs';
import { pdfBombs } from './pdf-bombs';

const utf8 = (text: string) => new TextEncoder().encode(text);

export const BOMBS: readonly Bomb[] = [
  ...zipBombs(),
  ...xmlBombs(),
  ...htmlBombs(),
  ...textBombs(),
  ...pdfBombs(),
];

function htmlBombs(): Bomb[] {
  const html = (what: string, codes: readonly BombEnd[], markup: () => string): Bomb => ({
    what: `html, ${what}`,
    name: 'bomb.html',
    make: () => utf8(`<!doctype html>${markup()}`),
    codes,
  });
  return [
    html('a million elements within each other', ['bomb'], () => '<div>'.repeat(1_000_000)),
    html(
      'formatting that every paragraph takes up again',
      ['bomb', 'too-long'],
      () =>
        `<p>${Array.from({ length: 5000 }, (_, i) => `<b id=${i}>`).join('')}</p>${'<p>x</p>'.repeat(5000)}`,
    ),
    html('thirty megabytes of one word', ['too-long'], () => `<p>${'a'.repeat(30_000_000)}`),
    html(
      'headlines within headlines around the whole page',
      ['read'],
      () => `<title>题</title>${'<div class=title>'.repeat(45)}${'字 '.repeat(900_000)}`,
    ),
    html(
      'five hundred elements around a thousand paragraphs of a site',
      ['read'],
      () =>
        `${'<a href=/x>x</a>'.repeat(5)}${'<div>'.repeat(500)}${`<p>${'甲，乙，丙，丁，'.repeat(5)}</p>`.repeat(20_000)}`,
    ),
    html(
      'a hundred and fifty thousand lines as they were typed',
      ['read'],
      () => `<pre>${'a\n'.repeat(150_000)}</pre>`,
    ),
    html('nothing but scripts', ['no-text'], () => '<script>for(;;);</script><img src=x onerror="for(;;);">'),
  ];
}

function textBombs(): Bomb[] {
  const text = (what: string, name: string, codes: readonly BombEnd[], content: () => string): Bomb => ({
    what,
    name,
    make: () => utf8(content()),
    codes,
  });
  const source = (head: string) => () => `---\nid: a\ntitle: b\n${head}\n---\n\n正文。\n`;
  return [
    text('Markdown, a million quotes within each other', 'bomb.md', ['bomb'], () => '>'.repeat(1_000_000)),
    text('Markdown, stars and lines that never pair', 'bomb.md', ['too-slow'], () => '*a_ '.repeat(100_000)),
    text(
      'a source whose facts multiply',
      'bomb.chuchu.md',
      ['bad-source-file'],
      source(
        'terms:\n  flagged:\n    a: &a [x,x,x,x,x,x,x,x,x]\n    b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n    c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      ),
    ),
    text(
      'a source whose facts are deep',
      'bomb.chuchu.md',
      ['bad-source-file'],
      source(`terms: ${'['.repeat(1_000_000)}`),
    ),
    text(
      'a source of one endless line',
      'bomb.chuchu.md',
      ['bad-source-file'],
      source(`speaker: ${'a'.repeat(1_900_000)}`),
    ),
    text('text of three million characters', 'bomb.txt', ['too-long'], () => '字'.repeat(3_000_000)),
    text('text of a million lines', 'bomb.txt', ['too-long'], () => 'a\n'.repeat(900_000)),
    text('sixty megabytes of no encoding', 'bomb.txt', ['too-long'], () => 'ÿ'.repeat(30_000_000)),
    text('text of zeros', 'bomb.txt', ['bad-encoding'], () => '\0'.repeat(1_000_000)),
  ];
}
