/**
 * @param wait milliseconds between two calls at least.
 * @returns a function that sees to it that `work` is done soon after it was called, however often.
 */
export function throttle(work: () => void, wait: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    timer ??= setTimeout(
      () => {
        timer = undefined;
        last = performance.now();
        work();
      },
      Math.max(0, last + wait - performance.now()),
    );
  };
}
