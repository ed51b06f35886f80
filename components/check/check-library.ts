import type { CheckLibrary } from '~/draft/checked-draft';
import type { SourceFacts } from '~/engine/passage';
import type { Source, SourceId } from '~/engine/types';
import { openMatcher } from '~/library/open-matcher';
import { listSources, readSource } from '~/library/store/source-store';
import type { ListTrouble } from '~/library/store/stored-source';

/** The library as drafts are checked against it: all sources that are on, published or not. */
export interface OpenedLibrary extends CheckLibrary {
  /** The sources that are on. */
  readonly facts: ReadonlyMap<SourceId, SourceFacts>;
  /** Why it may not be all of it. */
  readonly trouble?: ListTrouble;
}

/** @throws Error when neither the library nor the bundled source can be made ready. */
export async function openCheckLibrary(): Promise<OpenedLibrary> {
  const [matcher, { heads, trouble }] = await Promise.all([openMatcher('all'), listSources()]);
  const read = new Map<SourceId, Promise<Source | undefined>>();
  return {
    matcher: matcher ?? { match: async (blocks) => blocks.map(() => []) },
    facts: new Map(heads.filter(({ on }) => on).map(({ facts }) => [facts.id, facts])),
    ...(trouble && { trouble }),
    readSource: (id) => {
      const reading = read.get(id) ?? readSource(id);
      read.set(id, reading);
      return reading;
    },
  };
}
