import { alternative, textBoxes } from './alternatives';
import type { Fields } from './fields';
import type { Styles } from './styles';
import { symbolOf } from './symbols';
import { attribute, child, isOn, wordName } from './word-xml';

/** What a paragraph says: its text, parted where somebody broke it, and the text boxes that hang on it. */
export interface ParagraphText {
  readonly lines: readonly string[];
  readonly boxes: readonly Element[];
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
 * hidden text, codes of fields, and references to notes and comments are left out.
 *
 * @param hidden whether the paragraph's style hides its text.
 */
export function paragraphText(
  paragraph: Element,
  styles: Styles,
  fields: Fields,
  hidden: boolean,
): ParagraphText {
  const lines = [''];
  const boxes: Element[] = [];
  const say = (text: string) => {
    if (!fields.areHidden) lines.push(lines.pop()! + text);
  };

  const readRun = (run: Element) => {
    const properties = child(run, 'rPr');
    const vanish = child(properties, 'vanish');
    const styled = attribute(child(properties, 'rStyle'), 'val');
    const isHidden = vanish ? isOn(vanish) : hidden || (styled !== undefined && styles.of(styled).hidden);
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
  return { lines, boxes };
}
