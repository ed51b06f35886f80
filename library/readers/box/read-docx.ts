import { ImportError } from '../import-error';
import { CHARACTERS, LINES } from '../limits';
import type { RawDocument, RawLine } from '../read-document';
import { alternative } from './docx/alternatives';
import type { DocxParts } from './docx/docx-parts';
import { Fields } from './docx/fields';
import { type NoteReference, type Notes, readNotes } from './docx/notes';
import { type Numbering, readNumbering } from './docx/numbering';
import { paragraphText } from './docx/paragraph-text';
import {
  isCentred,
  numberingPlace,
  outlineLevel,
  readStyles,
  type Styles,
  type WordStyle,
} from './docx/styles';
import { attribute, child, isUnfilled, parsePart, wordName } from './docx/word-xml';
import { paragraphsOfLines } from './paragraphs-of-lines';
import type { ParseMarkup } from './reader';

/** Elements of the body that only group others. */
const GROUPS = new Set([
  'body',
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'tbl',
  'tr',
  'txbxContent',
]);

/** Broken by Shift-Enter; carried from paragraph to paragraph, they would be copied again and again. */
const LINES_OF_PARAGRAPH = 1_000;

const NAME_OF_CONTENTS = /^目\s{0,8}[录次]$/u;

/**
 * Reads the parts of a docx: the second half, where there is a DOMParser. Paragraphs in their order, tables cell by cell, a
 * text box after the paragraph that it hangs on; headings by their styles, numbers written out. Notes come last: in a
 * sentence they would be in the way of who quotes it, and they are quoted themselves.
 */
export function readDocx(parts: DocxParts, parse: ParseMarkup): RawDocument {
  const root = (markup: string | undefined) => (markup === undefined ? undefined : parsePart(markup, parse));
  const body = child(root(parts.document), 'body');
  if (!body) throw new ImportError('broken', 'no body');
  const lines = new DocxLines(readStyles(root(parts.styles)), readNumbering(root(parts.numbering)));
  lines.readBlock(body, new Fields());
  lines.readNotes(readNotes(root(parts.footnotes), root(parts.endnotes)));
  if (lines.all.every(({ text }) => text.trim() === '')) throw new ImportError('no-text');
  const title = root(parts.properties)?.getElementsByTagNameNS('*', 'title')[0]?.textContent?.trim();
  return { format: 'docx', lines: lines.all, wrapped: false, notes: [], ...(title && { title }) };
}

class DocxLines {
  readonly all: RawLine[] = [];
  #characters = 0;
  /** Text of paragraphs whose end was deleted: it goes on in the next one. */
  #carried: readonly string[] = [''];
  readonly #references: NoteReference[] = [];
  #inNotes = false;
  #cells = 0;

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {}

  readBlock(element: Element, fields: Fields): void {
    const name = wordName(element);
    if (name === 'p') this.#readParagraph(element, fields);
    else if (name === 'sdt' && isUnfilled(element)) return;
    // Another document that Word takes in when it opens this one: whoever saves it again has its text.
    else if (name === 'altChunk') throw new ImportError('broken', 'altChunk');
    else if (name === 'tc') this.#readCell(element, fields);
    else if (GROUPS.has(name)) for (const inner of element.children) this.readBlock(inner, fields);
    else for (const inner of alternative(element)?.children ?? []) this.readBlock(inner, fields);
  }

  #readCell(cell: Element, fields: Fields): void {
    this.#cells += 1;
    for (const inner of cell.children) this.readBlock(inner, fields);
    this.#cells -= 1;
  }

  /** Those that the text refers to, each once, in its order; endnotes after footnotes. */
  readNotes(notes: Notes): void {
    this.#inNotes = true;
    for (const kind of ['footnotes', 'endnotes'] as const) {
      const ids = this.#references.flatMap((it) => (it.kind === kind ? [it.id] : []));
      for (const id of new Set(ids))
        for (const inner of notes[kind].get(id)?.children ?? []) this.readBlock(inner, new Fields());
    }
  }

  #readParagraph(paragraph: Element, fields: Fields): void {
    const properties = child(paragraph, 'pPr');
    const styleId = attribute(child(properties, 'pStyle'), 'val');
    const style = this.styles.of(styleId);
    const { lines: read, bold, boxes, notes } = paragraphText(paragraph, this.styles, fields, style);
    if (!this.#inNotes) for (const note of notes) this.#references.push(note);
    const lines = join(this.#carried, read);
    this.#carried = [''];
    const isCarried = child(properties, 'rPr', 'del') !== undefined;
    if (lines.length > LINES_OF_PARAGRAPH) throw new ImportError('bomb', 'lines of a paragraph');
    if (isCarried) this.#carried = lines;
    else if (style.isContents) this.#dropNameOfContents();
    else {
      const number = this.#number(properties, style, styleId);
      const named = lineStyle(properties, style);
      this.#add(lines, number, {
        ...(named && { style: named }),
        ...((isCentred(properties) ?? style.centred) && { centred: true }),
        ...(bold && { bold }),
        ...(this.#cells > 0 && { cell: true }),
      });
    }
    for (const box of boxes) this.readBlock(box, new Fields());
  }

  /** 目录 above a table of contents, which is left out; nobody gave it a style. */
  #dropNameOfContents(): void {
    while (this.all.at(-1)?.text === '') this.all.pop();
    if (NAME_OF_CONTENTS.test(this.all.at(-1)?.text ?? '')) this.all.pop();
  }

  #number(properties: Element | undefined, style: WordStyle, styleId: string | undefined): string {
    const own = numberingPlace(properties);
    const list = own?.list ?? style.numbering?.list ?? 0;
    if (list === 0) return '';
    const level = own?.level ?? style.numbering?.level ?? this.numbering.levelOfStyle(list, styleId) ?? 0;
    return this.numbering.next(list, level);
  }

  #add(lines: readonly string[], number: string, looks: Omit<RawLine, 'text'>): void {
    const read = looks.style ? [lines.join('\n')] : paragraphsOfLines(lines);
    // Blank ones part what stands around them.
    const whole = read.length > 0 ? read : [''];
    for (const [i, line] of whole.entries()) {
      const trimmed = line.trim();
      const text = i === 0 && trimmed !== '' ? number + trimmed : trimmed;
      this.#characters += text.length;
      if (this.#characters > CHARACTERS || this.all.length >= LINES) throw new ImportError('too-long');
      this.all.push(this.#inNotes ? { text, note: true } : { text, ...looks });
    }
  }
}

function join(before: readonly string[], after: readonly string[]): string[] {
  const [first = '', ...others] = after;
  return [...before.slice(0, -1), (before.at(-1) ?? '') + first, ...others];
}

function lineStyle(properties: Element | undefined, style: WordStyle): RawLine['style'] {
  if (style.isTitle) return { kind: 'title', level: 0 };
  const level = outlineLevel(properties) ?? style.heading ?? 0;
  return level > 0 ? { kind: 'heading', level } : undefined;
}
