import { makeZip, type ZipFile, type ZipLies } from './make-zip';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${WORD}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface DocxContent {
  readonly styles?: string;
  readonly numbering?: string;
  readonly others?: readonly ZipFile[];
  readonly lies?: ZipLies;
}

/** @returns a part of a docx: what stands within its root element. */
export function wordPart(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${inside}</w:${root}>`;
}

/** @param body what stands within the body: `<w:p>…</w:p>` … */
export function makeDocx(
  body: string,
  { styles, numbering, others = [], lies }: DocxContent = {},
): Uint8Array {
  const files: ZipFile[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: wordPart('document', `<w:body>${body}</w:body>`) },
  ];
  if (styles !== undefined) files.push({ name: 'word/styles.xml', content: wordPart('styles', styles) });
  if (numbering !== undefined)
    files.push({ name: 'word/numbering.xml', content: wordPart('numbering', numbering) });
  return makeZip([...files, ...others], lies);
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
