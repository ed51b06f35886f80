import { deflateSync } from 'node:zlib';

export interface PdfContent {
  /** What stands between << and >> in the trailer, besides Root and Size. */
  readonly trailer?: string;
  /** More about the catalog. */
  readonly catalog?: string;
  readonly size?: number;
}

/** A PDF of these objects, the first of which is the catalog; strings or streams with their dictionaries. */
export function makePdf(objects: readonly (string | PdfStream)[], content: PdfContent = {}): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const starts: number[] = [];
  let at = parts[0]!.length;
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  for (const [i, object] of objects.entries()) {
    starts.push(at);
    add(Buffer.from(`${i + 1} 0 obj\n`));
    if (typeof object === 'string') add(Buffer.from(object));
    else {
      add(Buffer.from(`<< ${object.dictionary} /Length ${object.bytes.length} >>\nstream\n`));
      add(Buffer.from(object.bytes));
      add(Buffer.from('\nendstream'));
    }
    add(Buffer.from('\nendobj\n'));
  }
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = content.size ?? objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R ${content.trailer ?? ''} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + trailer)]);
}

export interface PdfStream {
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

export function packedStream(content: string | Uint8Array, dictionary = ''): PdfStream {
  return { dictionary: `/Filter /FlateDecode ${dictionary}`, bytes: deflateSync(content) };
}

/** The objects of a PDF of one page that shows a line of Latin text. */
export function onePage(
  catalog = '',
  content = 'BT /F1 12 Tf 72 700 Td (Words.) Tj ET',
): (string | PdfStream)[] {
  return [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    packedStream(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
}

/**
 * The objects of a PDF of one page that shows three characters in a Chinese font that is only named.
 * @param font what it says of the widths of its characters, and its own table of what their codes mean.
 */
export function chinesePage(font: { widths?: string; table?: string } = {}): (string | PdfStream)[] {
  const { widths = '', table } = font;
  return [
    ...onePage('', 'BT /F1 12 Tf 72 700 Td <4F604F604F60> Tj ET').slice(0, 4),
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] ${table === undefined ? '' : '/ToUnicode 8 0 R'} >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> ${widths} /FontDescriptor 7 0 R >>`,
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 >>',
    packedStream(table ?? ''),
  ];
}
