import { ImportError } from '../../import-error';
import { HTML_STEPS, HTML_TAGS, HTML_WORDS } from '../../limits';

const words = (list: string) => new Set(list.split(' '));

/** What HTML calls formatting elements. */
const FORMATTING = words('a b big code em font i nobr s small strike strong tt u');
/** Elements that HTML closes by itself, or that have nothing in them: left open, they do not pile up. */
const CLOSED = words(
  'p li dt dd tr td th tbody thead tfoot caption colgroup option optgroup rt rp html head body ' +
    'area base br col embed hr img input link meta param source track wbr',
);
/** Drawings have thousands of these, none of which has anything in it. */
const STROKES = words('path circle rect line polygon polyline ellipse use stop image animate set');
/** Elements that no drawing has: HTML ends the drawing before them. */
const NO_DRAWING = words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ' +
    'ol p pre ruby s small span strong strike sub sup table tt u ul var',
);

/**
 * Counts tags before they become elements, because a page is parsed in one go. Formatting that is never closed is taken up
 * again by each block after it (the rules of HTML say so), so that some thousand tags make millions of elements. And at a
 * tag a parser goes over all that is open, so that three hundred thousand elements which nothing closes took it minutes.
 *
 * @throws {ImportError} `too-long`, `bomb`
 */
export function refuseLarge(markup: string): void {
  if (countWords(markup) > HTML_WORDS)
    throw new ImportError('too-long', `${HTML_WORDS} words and attributes`);
  const open = new Map<string, number>();
  let tags = 0;
  let depth = 0;
  let unclosed = 0;
  let taken = 0;
  let steps = 0;
  let inDrawing = false;
  let strokes = 0;
  for (const [, slash, name] of markup.matchAll(/<(?:(\/?)([a-z][a-z0-9]*))?/giu)) {
    if (++tags > HTML_TAGS * 2) throw new ImportError('too-long', `${HTML_TAGS} elements`);
    // A comment, or what becomes one: by the million they take minutes too.
    if (name === undefined) continue;
    const element = name.toLowerCase();
    if (element === 'svg') [inDrawing, strokes] = [!slash, 0];
    else if (NO_DRAWING.has(element)) [inDrawing, strokes] = [false, 0];
    if (inDrawing && STROKES.has(element)) {
      strokes++;
      continue;
    }
    const before = open.get(element) ?? 0;
    // What was never opened closes nothing.
    const change = CLOSED.has(element) ? 0 : slash ? -Math.min(1, before) : 1;
    if (change !== 0) open.set(element, before + change);
    depth += change;
    steps += depth + (slash ? strokes : 0);
    if (steps > HTML_STEPS) throw new ImportError('bomb', 'unclosed elements');
    if (FORMATTING.has(element)) unclosed = Math.max(0, unclosed + (slash ? -1 : 1));
    else if (!slash) taken += unclosed;
    if (taken > HTML_TAGS * 10) throw new ImportError('bomb', 'unclosed formatting');
  }
}

/** At most so many attributes, wherever a parser finds them: each is parted from what is before it by one of these. */
function countWords(markup: string): number {
  let words = 0;
  let isBetween = false;
  for (let at = 0; at < markup.length; at++) {
    const was = isBetween;
    isBetween = PARTS.has(markup.charCodeAt(at));
    if (was && !isBetween) words++;
  }
  return words;
}

const PARTS = new Set(Array.from(' \t\n\f\r/"\'', (char) => char.charCodeAt(0)));
