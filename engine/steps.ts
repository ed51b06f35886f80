/**
 * Work that is done step by step, each some milliseconds long at most: whoever has it done may do something else in
 * between, or leave it. What is done a million times is in a plain function of its own: browsers are slower to make
 * machine code of a generator.
 */
export type Steps<T> = Generator<void, T>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
