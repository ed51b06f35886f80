import { HIGHLIGHT_NAMES, type Look, lookOf } from '~/protocol/highlights';
import type { Flag } from './flag';
import type { FlagChange } from './flag-store';
import { HighlightSheet, type StyleRoot } from './highlight-sheet';

/** Where several lie on a character, a quotation says more than a term, and a term more than stock wording. */
const PRIORITIES: Record<Look, number> = { common: 0, term: 1, quote: 2, altered: 3 };

/** A page that keeps taking our highlights away doesn't want them; nobody wins that fight. */
const MAX_RESTORES = 20;

const LOOKS = Object.keys(HIGHLIGHT_NAMES) as Look[];

/** Paints flags with the CSS Custom Highlight API, and leaves no trace on a page without a flag. */
export class FlagPainter {
  readonly #sheet = new HighlightSheet();
  readonly #highlights = new Map<Look, Highlight>();
  readonly #painted: Record<Look, Map<Flag, StyleRoot>> = {
    term: new Map(),
    quote: new Map(),
    altered: new Map(),
    common: new Map(),
  };
  readonly #fresh: Flag[] = [];
  readonly #thinned = new Set<Look>();
  #roots: ReadonlySet<StyleRoot> = new Set();
  #restores = 0;

  /** Shadow roots that hold a painted flag. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots].filter((root) => root !== document) as ShadowRoot[];
  }

  /** Takes a change in; `flush` brings it to the page. */
  take({ added, removed }: FlagChange): void {
    for (const flag of removed) {
      if (this.#painted[lookOf(flag.match)].delete(flag)) this.#thinned.add(lookOf(flag.match));
    }
    for (const flag of added) {
      this.#painted[lookOf(flag.match)].set(flag, flag.range.startContainer.getRootNode() as StyleRoot);
      this.#fresh.push(flag);
    }
  }

  /**
   * Paints what was taken in since the last time. New ranges are added to a highlight; when some are to go, the
   * highlight is made anew and set at once, because Firefox needs milliseconds to take a single range out.
   */
  flush(): void {
    if (this.#fresh.length === 0 && this.#thinned.size === 0) return;
    const roots = new Set<StyleRoot>();
    for (const look of LOOKS) for (const root of this.#painted[look].values()) roots.add(root);
    this.#roots = roots;
    for (const look of this.#thinned) this.#highlights.delete(look);
    const anew = new Set(LOOKS.filter((look) => !this.#highlights.has(look) && this.#painted[look].size > 0));
    for (const look of anew) this.#highlights.set(look, makeHighlight(look, this.#painted[look].keys()));
    for (const flag of this.#fresh) {
      const look = lookOf(flag.match);
      if (!anew.has(look) && this.#painted[look].has(flag)) this.#highlights.get(look)?.add(flag.range);
    }
    // The rules first: nothing is ever registered that has no look.
    if (roots.size > 0) this.#sheet.adoptBy(roots);
    for (const look of anew) CSS.highlights.set(HIGHLIGHT_NAMES[look], this.#highlights.get(look)!);
    for (const look of this.#thinned)
      if (!this.#highlights.has(look)) CSS.highlights.delete(HIGHLIGHT_NAMES[look]);
    if (roots.size === 0) this.#sheet.adoptBy(roots);
    this.#fresh.length = 0;
    this.#thinned.clear();
  }

  /** Puts back what the page has taken away, as pages do that clear the registry for highlights of their own. */
  restore(): void {
    if (this.#highlights.size === 0 || this.#restores >= MAX_RESTORES) return;
    let taken = this.#sheet.adoptBy(this.#roots);
    for (const [look, highlight] of this.#highlights) {
      if (CSS.highlights.get(HIGHLIGHT_NAMES[look]) === highlight) continue;
      CSS.highlights.set(HIGHLIGHT_NAMES[look], highlight);
      taken = true;
    }
    if (taken) this.#restores++;
  }

  /** Takes everything away again, but nothing that a newer copy of the extension has put in its place. */
  clear(): void {
    for (const [look, highlight] of this.#highlights) {
      if (CSS.highlights.get(HIGHLIGHT_NAMES[look]) === highlight)
        CSS.highlights.delete(HIGHLIGHT_NAMES[look]);
    }
    this.#highlights.clear();
    for (const look of LOOKS) this.#painted[look].clear();
    this.#fresh.length = 0;
    this.#thinned.clear();
    this.#roots = new Set();
    this.#sheet.adoptBy(this.#roots);
  }
}

function makeHighlight(look: Look, flags: Iterable<Flag>): Highlight {
  const highlight = new Highlight();
  highlight.priority = PRIORITIES[look];
  for (const flag of flags) highlight.add(flag.range);
  return highlight;
}
