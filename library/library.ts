import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import type { PublicSource, Source, SourceId } from '~/engine/types';

/** All sources that the user has. */
export async function loadLibrary(): Promise<readonly Source[]> {
  return [speech];
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
