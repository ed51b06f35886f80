/** Listeners that stand now, so that they can be put back. */
const standing = new Set<() => void>();

/**
 * Listens to events of the document or the window until the signal aborts. `document.open()`, with which pages write
 * into their frames, takes every listener away: `listenAgain` puts those back that were set here.
 */
export function listen<E extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: E) => void,
  signal: AbortSignal,
  options: { readonly capture?: boolean } = {},
): void {
  if (signal.aborted) return;
  const add = () =>
    target.addEventListener(type, listener as EventListener, { passive: true, ...options, signal });
  add();
  standing.add(add);
  signal.addEventListener('abort', () => standing.delete(add), { once: true });
}

/** Adding a listener that is still there changes nothing. */
export function listenAgain(): void {
  for (const add of standing) add();
}
