import { useEffect, useState } from 'preact/hooks';
import type { Source } from '~/engine/types';
import { loadLibrary } from '~/library/library';
import { followLibrary } from './follow-library';

/** @returns the sources that are on, also after a change of the library; undefined until they are read. */
export function useSources(): readonly Source[] | undefined {
  const [sources, setSources] = useState<readonly Source[]>();
  useEffect(() => followLibrary(loadLibrary, setSources), []);
  return sources;
}
