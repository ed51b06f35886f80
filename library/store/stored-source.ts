import type { SourceFacts } from '~/engine/passage';
import type { Source, SourceId } from '~/engine/types';

/** Where a source came from, for the library page. */
export type Origin =
  | { readonly kind: 'bundled' }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'paste' };

/** What the list of the library shows of a source: everything but its text. */
export interface SourceHead {
  readonly facts: SourceFacts;
  /** Whether it is matched, looked up and flagged. */
  readonly on: boolean;
  /** When it was added, ISO 8601 in UTC. */
  readonly added: string;
  readonly origin: Origin;
  readonly characters: number;
  readonly paragraphs: number;
  readonly terms: number;
  /** Changes with every change of the source. */
  readonly revision: string;
  /** It ships with the extension: can be switched off and edited; removing an edited one brings back the original. */
  readonly bundled: boolean;
  /** The bundled source as the user changed it: removing it brings the original back. */
  readonly edited?: true;
}

/** What was removed, kept by the page for undo. */
export interface RemovedSource {
  readonly head: SourceHead;
  readonly source: Source;
}

/** Why the library holds the bundled source only. */
export type LibraryTrouble =
  /** The database cannot be opened: private windows, a broken profile, blocked storage. */
  | 'cannot-open'
  /** It was made by a newer version of the extension. */
  | 'too-new'
  /** A write failed for want of room. */
  | 'full'
  /** A write failed for another reason, which the browser doesn't tell. */
  | 'cannot-write';

/** What the list of the library may have to say of itself. */
export type ListTrouble =
  | LibraryTrouble
  /** The database can be opened, and sources are gone that nobody removed: the browser found it damaged. */
  | 'lost';

export type { Source, SourceId };
