import type { PublicSource, Source, SourceId } from '~/engine/types';
import { BUNDLED } from './store/bundled-source';
import { readSourcesOn } from './store/read-library';
import { listSources } from './store/source-store';
import type { SourceHead } from './store/stored-source';

/** All sources that are on, newest first, the bundled one last; that one alone when the database can't be opened. */
export async function loadLibrary(): Promise<readonly Source[]> {
  try {
    return (await readSourcesOn()).map(({ source }) => source);
  } catch {
    return [BUNDLED];
  }
}

/** What is known of the sources that pages may be matched against, without reading any text. */
export async function listPublicHeads(): Promise<readonly SourceHead[]> {
  const { heads } = await listSources();
  return heads.filter(({ on, facts }) => on && facts.visibility === 'public');
}

/** Only these may be made into anything that reaches a page. */
export function publicSources(sources: readonly Source[]): readonly PublicSource[] {
  return sources.filter(isPublic);
}

function isPublic(source: Source): source is PublicSource {
  return source.visibility === 'public';
}

export function findSource<S extends Source>(sources: readonly S[], id: SourceId): S | undefined {
  return sources.find((source) => source.id === id);
}
