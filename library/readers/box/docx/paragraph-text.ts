import { alternative, textBoxes } from './alternatives';
import type { Fields } from './fields';
import { type NoteReference, noteReference } from './notes';
import type { Styles, WordStyle } from './styles';
import { symbolOf } from './symbols';
import { attribute, child, isOn, isUnfilled, wordName } from './word-xml';

/** What a paragraph says: its text, parted where somebody broke it, and the text boxes and notes that hang on it. */
export interface ParagraphText {
  readonly lines: readonly string[];
  /** All that it says. */
  readonly bold: boolean;
  readonly boxes: readonly Element[];
  readonly notes: readonly NoteReference[];
}

const CONTAINERS = new Set([
  'hyperlink',
  'smartTag',
  'ins',
  'moveTo',
  'sdt',
  'sdtContent',
  'fldSimple',
  'customXml',
  'dir',
  'bdo',
  'ruby',
  'rubyBase',
]);
const MATHS = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

/**
 * Reads the runs of a paragraph: what was inserted is kept and what was deleted is not, as if all changes were accepted;
 * hidden text, codes of fields, what a control says until somebody fills it in, and references to notes and comments
 * are left out.
 *
 * @param style of the paragraph.
 */
export function paragraphText(
  paragraph: Element,
  styles: Styles,
  fields: Fields,
  style: WordStyle,
): ParagraphText {
  const lines = [''];
  const boxes: Element[] = [];
  const notes: NoteReference[] = [];
  let isBold = style.bold;
  const weights = new Set<boolean>();
  const say = (text: string) => {
    if (fields.areHidden) return;
    lines.push(lines.pop()! + text);
    if (text.trim() !== '') weights.add(isBold);
  };

  const readRun = (run: Element) => {
    const properties = child(run, 'rPr');
    const vanish = child(properties, 'vanish');
    const styled = attribute(child(properties, 'rStyle'), 'val');
    const own = styled === undefined ? undefined : styles.of(styled);
    const isHidden = vanish ? isOn(vanish) : style.hidden || own?.hidden === true;
    const weight = child(properties, 'b');
    isBold = weight ? isOn(weight) : style.bold || own?.bold === true;
    for (const piece of run.children) readPiece(piece, isHidden);
  };

  const readPiece = (piece: Element, isHidden: boolean) => {
    switch (wordName(piece)) {
      case 'fldChar':
        fields.mark(piece);
        return;
      case 'instrText':
        fields.addCode(piece.textContent ?? '');
        return;
      case 'drawing':
      case 'pict':
      case 'object':
        for (const box of textBoxes(piece)) boxes.push(box);
        return;
      case 'ruby':
        walk(piece);
        return;
      case '':
        walkForeign(piece, (inner) => readPiece(inner, isHidden));
        return;
    }
    if (isHidden) return;
    const note = fields.areHidden ? undefined : noteReference(piece);
    if (note) notes.push(note);
    switch (wordName(piece)) {
      case 't':
        say(piece.textContent ?? '');
        return;
      case 'tab':
      case 'ptab':
        say(' ');
        return;
      case 'noBreakHyphen':
        say('-');
        return;
      case 'sym':
        say(symbolOf(attribute(piece, 'char')));
        return;
      case 'br':
      case 'cr':
        lines.push('');
    }
  };

  const walk = (parent: Element) => {
    for (const element of parent.children) readInline(element);
  };

  const readInline = (element: Element) => {
    const name = wordName(element);
    if (name === 'r') readRun(element);
    else if (name === 'sdt' && isUnfilled(element)) return;
    else if (CONTAINERS.has(name)) walk(element);
    else if (name === '') walkForeign(element, readInline);
  };

  /** Other vocabularies: alternatives, and formulas, whose letters are worth having. */
  const walkForeign = (element: Element, readInside: (inner: Element) => void) => {
    const chosen = alternative(element);
    if (chosen) for (const inner of chosen.children) readInside(inner);
    else if (element.namespaceURI === MATHS)
      for (const letters of element.getElementsByTagNameNS(MATHS, 't')) say(letters.textContent ?? '');
  };

  walk(paragraph);
  return { lines, bold: weights.has(true) && !weights.has(false), boxes, notes };
}
