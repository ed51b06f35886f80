import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ImportError } from '../import-error';
import { CHARACTERS, PAGES } from '../limits';
import type { ReadNote } from '../read-document';
import { renewBuffers } from './pdf/cap-buffers';
import { isGibberish } from './pdf/is-gibberish';
import { openPdf } from './pdf/open-pdf';
import { orderColumns } from './pdf/order-columns';
import { type PageOfPieces, piecesOfPage } from './pdf/pieces-of-page';
import { rowsOfPage } from './pdf/rows-of-page';
import { setLines } from './pdf/set-lines';
import { withoutWatermarks } from './pdf/without-watermarks';
import type { Reader } from './reader';

/** What programs put where the title of a document belongs. */
const NO_TITLE =
  /^(?:microsoft|untitled|powerpoint|无标题|未命名|文档\s?\d*$|幻灯片|新建)|\.(?:docx?|wps|et|pdf|tmp|indd|cdr)$/iu;

/** Reads the text layer of a PDF: its lines, in reading order, with where each begins and ends in its column. */
export const readPdf: Reader = async (bytes) => {
  const task = openPdf(bytes);
  try {
    const pdf = await task.promise;
    if (pdf.numPages > PAGES) throw new ImportError('too-long');
    const pages = await readPages(pdf);
    const empty = pages.filter(({ pieces }) => pieces.every(({ text }) => text.trim() === ''));
    if (empty.length === pages.length) throw new ImportError('scanned');
    if (isGibberish(pages.flatMap(({ pieces }) => pieces.map(({ text }) => text))))
      throw new ImportError('no-text');
    const title = await titleOf(pdf);
    const notes: ReadNote[] =
      empty.length > 0 ? [{ code: 'pages-without-text', pages: empty.map(({ number }) => number) }] : [];
    const placed = orderColumns(withoutWatermarks(pages).map(({ pieces }) => rowsOfPage(pieces)));
    const lines = setLines(pages.map(({ number }, i) => ({ number, lines: placed[i]! })));
    return { format: 'pdf', ...(title && { title }), lines, wrapped: true, notes };
  } catch (error) {
    throw importError(error);
  } finally {
    await task.destroy().catch(() => undefined);
  }
};

async function readPages(pdf: PDFDocumentProxy): Promise<PageOfPieces[]> {
  const pages: PageOfPieces[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const read = await piecesOfPage(page, number);
    pages.push(read);
    page.cleanup();
    renewBuffers();
    characters += read.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > CHARACTERS) throw new ImportError('too-long');
  }
  return pages;
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return title === '' || title.length > 200 || NO_TITLE.test(title) ? undefined : title;
}

/** What pdf.js throws at a file is the file's fault. */
function importError(error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  const name = error instanceof Error ? error.name : '';
  return new ImportError(name === 'PasswordException' ? 'password' : 'broken');
}
