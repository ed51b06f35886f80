import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Sample } from './texts';

/** A document as most are written: centred, indented and numbered by hand, without a single style. */
export async function writePlainDocx({ paragraphs }: Sample, { head = '', date = '' } = {}): Promise<Buffer> {
  const body = paragraphs.flatMap(({ kind, text }) => {
    const paragraph = new Paragraph({
      ...(kind === 'title' ? { alignment: AlignmentType.CENTER } : {}),
      ...(kind === 'body' || kind === 'heading' ? { indent: { firstLine: 640 } } : {}),
      children: [new TextRun({ text, size: kind === 'title' ? 44 : 32, bold: kind === 'heading' })],
    });
    const below =
      kind === 'title' && date
        ? [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(date)] })]
        : [];
    return [paragraph, ...below];
  });
  const page = new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] });
  const document = new Document({
    creator: 'Chuchu',
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(head)] }) },
        footers: { default: new Footer({ children: [page] }) },
        children: body,
      },
    ],
  });
  return Packer.toBuffer(document);
}
