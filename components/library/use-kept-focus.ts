import { useLayoutEffect } from 'preact/hooks';

const CONTROLS = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

/** Where the focus was, outermost last, each with its place among its neighbours. */
type Trail = readonly { readonly element: Element; readonly place: number }[];

/**
 * When what has the focus goes away with what it did (a row is taken off a list, a button has done its work), the keyboard
 * goes on from what stands in its place, else from what it was in; otherwise it would be at the top of the page again.
 */
export function useKeptFocus(): void {
  useLayoutEffect(() => {
    const { body } = document;
    let trail: Trail = [];
    const onFocusIn = ({ target }: FocusEvent) => {
      trail = target instanceof Element ? trailOf(target) : [];
    };
    // Also said of what is being removed; who clicks beside everything leaves for good.
    const onFocusOut = () => queueMicrotask(() => isLost(trail) || leave());
    const leave = () => {
      if (document.activeElement === body) trail = [];
    };
    const observer = new MutationObserver(() => {
      if (!isLost(trail) || document.activeElement !== body) return;
      const next = successor(trail);
      trail = [];
      if (next && !next.matches(CONTROLS)) next.tabIndex = -1;
      next?.focus();
    });
    observer.observe(body, { childList: true, subtree: true });
    body.addEventListener('focusin', onFocusIn);
    body.addEventListener('focusout', onFocusOut);
    return () => {
      observer.disconnect();
      body.removeEventListener('focusin', onFocusIn);
      body.removeEventListener('focusout', onFocusOut);
    };
  }, []);
}

function isLost(trail: Trail): boolean {
  return trail[0] !== undefined && !trail[0].element.isConnected;
}

function trailOf(from: Element): Trail {
  const trail: { element: Element; place: number }[] = [];
  for (let at: Element | null = from; at && at !== document.body; at = at.parentElement) {
    trail.push({ element: at, place: at.parentElement ? [...at.parentElement.children].indexOf(at) : 0 });
  }
  return trail;
}

/** @returns what the keyboard goes on from: in a list the row that is now in the place, else the nearest heading or control. */
function successor(trail: Trail): HTMLElement | undefined {
  const kept = trail.findIndex(({ element }) => element.isConnected);
  for (const [i, { element }] of trail.entries()) {
    if (kept < 0 || i < kept) continue;
    const row = element.matches('ul, ol') && element.children[placeIn(element, trail[i - 1])];
    const next = row
      ? firstOf(row, CONTROLS)
      : (firstOf(element, 'h1, h2, h3') ?? firstOf(element, CONTROLS));
    if (next) return next;
  }
  return firstOf(document.body, 'h1');
}

/** The last row's place is taken by the one before it. */
function placeIn(list: Element, before: Trail[number] | undefined): number {
  return Math.min(before?.place ?? 0, list.children.length - 1);
}

function firstOf(element: Element, selector: string): HTMLElement | undefined {
  return element.querySelector<HTMLElement>(selector) ?? undefined;
}
