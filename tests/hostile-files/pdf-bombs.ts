import { deflateSync } from 'node:zlib';
import type { Bomb, BombEnd } from './bomb';
import { chinesePage, makePdf, onePage, packedStream } from './make-pdf';
import { endlessLetters } from './make-zip';

export function pdfBombs(): Bomb[] {
  const pdf = (what: string, codes: readonly BombEnd[], make: () => Uint8Array): Bomb => ({
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
    pdf('a gigabyte packed in its page', ['broken'], () =>
      makePdf([
        ...empty.slice(0, 3),
        {
          dictionary: '/Filter [/FlateDecode /FlateDecode]',
          bytes: deflateSync(Buffer.concat([Buffer.from([0x78, 0x9c]), endlessLetters(64)])),
        },
      ]),
    ),
    pdf('thirty megabytes that are its page a hundred times', ['broken', 'scanned'], () =>
      makePdf([
        ...empty.slice(0, 2),
        `<< /Type /Page /Parent 2 0 R /Contents [${'4 0 R '.repeat(100)}] >>`,
        packedStream(' '.repeat(30_000_000)),
      ]),
    ),
    pdf('widths of thirty-three thousand million characters', ['read'], () =>
      makePdf(chinesePage({ widths: '/W [13 33333333322 555]' })),
    ),
    pdf('a table of sixteen million characters', ['read'], () =>
      makePdf(
        chinesePage({
          table:
            'begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange ' +
            '1 beginbfrange <00000000> <00FFFFFD> <0041> endbfrange endcmap',
        }),
      ),
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
