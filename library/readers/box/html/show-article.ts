/** The text of each is gone over, and they may stand in each other. */
const MOST_LOOKED_AT = 12;
/** More than a second copy for small screens has. */
const SHARE = 0.6;

/**
 * Shows what a page hides until its scripts have run, when that is most of the page: its article. Saved without their
 * scripts, such pages would have nothing to read.
 */
export function showArticle({ body }: Document): void {
  if (!body) return;
  const hidden = [...body.querySelectorAll<HTMLElement>('[style*="visibility"], [style*="display"]')].filter(
    (element) => HIDDEN.test(element.getAttribute('style')?.slice(0, 2000) ?? ''),
  );
  if (hidden.length === 0) return;
  const all = lettersIn(body);
  for (const element of hidden.slice(0, MOST_LOOKED_AT))
    if (lettersIn(element) > all * SHARE) element.removeAttribute('style');
}

const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

const lettersIn = (element: Element) => element.textContent?.length ?? 0;
