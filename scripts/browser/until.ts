export interface UntilOptions {
  /** Milliseconds; 20 seconds unless told: a machine may be busy. */
  readonly timeout?: number;
}

const PAUSE = 40;

/**
 * Reads again and again until what is read is accepted. A read that throws (a page that is just navigating) counts as
 * not accepted.
 * @returns what was accepted.
 * @throws when the time is up, with what was waited for and what was read last.
 */
export async function until<T>(
  what: string,
  read: () => Promise<T> | T,
  accept: (value: T) => boolean = Boolean,
  { timeout = 20_000 }: UntilOptions = {},
): Promise<T> {
  const end = Date.now() + timeout;
  let last = 'nothing';
  for (;;) {
    try {
      const value = await read();
      if (accept(value)) return value;
      last = JSON.stringify(value) ?? String(value);
    } catch (error) {
      last = String(error);
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}; last: ${last.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
