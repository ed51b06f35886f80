import { expect, test } from 'vitest';
import type { SourceId } from '~/engine/types';
import { sampleSource } from '~/library/store/sample-sources';
import type { RemovedSource, SourceHead } from '~/library/store/stored-source';
import { stillGone } from './still-gone';

function head(id: string, change: Partial<SourceHead> = {}): SourceHead {
  const { title, version, visibility, complete } = sampleSource(id);
  return {
    facts: { id: id as SourceId, title, version, visibility, complete },
    on: true,
    added: '2026-11-23T08:00:00.000Z',
    origin: { kind: 'paste' },
    characters: 10,
    paragraphs: 1,
    terms: 0,
    revision: `${id}-1`,
    bundled: false,
    ...change,
  };
}

const removed = (id: string, change: Partial<SourceHead> = {}): RemovedSource => ({
  head: head(id, change),
  source: sampleSource(id),
});

test.each<[name: string, there: SourceHead[], gone: boolean]>([
  ['is gone', [], true],
  ['is gone, but not yet from the list', [head('甲')], true],
  ['was added again', [head('甲', { revision: '甲-2' })], false],
  ['is the original of what ships with the extension', [head('甲', { bundled: true, revision: 'b' })], true],
  ['was changed again', [head('甲', { bundled: true, edited: true, revision: '甲-2' })], false],
])('A source that %s can be taken back: %#', (_, there, gone) => {
  expect(stillGone([removed('甲')], there)).toHaveLength(gone ? 1 : 0);
});

test('What is there again does not keep the others from being taken back', () => {
  const both = [removed('甲'), removed('乙')];
  expect(stillGone(both, [head('甲', { revision: '甲-2' })])).toEqual([both[1]]);
});
