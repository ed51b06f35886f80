import type { Steps } from '~/engine/steps';

/** Milliseconds of a slice: a page still draws and takes keys as if nothing were done. */
const SLICE = 12;

/** Lets whatever waits have its turn: the page draws, the background answers. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Does some of the work.
 * @param time milliseconds; the step that is begun is ended
 * @returns the last step: all is done when it is.
 */
export function workFor<T>(steps: Steps<T>, time: number): IteratorResult<void, T> {
  const end = performance.now() + time;
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() >= end) return step;
  }
}

export interface SliceOptions {
  /** Milliseconds of work between two turns. */
  readonly slice?: number;
  /** Its abort ends the work after the slice. */
  readonly signal?: AbortSignal | undefined;
}

/** Does all of the work in slices. @throws the reason of the signal. */
export async function inSlices<T>(steps: Steps<T>, { slice = SLICE, signal }: SliceOptions = {}): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const step = workFor(steps, slice);
    if (step.done) return step.value;
    await nextTurn();
  }
}
