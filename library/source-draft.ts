import type {
  Paragraph,
  ParagraphIndex,
  ParagraphKind,
  Source,
  SourceId,
  Term,
  Visibility,
} from '~/engine/types';
import { isAddress, isDate } from './fact-rules';
import { oneLine } from './one-line';
import { withoutFaults, wordingFinder } from './terms/term-rules';

/** The facts of a source that a person types in: all but its id, its text and who may see it. Blank is not known. */
export const FACT_FIELDS = [
  'title',
  'speaker',
  'office',
  'date',
  'occasion',
  'publisher',
  'number',
  'newspaper',
  'page',
  'address',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** A paragraph that is being corrected. `key` names it while it is moved, joined and cut. */
export interface DraftParagraph {
  readonly key: number;
  readonly kind: ParagraphKind;
  /** As in `Paragraph`; of headings only. */
  readonly level: number;
  readonly text: string;
}

/**
 * A source on its way into the library, or back onto the table: what a reader made of a file, or what the library has,
 * as a person corrects it. Anything may be wrong in it but its types.
 */
export interface SourceDraft {
  /** Of the source that it replaces when it is saved; a new one has none yet. */
  readonly id?: SourceId;
  readonly facts: Readonly<Partial<Record<FactField, string>>>;
  readonly version: Source['version'];
  readonly complete: boolean;
  /** What is not known stays so: the person is asked. */
  readonly visibility: Visibility | undefined;
  readonly placeholder?: string;
  readonly paragraphs: readonly DraftParagraph[];
  readonly terms: readonly Term[];
}

/** What keeps a draft from being saved. */
export type DraftFault = 'no-title' | 'no-text' | 'bad-date' | 'bad-address' | 'no-visibility';

export function draftOfSource(source: Source): SourceDraft {
  const { id, version, complete, visibility, placeholder, terms } = source;
  const facts = Object.fromEntries(
    FACT_FIELDS.flatMap((field) => (source[field] === undefined ? [] : [[field, source[field]]])),
  );
  const paragraphs = source.paragraphs.map(({ index, kind, level, text }) => ({
    key: index,
    kind,
    level,
    text,
  }));
  return { id, facts, version, complete, visibility, ...(placeholder && { placeholder }), paragraphs, terms };
}

/** @returns what keeps the draft from being saved; nothing when `sourceOfDraft` can make a source of it. */
export function faultsOf(draft: SourceDraft): DraftFault[] {
  const { title, date, address } = draft.facts;
  const faults: DraftFault[] = [];
  if (!oneLine(title ?? '')) faults.push('no-title');
  if (!draft.paragraphs.some(({ kind, text }) => kind !== 'title' && oneLine(text))) faults.push('no-text');
  if (date?.trim() && !isDate(date.trim())) faults.push('bad-date');
  if (address?.trim() && !isAddress(address.trim())) faults.push('bad-address');
  if (draft.visibility === undefined) faults.push('no-visibility');
  return faults;
}

/**
 * Makes the source: blank facts and paragraphs are left out, paragraphs are counted from 1, a heading goes at most one
 * level deeper than the one above it, terms that no longer stand in the text, or can't be any, are left out. What comes
 * out can be written as a source file and read again (write-chuchu-md.ts).
 *
 * @throws Error for a draft with faults: ask `faultsOf` first.
 */
export function sourceOfDraft(draft: SourceDraft): Source {
  const [fault] = faultsOf(draft);
  const { title, ...others } = trimmed(draft.facts);
  if (fault || !title || !draft.visibility) throw new Error(`The draft has faults: ${fault}`);
  const paragraphs = paragraphsOf(draft.paragraphs);
  const stands = wordingFinder(paragraphs);
  const placeholder = oneLine(draft.placeholder ?? '');
  return {
    id: draft.id ?? newId(title),
    title,
    ...others,
    version: draft.version,
    complete: draft.complete,
    ...(placeholder && paragraphs.some(({ text }) => text.includes(placeholder)) && { placeholder }),
    visibility: draft.visibility,
    paragraphs,
    terms: withoutFaults(draft.terms, stands),
  };
}

/** An id that no other source has, and that still says which source it is. */
export function newId(title: string): SourceId {
  const words = Array.from(title.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? 'source').slice(0, 24);
  return `${words.join('').replace(/-$/u, '')}-${crypto.randomUUID().slice(0, 8)}` as SourceId;
}

function trimmed(facts: SourceDraft['facts']): Partial<Record<FactField, string>> {
  return Object.fromEntries(
    FACT_FIELDS.flatMap((field) => {
      const value = oneLine(facts[field] ?? '');
      return value ? [[field, value]] : [];
    }),
  );
}

function paragraphsOf(drafts: readonly DraftParagraph[]): Paragraph[] {
  let above = 0;
  let title: 'to come' | 'here' | 'past' = 'to come';
  return drafts
    .map(({ kind, level, text }) => ({ kind, level, text: oneLine(text) }))
    .filter(({ text }) => text !== '')
    .map(({ kind: given, level, text }, i) => {
      // A title may have several lines; further down, what looks like another one heads a part.
      const kind = given === 'title' && title === 'past' ? 'heading' : given;
      if (kind === 'title') title = 'here';
      else if (title === 'here') title = 'past';
      if (kind === 'heading') above = Math.min(Math.max(level, 1), above + 1);
      return { index: (i + 1) as ParagraphIndex, kind, level: kind === 'heading' ? above : 0, text };
    });
}
