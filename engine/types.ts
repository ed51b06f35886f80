/**
 * The nouns of Chuchu. Every offset is a UTF-16 offset into the string it belongs to, every span is half open:
 * `text.slice(start, end)`.
 */

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Names one source for ever; survives its replacement by a new version. */
export type SourceId = Brand<string, 'SourceId'>;
/** Counts all paragraphs of a source from 1, title and salutation included. */
export type ParagraphIndex = Brand<number, 'ParagraphIndex'>;
/** A term's place in an index's list of terms. */
export type TermNumber = Brand<number, 'TermNumber'>;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Visibility = 'public' | 'private';
export type ParagraphKind = 'title' | 'salutation' | 'heading' | 'body';

/** A numbered, unwrapped piece of a source. `text` is as in the file: spaces, half-width marks and all. */
export interface Paragraph {
  readonly index: ParagraphIndex;
  readonly kind: ParagraphKind;
  /** 1 for 一、, 2 for （一） and so on; 0 for everything that is not a heading. */
  readonly level: number;
  readonly text: string;
}

/** `flagged` terms are marked on pages; `lookup` terms are only found from the popup. */
export type TermUse = 'flagged' | 'lookup';

/** A key term of a source: its canonical form stands in the source character for character. */
export interface Term {
  readonly form: string;
  readonly aliases: readonly string[];
  readonly use: TermUse;
  /** What sort of term it is, as the file groups it: 提法, 意象 … */
  readonly group: string;
  readonly rendering?: string;
  readonly note?: string;
}

/** One document. What is not known is absent, never guessed. */
export interface Source<V extends Visibility = Visibility> {
  readonly id: SourceId;
  readonly title: string;
  readonly speaker?: string;
  readonly office?: string;
  /** ISO 8601, as exact as it is known: 2025, 2025-06 or 2025-06-01. */
  readonly date?: string;
  readonly occasion?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly newspaper?: string;
  readonly page?: string;
  readonly address?: string;
  readonly version: 'full-text' | 'excerpt' | 'news-report';
  /** False where the text is cut off: its last paragraph then breaks off in the middle. */
  readonly complete: boolean;
  /** What the source has in place of a name that was removed, such as X. */
  readonly placeholder?: string;
  readonly visibility: V;
  readonly paragraphs: readonly Paragraph[];
  readonly terms: readonly Term[];
}

/** A source that is already published. Only these are made into an index for pages. */
export type PublicSource = Source<'public'>;

/** A run of page text that reads as one piece. */
export interface Block {
  readonly text: string;
}

/** A span of one paragraph of one source, as offsets into `Paragraph.text`. */
export interface Place extends Span {
  readonly sourceId: SourceId;
  readonly paragraph: ParagraphIndex;
}

/** A key term stands on the page; `places` are all the places where it stands in its sources, at least one. */
export interface TermMatch extends Span {
  readonly kind: 'term';
  readonly term: TermNumber;
  /** The canonical form, which is not always what the page has. */
  readonly form: string;
  readonly places: readonly Place[];
}

/** What differs: letters replaced one by one, left out, added, or pieces in another order. */
export type DifferenceKind = 'replaced' | 'dropped' | 'inserted' | 'moved';

/** One place where the page departs from the source. Punctuation and layout are no difference. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** In the block; empty where something was left out. */
  readonly page: Span;
  /** In `Paragraph.text`; empty where something was added. */
  readonly source: Span;
  /** The page says so itself: an ellipsis for what was left out, brackets round what was put in. */
  readonly marked?: boolean;
}

/** What the page has where the source has its placeholder. */
export interface Capture {
  readonly page: Span;
  readonly source: Span;
}

interface Quotation extends Span {
  /** Every place where the passage stands, at least one. */
  readonly places: readonly Place[];
  /** In the first place. */
  readonly captures: readonly Capture[];
  /** The wording is stock: that it stands in the source says nothing about where the page has it from. */
  readonly common: boolean;
}

/** A passage that the page has word for word from a source, names in the placeholder's place aside. */
export interface QuoteMatch extends Quotation {
  readonly kind: 'quote';
}

/** A passage that the page has nearly as a source has it; one place, and what differs there, in the order of the page. */
export interface AlteredMatch extends Quotation {
  readonly kind: 'altered';
  readonly differences: readonly Difference[];
  /** 0 … 1: the share of what is the same. */
  readonly similarity: number;
}

/** A span of a block (`start`, `end`) and where it stands in the sources. */
export type Match = TermMatch | QuoteMatch | AlteredMatch;
export type MatchKind = Match['kind'];
/** Kinds that are counted as quotations. */
export const QUOTATION_KINDS: readonly MatchKind[] = ['quote', 'altered'];
