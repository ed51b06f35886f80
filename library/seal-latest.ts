import type { LibraryPart } from './library-part';
import { partState, type SealedPart, sealPart } from './sealed-part';

interface Sealing<P extends LibraryPart> {
  readonly key: string;
  readonly sealed: Promise<SealedPart<P>>;
  readonly stop: AbortController;
  /** What took its place when the library changed. */
  newer?: Sealing<P>;
}

/**
 * The index of a part of the library as it is now. Whoever asks for one that is being compiled waits for it; when the
 * library changes meanwhile, that compiling ends, and all wait for the newer one.
 */
export function sealLatest<P extends LibraryPart>(part: P): Promise<SealedPart<P>> {
  return SEALERS[part]();
}

const SEALERS: { readonly [P in LibraryPart]: () => Promise<SealedPart<P>> } = {
  public: sealerOf('public'),
  private: sealerOf('private'),
  all: sealerOf('all'),
};

function sealerOf<P extends LibraryPart>(part: P): () => Promise<SealedPart<P>> {
  let running: Sealing<P> | undefined;
  return async function seal(): Promise<SealedPart<P>> {
    const state = await partState(part);
    if (running?.key !== state.key) {
      const stop = new AbortController();
      const sealed = sealPart(part, state, stop.signal).finally(() => {
        if (running === begun) running = undefined;
      });
      const begun: Sealing<P> = { key: state.key, stop, sealed };
      if (running) running.newer = begun;
      running?.stop.abort();
      running = begun;
    }
    let sealing = running;
    for (;;) {
      try {
        return await sealing.sealed;
      } catch (error) {
        if (!sealing.newer) throw error;
        sealing = sealing.newer;
      }
    }
  };
}
