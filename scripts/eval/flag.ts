import type { MatchKind, Place, Span } from '~/engine/types';

/** What was flagged, as a span of a text without white space, which pages and their text have in different ways. */
export interface Flag extends Span {
  readonly kind: MatchKind;
  readonly common: boolean;
  /** Where it stands in the sources. */
  readonly paragraphs: readonly number[];
  readonly text: string;
}

/** A text without white space, and the flags on it. */
export interface Flagged {
  readonly text: string;
  readonly flags: readonly Flag[];
}

/** Flags a text or a case; through the engine or through a browser. */
export interface Flagger {
  flag(page: { readonly text: string; readonly html?: string | null | undefined }): Promise<Flagged>;
  close(): Promise<void>;
}

export function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

/** How many characters that are no white space stand before each offset of a text, and in all of it. */
export function squeezedOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) offsets[i + 1] = offsets[i]! + (/\s/.test(text.charAt(i)) ? 0 : 1);
  return offsets;
}

/** What the engine says of a match, or an extension's page to its popup. */
export interface SomeMatch {
  readonly kind: MatchKind;
  readonly common?: boolean | undefined;
  readonly places: readonly Pick<Place, 'paragraph'>[];
}

export function aboutMatch(match: SomeMatch): Pick<Flag, 'kind' | 'common' | 'paragraphs'> {
  return {
    kind: match.kind,
    common: match.kind !== 'term' && match.common === true,
    paragraphs: match.places.map(({ paragraph }) => paragraph),
  };
}
