import type { Sample } from './texts';
import { wrapLines } from './wrap-lines';

const SIZE = 16;
const LEADING = 28;
const LINES = 24;
const LEFT = 80;
const TOP = 740;

interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly size: number;
}

/**
 * A PDF as offices made them for years: a font that is only named, STSong-Light, with an encoding that the reader must
 * know, UniGB-UCS2-H. Written by hand, because no library leaves its fonts out.
 */
export function writeCidPdf(sample: Sample, date: string, head: string): Buffer {
  const pages = paginate(setSample(sample, date));
  return cidPdf(
    pages.map((lines, i) => [
      ...lines.map((line, at) => ({ ...line, y: TOP - at * LEADING })),
      { text: head, x: 220, y: 790, size: 10.5 },
      { text: `— ${i + 1} —`, x: 280, y: 50, size: 14 },
    ]),
  );
}

export interface CidLine extends SetLine {
  readonly y: number;
}

/** What a font that is not embedded says of its characters. */
export interface CidEncoding {
  readonly name: string;
  readonly ordering: string;
  readonly encode: (text: string) => Buffer;
}

/** What the encoding's name says: two bytes a character. */
const UCS2: CidEncoding = {
  name: 'UniGB-UCS2-H',
  ordering: 'GB1',
  encode: (text) => Buffer.from(text, 'utf16le').swap16(),
};

/** A PDF whose one font is only named. */
export function cidPdf(pages: readonly (readonly CidLine[])[], encoding = UCS2): Buffer {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding.name} /DescendantFonts [4 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${encoding.ordering}) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>`,
  ];
  for (const [i, lines] of pages.entries()) {
    const content = lines
      .map(
        ({ text, x, y, size }) =>
          `BT /F ${size} Tf ${x} ${y} Td <${encoding.encode(text).toString('hex')}> Tj ET`,
      )
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  return assemble(objects);
}

function setSample({ paragraphs }: Sample, date: string): SetLine[] {
  return paragraphs.flatMap(({ kind, text }) => {
    if (kind === 'title')
      return [
        { text, x: LEFT + (28 * SIZE - text.length * 22) / 2, size: 22 },
        { text: date, x: LEFT + (28 * SIZE - date.length * 14) / 2, size: SIZE },
      ];
    const lines = wrapLines(text, { measure: 56, indent: kind === 'salutation' ? '' : '　　' });
    return lines.map((line) => {
      const words = line.trimStart();
      return { text: words, x: LEFT + (line.length - words.length) * SIZE, size: SIZE };
    });
  });
}

function paginate(lines: readonly SetLine[]): SetLine[][] {
  const pages: SetLine[][] = [];
  for (let at = 0; at < lines.length; at += LINES) pages.push(lines.slice(at, at + LINES));
  return pages;
}

function assemble(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [i, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`,
    'latin1',
  );
}
