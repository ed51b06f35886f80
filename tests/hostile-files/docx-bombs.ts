import type { Bomb, BombEnd } from './bomb';
import { makeDocx, paragraph, wordPart } from './make-docx';
import { endlessLetters, makeZip, type ZipFile } from './make-zip';

const GOOD = paragraph('同志们：');
const letters = Buffer.from(GOOD);
/** What deflate makes of no bytes at all. */
const NOTHING = Buffer.from([3, 0]);

/** A docx whose main part is this entry. */
const withMain = (main: Omit<ZipFile, 'name'>) => () => makeZip([{ name: 'word/document.xml', ...main }]);
const withBody = (body: string) => () => makeDocx(body);
const withMarkup = (markup: string) => withMain({ content: markup });

const LAUGHS = `<!DOCTYPE a [<!ENTITY l0 "哈">${Array.from(
  { length: 12 },
  (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
).join('')}]>`;

const docx = (what: string, codes: readonly BombEnd[], make: () => Uint8Array): Bomb => ({
  what: `docx, ${what}`,
  name: 'bomb.docx',
  make,
  codes,
});

/** Word files whose container is broken, locked, or unpacks to more than there is. */
export function zipBombs(): Bomb[] {
  const good = () => makeDocx(GOOD);
  return [
    docx('one gigabyte of one letter', ['bomb'], withMain({ content: '', packed: endlessLetters(64) })),
    docx(
      'a gigabyte that says it is one byte',
      ['bomb'],
      withMain({ content: 'a', packed: endlessLetters(64), size: 1 }),
    ),
    docx('a zip where the text should be', ['broken'], withMain({ content: good() })),
    docx('a zip in a zip in a zip', ['archive'], () =>
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
        ...Array.from({ length: 100_000 }, (_, i) => ({ name: `a${i}`, content: '', packed: NOTHING })),
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

/** Word files whose markup is. */
export function xmlBombs(): Bomb[] {
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
      'four hundred thousand elements within each other',
      ['broken', 'bomb'],
      withBody('<w:sdt>'.repeat(390_000) + '</w:sdt>'.repeat(390_000)),
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
    docx('tags that are too many in all parts together', ['too-long'], () =>
      makeDocx('<w:p/>'.repeat(300_000), {
        styles: '<w:a/>'.repeat(300_000),
        numbering: '<w:a/>'.repeat(300_000),
      }),
    ),
    docx('a hundred and fifty thousand text boxes', ['read'], () =>
      makeDocx(`${GOOD}<w:p><w:r><w:drawing>${'<w:txbxContent/>'.repeat(150_000)}</w:drawing></w:r></w:p>`),
    ),
    docx(
      'alternatives within alternatives that say nothing',
      ['read'],
      withBody(
        `${GOOD}<w:p>${'<mc:AlternateContent><mc:Choice>'.repeat(110)}${'<w:r> </w:r>'.repeat(150_000)}${'</mc:Choice></mc:AlternateContent>'.repeat(110)}</w:p>`,
      ),
    ),
    docx('a title as long as a book', ['read'], () =>
      makeDocx(GOOD, {
        others: [
          {
            name: 'docProps/core.xml',
            content: `<a xmlns:dc="x"><dc:title>${'题'.repeat(50_000)}</dc:title></a>`,
          },
        ],
      }),
    ),
  ];
}
