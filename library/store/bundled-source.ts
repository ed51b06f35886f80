import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import type { Source, SourceId } from '~/engine/types';
import { countsOf } from './stored-record';
import type { SourceHead } from './stored-source';

/** The source that ships inside. It is never in the database, and so is there whatever becomes of that. */
export const BUNDLED: Source = speech;

/** It was there before everything else. */
export const BUNDLED_ADDED = new Date(0).toISOString();

export function isBundled(id: SourceId): boolean {
  return id === BUNDLED.id;
}

export function bundledHead(on: boolean): SourceHead {
  const { paragraphs: _paragraphs, terms: _terms, ...facts } = BUNDLED;
  return {
    facts,
    on,
    added: BUNDLED_ADDED,
    origin: { kind: 'bundled' },
    ...countsOf(BUNDLED),
    revision: bundledRevision(),
    bundled: true,
  };
}

let revision: string | undefined;

/** An update of the extension may bring another text: then this is another. */
function bundledRevision(): string {
  revision ??= `bundled-${fnv1a(JSON.stringify(BUNDLED)).toString(36)}`;
  return revision;
}

/** A short hash, FNV-1a over UTF-16 units: tells versions apart, withstands nobody. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
