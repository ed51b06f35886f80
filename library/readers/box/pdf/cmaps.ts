/**
 * The tables by which Chinese fonts that are not embedded are read: official documents of some years ago name STSong and
 * UniGB-UCS2-H, and leave the rest to the reader. The box has no network, so the tables come with its script.
 */
const FILES = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/{Adobe-GB1-UCS2,Adobe-CNS1-UCS2}.bcmap',
    '/node_modules/pdfjs-dist/cmaps/{UniGB,UniCNS}-{UCS2,UTF16}-{H,V}.bcmap',
    '/node_modules/pdfjs-dist/cmaps/{GBK,GBKp,GB,GBpc}-EUC-{H,V}.bcmap',
    '/node_modules/pdfjs-dist/cmaps/{GBK2K,GB,ETen-B5,ETenms-B5,B5pc,B5,HKscs-B5,CNS-EUC}-{H,V}.bcmap',
  ],
  { query: '?url&inline', import: 'default', eager: true },
);

interface Asked {
  readonly kind: string;
  readonly filename: string;
}

/** What pdf.js asks for its tables. Whatever else it asks for (fonts, other code), there is none. */
export class BundledTables {
  async fetch({ kind, filename }: Asked): Promise<Uint8Array> {
    const file = kind === 'cMapUrl' ? FILES[`/node_modules/pdfjs-dist/cmaps/${filename}`] : undefined;
    if (file === undefined) throw new Error(`There is no ${filename}.`);
    const packed = atob(file.slice(file.indexOf(',') + 1));
    return Uint8Array.from(packed, (char) => char.charCodeAt(0));
  }
}
