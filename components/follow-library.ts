import { watchLibrary } from '~/library/store/watch-library';

/**
 * Reads something of the library now and after each of its changes, one reading at a time: a hundred files that are
 * added are a hundred changes.
 * @returns a function that stops it.
 */
export function followLibrary<T>(read: () => Promise<T>, onRead: (read: T) => void): () => void {
  let stopped = false;
  let reading = false;
  let changed = false;
  const readAgain = async () => {
    changed = true;
    if (reading) return;
    reading = true;
    while (changed && !stopped) {
      changed = false;
      const result = await read().then(
        (value) => ({ value }),
        () => undefined,
      );
      if (result && !stopped) onRead(result.value);
    }
    reading = false;
  };
  const stop = watchLibrary(() => void readAgain());
  void readAgain();
  return () => {
    stopped = true;
    stop();
  };
}
