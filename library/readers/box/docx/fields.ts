import { ImportError } from '../../import-error';
import { attribute } from './word-xml';

/** Codes of fields whose result repeats the document: a table of contents. */
const CONTENTS = /^\s*(?:TOC|INDEX)\b/u;

/** Fields stand in fields, to a few levels. */
const DEEPEST = 50;

/** Follows the fields of a document, which begin in one run and end in another, paragraphs away. */
export class Fields {
  readonly #open: { code: string; inCode: boolean }[] = [];

  /** Whether what is read now is the code of a field, or a result that repeats the document. */
  get areHidden(): boolean {
    return this.#open.some(({ code, inCode }) => inCode || CONTENTS.test(code));
  }

  /** @param element a `w:fldChar`. */
  mark(element: Element): void {
    const type = attribute(element, 'fldCharType');
    if (type === 'begin') this.#open.push({ code: '', inCode: true });
    if (this.#open.length > DEEPEST) throw new ImportError('bomb', 'fields');
    const field = this.#open.at(-1);
    if (type === 'separate' && field) field.inCode = false;
    if (type === 'end') this.#open.pop();
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    // Enough to see what field it is.
    if (field?.inCode && field.code.length < 40) field.code += text;
  }
}
