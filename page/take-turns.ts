/** No stretch of our work is longer: a frame has 16 ms, and the page wants most of it. */
const SLICE = 8;

/** Cuts long work into slices between which the page gets its turn. */
export class Turns {
  #sliceStart = performance.now();

  /** Begins a slice, after something else than our work went on. */
  begin(): void {
    this.#sliceStart = performance.now();
  }

  /** Whether the slice is used up. */
  get due(): boolean {
    return performance.now() - this.#sliceStart >= SLICE;
  }

  /** Milliseconds since the slice began. */
  get used(): number {
    return performance.now() - this.#sliceStart;
  }

  /** Lets the page go on, and comes back when it has had its turn. */
  async pass(): Promise<void> {
    await nextTurn();
    this.begin();
  }
}

interface WithScheduler {
  readonly scheduler?: { yield?(): Promise<void> };
}

function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    // Unlike a timer, a message is not held back 4 ms. The channel is ours alone: the page sees nothing of it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** @param time milliseconds; in a hidden tab the browser makes it a second or more. */
export function sleep(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
