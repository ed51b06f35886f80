import { expect, test } from 'vitest';
import type { SourceId } from '~/engine/types';
import { hashOf, type Place, placeOf } from './place';

const id = '在云州的讲话-1a=2b%' as SourceId;

test.for<Place>([
  { kind: 'library' },
  { kind: 'settings' },
  { kind: 'backup' },
  { kind: 'add' },
  { kind: 'look-over', item: 12 },
  { kind: 'source', id },
  { kind: 'replace', id },
])('The address of a place leads back to it: %o', (place) => {
  expect(placeOf(hashOf(place))).toEqual(place);
});

test.for(['', '#', '#source', '#source=', '#source=%E0%A4%A', '#look-over=x', '#elsewhere'])(
  'What is no place leads to the library: %s',
  (hash) => {
    expect(placeOf(hash)).toEqual({ kind: 'library' });
  },
);
