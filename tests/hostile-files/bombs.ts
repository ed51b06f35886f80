import { deflateSync } from 'node:zlib';
import type { ImportErrorCode } from '~/library/readers/import-error';
import { makeDocx, paragraph, wordPart } from './make-docx';
import { makePdf, onePage, packedStream } from './make-pdf';
import { endlessLetters, makeZip, type ZipFile } from './make-zip';

/** A file that was made to do harm, and how reading it may end. */
export interface Bomb {
  readonly what: string;
  readonly name: string;
  readonly make: () => Uint8Array;
  readonly codes: readonly ImportErrorCode[];
}

const GOOD = paragraph('同志们：');
const letters = Buffer.from(GOOD);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** A docx whose main part is this entry. */
const withMain = (main: Omit<ZipFile, 'name'>) => () => makeZip([{ name: 'word/document.xml', ...main }]);
const withBody = (body: string) => () => makeDocx(body);
const withMarkup = (markup: string) => withMain({ content: markup });

const LAUGHS = `<!DOCTYPE a [<!ENTITY l0 "哈">${Array.from(
  { length: 12 },
  (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
).join('')}]>`;

export const BOMBS: readonly Bomb[] = [
  ...zipBombs(),
  ...xmlBombs(),
  ...htmlBombs(),
  ...textBombs(),
  ...pdfBombs(),
];

function zipBombs(): Bomb[] {
  const docx = (what: string, codes: readonly ImportErrorCode[], make: () => Uint8Array): Bomb => ({
    what: `docx, ${what}`,
    name: 'bomb.docx',
    make,
    codes,
  });
  const good = () => makeDocx(GOOD);
  return [
    docx('one gigabyte of one letter', ['bomb'], withMain({ content: '', packed: endlessLetters(64) })),
    docx(
      'a gigabyte that says it is one byte',
      ['bomb'],
      withMain({ content: 'a', packed: endlessLetters(64), size: 1 }),
    ),
    docx('a zip where the text should be', ['broken'], withMain({ content: good() })),
    docx('a zip in a zip in a zip', ['unknown-kind'], () =>
      [1, 2, 3].reduce((inner) => makeZip([{ name: 'a.zip', content: inner }]), good()),
    ),
    docx('sizes of 64 bits', ['bomb', 'broken'], () =>
      makeDocx(GOOD, { lies: { entries: 0xffff, directory: 0xffffffff } }),
    ),
    docx('a directory that lies elsewhere', ['broken'], () => makeDocx(GOOD, { lies: { directory: 7 } })),
    docx('a hundred entries over the same bytes', ['bomb'], () =>
      makeZip([
        { name: 'word/document.xml', content: letters },
        ...Array.from({ length: 100 }, (_, i) => ({ name: `a${i}`, content: letters, over: 0 })),
      ]),
    ),
    docx('a hundred thousand entries', ['bomb'], () =>
      makeZip([
        ...Array.from({ length: 100_000 }, (_, i) => ({ name: `a${i}`, content: '' })),
        { name: 'word/document.xml', content: letters },
      ]),
    ),
    docx('an encrypted entry', ['password'], withMain({ content: letters, flags: 1 })),
    docx('a way of packing that nobody has', ['broken'], withMain({ content: letters, method: 99 })),
    docx('cut in the middle', ['broken'], () => good().slice(0, 300)),
    docx('cut by a byte', ['broken'], () => good().slice(0, -1)),
    docx('a wrong checksum', ['broken'], withMain({ content: letters, checksum: 1 })),
    docx(
      'packed bytes that are none',
      ['broken'],
      withMain({ content: letters, packed: Buffer.alloc(400, 0xff) }),
    ),
    docx('a name that leads out', ['broken'], () =>
      makeDocx(GOOD, { others: [{ name: '../../etc/evil.xml', content: 'x' }] }),
    ),
    docx('the main part twice', ['broken'], () =>
      makeDocx(GOOD, { others: [{ name: 'word/document.xml', content: wordPart('document', '') }] }),
    ),
    docx('locked with a password', ['password'], () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(1000),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    ),
  ];
}

function xmlBombs(): Bomb[] {
  const docx = (what: string, codes: readonly ImportErrorCode[], make: () => Uint8Array): Bomb => ({
    what: `docx, ${what}`,
    name: 'bomb.docx',
    make,
    codes,
  });
  const laughing = `${LAUGHS}${wordPart('document', `<w:body>${paragraph('&l12;')}</w:body>`).replace(/^<\?xml.*?\?>/u, '')}`;
  return [
    docx('entities that grow a thousand billion times', ['bomb'], withMarkup(laughing)),
    docx(
      'the same in UTF-16',
      ['bomb'],
      withMain({ content: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(laughing, 'utf16le')]) }),
    ),
    docx(
      'an entity that is a file',
      ['bomb'],
      withMarkup('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
    ),
    docx(
      'a million elements within each other',
      ['broken', 'too-long', 'bomb'],
      withBody('<w:sdt>'.repeat(700_000) + '</w:sdt>'.repeat(700_000)),
    ),
    docx(
      'three hundred tables within each other',
      ['bomb'],
      withBody('<w:tbl><w:tr><w:tc>'.repeat(300) + GOOD + '</w:tc></w:tr></w:tbl>'.repeat(300)),
    ),
    docx('an attribute of thirty megabytes', ['bomb'], withBody(`<w:p w:x="${'a'.repeat(30_000_000)}"/>`)),
    docx('two million empty runs', ['too-long'], withBody(`<w:p>${'<w:r/>'.repeat(2_000_000)}</w:p>`)),
    docx('three million characters', ['too-long'], withBody(paragraph('字'.repeat(3_000_000)))),
    docx(
      'fields within fields without end',
      ['bomb'],
      withBody(`<w:p><w:r>${'<w:fldChar w:fldCharType="begin"/>'.repeat(100_000)}</w:r></w:p>`),
    ),
    docx(
      'paragraphs that all go on in the next one',
      ['bomb', 'too-long'],
      withBody('<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:br/></w:r></w:p>'.repeat(100_000)),
    ),
    docx('no XML', ['broken'], withMarkup('<w:document')),
  ];
}

function htmlBombs(): Bomb[] {
  const html = (what: string, codes: readonly ImportErrorCode[], markup: () => string): Bomb => ({
    what: `html, ${what}`,
    name: 'bomb.html',
    make: () => utf8(`<!doctype html>${markup()}`),
    codes,
  });
  return [
    html('a million elements within each other', ['too-long'], () => '<div>'.repeat(1_000_000)),
    html(
      'formatting that every paragraph takes up again',
      ['bomb', 'too-long'],
      () =>
        `<p>${Array.from({ length: 5000 }, (_, i) => `<b id=${i}>`).join('')}</p>${'<p>x</p>'.repeat(5000)}`,
    ),
    html('thirty megabytes of one word', ['too-long'], () => `<p>${'a'.repeat(30_000_000)}`),
    html('nothing but scripts', ['no-text'], () => '<script>for(;;);</script><img src=x onerror="for(;;);">'),
  ];
}

function textBombs(): Bomb[] {
  const text = (
    what: string,
    name: string,
    codes: readonly ImportErrorCode[],
    content: () => string,
  ): Bomb => ({
    what,
    name,
    make: () => utf8(content()),
    codes,
  });
  const source = (head: string) => () => `---\nid: a\ntitle: b\n${head}\n---\n\n正文。\n`;
  return [
    text('Markdown, a million quotes within each other', 'bomb.md', ['bomb'], () => '>'.repeat(1_000_000)),
    text('Markdown, stars and lines that never pair', 'bomb.md', ['too-slow'], () => '*a_ '.repeat(200_000)),
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
    text('text of zeros', 'bomb.txt', ['bad-encoding'], () => '\0'.repeat(1_000_000)),
  ];
}

function pdfBombs(): Bomb[] {
  const pdf = (what: string, codes: readonly ImportErrorCode[], make: () => Uint8Array): Bomb => ({
    what: `pdf, ${what}`,
    name: 'bomb.pdf',
    make,
    codes,
  });
  const empty = onePage('', '');
  return [
    pdf('pages that are their own children', ['broken', 'scanned'], () =>
      makePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
    ),
    pdf('a gigabyte packed in its page', ['broken', 'scanned', 'bomb', 'too-long', 'too-slow'], () =>
      makePdf([
        ...empty.slice(0, 3),
        {
          dictionary: '/Filter [/FlateDecode /FlateDecode]',
          bytes: deflateSync(Buffer.concat([Buffer.from([0x78, 0x9c]), endlessLetters(64)])),
        },
      ]),
    ),
    pdf('a table of a billion objects', ['broken', 'scanned'], () => makePdf(empty, { size: 1_000_000_000 })),
    pdf('a million pages', ['too-long', 'broken', 'scanned'], () =>
      makePdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>',
        ...empty.slice(2),
      ]),
    ),
    pdf('locked with a password', ['password', 'broken'], () =>
      makePdf(onePage(), {
        trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
      }),
    ),
    pdf('cut in the middle', ['broken', 'scanned'], () => makePdf(empty).slice(0, 120)),
    pdf('code that runs when it is opened', ['scanned'], () =>
      makePdf(onePage('/OpenAction << /S /JavaScript /JS (globalThis.__pwned = 1; for\\(;;\\);) >>', '')),
    ),
    pdf('a page that goes on forever', ['scanned', 'broken', 'too-slow'], () =>
      makePdf([
        ...empty.slice(0, 2),
        '<< /Type /Page /Parent 2 0 R /Contents [4 0 R 4 0 R] /Resources 3 0 R >>',
        packedStream('q '.repeat(1_000_000)),
      ]),
    ),
  ];
}
