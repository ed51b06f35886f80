import type { SourceId } from '~/engine/types';

/** Where one is on the library page. Each place has an address of its own, so that it can be linked and gone back from. */
export type Place =
  | { readonly kind: 'library' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'backup' }
  /** Adding sources. */
  | { readonly kind: 'add' }
  /** Looking over one of the files that were read. */
  | { readonly kind: 'look-over'; readonly item: number }
  /** Editing a source. */
  | { readonly kind: 'source'; readonly id: SourceId }
  /** Putting a new version in a source's place. */
  | { readonly kind: 'replace'; readonly id: SourceId };

const PLAIN = ['settings', 'backup', 'add'] as const;
const OF_SOURCE = ['source', 'replace'] as const;

/** @param hash with or without #; what is unknown leads to the library. */
export function placeOf(hash: string): Place {
  const [name = '', ...rest] = hash.replace(/^#/u, '').split('=');
  const value = decoded(rest.join('='));
  const plain = PLAIN.find((kind) => kind === name);
  if (plain) return { kind: plain };
  const ofSource = OF_SOURCE.find((kind) => kind === name);
  if (ofSource && value) return { kind: ofSource, id: value as SourceId };
  if (name === 'look-over' && /^\d{1,9}$/u.test(value)) return { kind: 'look-over', item: Number(value) };
  return { kind: 'library' };
}

/** @returns the hash of a place; `#` alone for the library. */
export function hashOf(place: Place): string {
  if (place.kind === 'library') return '#';
  if (place.kind === 'look-over') return `#look-over=${place.item}`;
  return 'id' in place ? `#${place.kind}=${encodeURIComponent(place.id)}` : `#${place.kind}`;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
