import { HIGHLIGHT_NAMES, HIGHLIGHT_PREFIX, type Look } from '~/protocol/highlights';
import { adoptedSheets, adoptSheets } from './dom-steps';

/** A document or a shadow root: what style sheets are adopted by. */
export type StyleRoot = Document | ShadowRoot;

/**
 * Colours between the lightnesses of paper and night, so that the lines keep 3:1 on both white and #121212; the looks
 * differ by the shape of the line too: dotted, solid, dashed, thin. Text keeps the page's colour.
 */
const LOOKS: Record<Look, string> = {
  term: 'text-decoration: underline dotted #b07d00 2px; text-underline-offset: 0.2em;',
  quote:
    'text-decoration: underline solid #36806f 2px; text-underline-offset: 0.2em; background-color: #36806f24;',
  altered:
    'text-decoration: underline dashed #c26a12 2.5px; text-underline-offset: 0.2em; background-color: #c26a1224;',
  common: 'text-decoration: underline solid #868686 1px; text-underline-offset: 0.2em;',
};

/** Where the user's own colours win. */
const FORCED_LOOKS: Record<Look, string> = {
  term: 'text-decoration-color: LinkText;',
  quote: 'text-decoration-color: MarkText; background-color: Mark; color: MarkText;',
  altered: 'text-decoration-color: MarkText; background-color: Mark; color: MarkText;',
  common: 'text-decoration-color: GrayText;',
};

/**
 * Where highlight styles are inherited, one rule for the root reaches every element, those in shadow roots too, and
 * costs half the style recalculation of a rule that has to be matched against each (3,000 ranges on 690,000
 * characters: 130 ms against 270 ms in Chromium 156). Chromium inherits them since 134, which nothing tells directly;
 * `highlightsFromPoint` came with 140. Firefox does not.
 */
export const INHERITS = !import.meta.env.FIREFOX && 'highlightsFromPoint' in HighlightRegistry.prototype;

/** Sheets of this copy of the extension. */
const OURS = new WeakSet<CSSStyleSheet>();

/** The rules for our highlights, adopted only where something is painted. */
export class HighlightSheet {
  readonly #sheet = new CSSStyleSheet();
  readonly #adopters = new Set<StyleRoot>();

  constructor() {
    const scope = INHERITS ? ':root' : '';
    OURS.add(this.#sheet);
    this.#sheet.replaceSync(
      `${rules(scope, LOOKS)} @media (forced-colors: active) { ${rules(scope, FORCED_LOOKS)} }`,
    );
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

function rules(scope: string, looks: Record<Look, string>): string {
  return Object.entries(looks)
    .map(([look, style]) => `${scope}::highlight(${HIGHLIGHT_NAMES[look as Look]}) { ${style} }`)
    .join(' ');
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
