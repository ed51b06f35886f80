import { HIGHLIGHT_NAMES, HIGHLIGHT_PREFIX, type Look } from '~/protocol/highlights';
import { adoptedSheets, adoptSheets } from './dom-steps';

/** A document or a shadow root: what style sheets are adopted by. */
export type StyleRoot = Document | ShadowRoot;

interface Style {
  readonly line: string;
  readonly wash?: string;
  /** The line's colour where the user's own colours win. */
  readonly forced: string;
}

/**
 * Colours between the lightnesses of paper and night, so that the lines keep 3:1 on both white and #121212; the looks
 * differ by the shape of the line too: dotted, solid, dashed, thin. Text keeps the page's colour.
 */
const STYLES: Record<Look, Style> = {
  term: { line: 'dotted #b07d00 2px', forced: 'LinkText' },
  quote: { line: 'solid #36806f 2px', wash: '#36806f24', forced: 'MarkText' },
  altered: { line: 'dashed #c26a12 2.5px', wash: '#c26a1224', forced: 'MarkText' },
  common: { line: 'solid #868686 1px', forced: 'GrayText' },
};

/**
 * Where highlight styles are inherited, one rule for the root reaches every element, those in shadow roots too, and
 * costs half the style recalculation of a rule that has to be matched against each (3,000 ranges on 690,000
 * characters: 130 ms against 270 ms in Chromium 156). Chromium inherits them since 134, which nothing tells directly;
 * `highlightsFromPoint` came with 140. Firefox does not.
 */
const INHERITS = !import.meta.env.FIREFOX && 'highlightsFromPoint' in HighlightRegistry.prototype;

/** Sheets of this copy of the extension. */
const OURS = new WeakSet<CSSStyleSheet>();

/** The rules for our highlights, adopted only where something is painted. */
export class HighlightSheet {
  readonly #sheet = new CSSStyleSheet();
  readonly #adopters = new Set<StyleRoot>();

  constructor() {
    OURS.add(this.#sheet);
    this.#sheet.replaceSync((Object.keys(STYLES) as Look[]).map(rules).join(''));
  }

  /** Makes exactly these roots have the rules. @returns whether a page had taken them away from one. */
  adoptBy(roots: ReadonlySet<StyleRoot>): boolean {
    let taken = false;
    const wanted: ReadonlySet<StyleRoot> = INHERITS && roots.size > 0 ? new Set([document]) : roots;
    for (const root of this.#adopters) {
      if (wanted.has(root)) continue;
      adoptSheets(
        root,
        adoptedSheets(root).filter((sheet) => sheet !== this.#sheet),
      );
      this.#adopters.delete(root);
    }
    for (const root of wanted) {
      const sheets = adoptedSheets(root);
      if (sheets.includes(this.#sheet)) continue;
      taken ||= this.#adopters.has(root);
      adoptSheets(root, [...sheets, this.#sheet]);
      this.#adopters.add(root);
    }
    return taken;
  }
}

function rules(look: Look): string {
  const { line, wash, forced } = STYLES[look];
  const target = `${INHERITS ? ':root' : ''}::highlight(${HIGHLIGHT_NAMES[look]})`;
  const ground = (colour: string | undefined) => (colour ? `background-color:${colour};` : '');
  // Firefox heeds this; Chromium sets every highlight in the selection's colours there, and keeps the lines.
  const [back, text] = wash ? ['Mark', 'MarkText'] : ['Canvas', 'CanvasText'];
  return `${target}{text-decoration:underline ${line};text-underline-offset:.2em;${ground(wash)}}
    @media (forced-colors:active){${target}{text-decoration-color:${forced};${ground(back)}color:${text}}}`;
}

/** Whether an earlier copy of the extension made this sheet. */
export function isLeftover(sheet: CSSStyleSheet): boolean {
  if (OURS.has(sheet)) return false;
  try {
    return [...sheet.cssRules].some((rule) => rule.cssText.includes(`::highlight(${HIGHLIGHT_PREFIX}`));
  } catch {
    return false; // Of another origin.
  }
}
