import { describe, expect, test } from 'vitest';
import type { Source, SourceId } from '~/engine/types';
import { findSource, loadLibrary, publicSources } from './library';

describe('library', () => {
  test('holds the bundled speech, which is public', async () => {
    const sources = await loadLibrary();
    const [speech] = publicSources(sources);
    expect(speech?.title).toBe('在2025年市援派干部及东西部协作挂职干部座谈会上的讲话');
    expect(findSource(sources, speech!.id)).toBe(speech);
  });

  test('gives no private source as a public one', async () => {
    const [speech] = await loadLibrary();
    const draft: Source = { ...speech!, id: 'draft' as SourceId, visibility: 'private' };
    expect(publicSources([draft, speech!])).toEqual([speech]);
  });

  test('finds nothing under an unknown id', async () => {
    expect(findSource(await loadLibrary(), 'nowhere' as SourceId)).toBeUndefined();
  });
});
