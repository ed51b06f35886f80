import type { Sample } from './texts';

const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

export interface NoticeParts {
  readonly paper: string;
  readonly number: string;
  readonly head: string;
  /** Put as a footnote after the first body paragraph's first words. */
  readonly note: string;
  readonly noteAfter: string;
  readonly table: readonly (readonly string[])[];
  readonly tableAfter: string;
}

/** A notice as a flat OpenDocument file, for LibreOffice to make docx and PDF of. */
export function writeFodt({ paragraphs }: Sample, parts: NoticeParts): string {
  const body = paragraphs.map(({ kind, level, text }) => {
    if (kind === 'heading')
      return `<text:h text:style-name="H${level}" text:outline-level="${level}">${escaped(text)}</text:h>`;
    const style =
      kind === 'title'
        ? 'Heading'
        : kind === 'salutation'
          ? 'To'
          : /^(?:云州市人民政府|\d{4}年\S+日)$/u.test(text)
            ? 'Sign'
            : 'Body';
    const table = text.startsWith(parts.tableAfter) ? writeTable(parts.table) : '';
    return `<text:p text:style-name="${style}">${withNote(text, parts)}</text:p>${table}`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'Fixture Sans'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="28pt" style:punctuation-wrap="simple"/><style:text-properties style:font-name="F" style:font-name-asian="F" fo:font-size="16pt" style:font-size-asian="16pt" fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/></style:default-style>
<style:style style:name="Heading" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:line-height="36pt" fo:margin-left="40pt" fo:margin-right="40pt"/><style:text-properties fo:font-size="22pt" style:font-size-asian="22pt"/></style:style>
<style:style style:name="Paper" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:line-height="50pt"/><style:text-properties fo:font-size="36pt" style:font-size-asian="36pt" fo:color="#cc0000"/></style:style>
<style:style style:name="Centred" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="To" style:family="paragraph"/>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:text-indent="32pt"/></style:style>
<style:style style:name="Sign" style:family="paragraph"><style:paragraph-properties fo:text-align="end" fo:margin-right="64pt"/></style:style>
<style:style style:name="Cell" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="12pt" style:font-size-asian="12pt"/></style:style>
<style:style style:name="Note" style:family="paragraph"><style:paragraph-properties fo:line-height="14pt"/><style:text-properties fo:font-size="10.5pt" style:font-size-asian="10.5pt"/></style:style>
<style:style style:name="Raised" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
${[1, 2, 3].map((level) => `<style:style style:name="H${level}" style:family="paragraph" style:default-outline-level="${level}" style:display-name="heading ${level}"><style:paragraph-properties fo:text-indent="32pt"/></style:style>`).join('\n')}
<text:notes-configuration text:note-class="footnote" style:num-format="①, ②, ③, ..." text:citation-body-style-name="Raised" text:default-style-name="Note" text:start-numbering-at="document"/>
</office:styles>
<office:automatic-styles><style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.4cm" fo:margin-bottom="2.4cm" fo:margin-left="2.8cm" fo:margin-right="2.6cm"/><style:header-style><style:header-footer-properties fo:margin-bottom="0.6cm" fo:min-height="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.6cm" fo:min-height="0.6cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header><text:p text:style-name="Note">${escaped(parts.head)}</text:p></style:header><style:footer><text:p text:style-name="Centred">— <text:page-number text:select-page="current"/> —</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
<text:p text:style-name="Paper">${escaped(parts.paper)}</text:p>
<text:p text:style-name="Centred">${escaped(parts.number)}</text:p>
${body.join('\n')}
</office:text></office:body>
</office:document>
`;
}

function withNote(text: string, { note, noteAfter }: NoticeParts): string {
  if (!text.startsWith(noteAfter)) return escaped(text);
  const [, mark = '', words = ''] = /^(\S+) (.*)$/u.exec(note) ?? [];
  return `${escaped(noteAfter)}<text:note text:id="n1" text:note-class="footnote"><text:note-citation>${mark}</text:note-citation><text:note-body><text:p text:style-name="Note">${words}</text:p></text:note-body></text:note>${escaped(text.slice(noteAfter.length))}`;
}

function writeTable(rows: readonly (readonly string[])[]): string {
  const body = rows.map(
    (row) =>
      `<table:table-row>${row.map((cell) => `<table:table-cell><text:p text:style-name="Cell">${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`,
  );
  return `<table:table table:name="T"><table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>${body.join('')}</table:table>`;
}
