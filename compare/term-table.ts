import { type FoldedText, foldedLetters, foldText } from '~/engine/fold';
import type { Paragraph, ParagraphIndex, Source, Span } from '~/engine/types';
import { findWritten } from '~/lookup/find-written';

/** A form or alias of a term as one source has it. */
export interface FormInSource {
  /** As the term lists it. */
  readonly form: string;
  readonly times: number;
}

/** What a source has of a term. */
export interface TermCell {
  readonly times: number;
  /** The forms in which it stands there, the most frequent first. */
  readonly forms: readonly FormInSource[];
  /** Where it first stands, headings included. */
  readonly paragraph: ParagraphIndex;
}

/** A term across several sources. */
export interface TermRow {
  readonly form: string;
  /** One for each source, in their order; undefined where it does not stand. */
  readonly cells: readonly (TermCell | undefined)[];
  /**
   * Numbers of the *dated* sources of which none that has it is surely older, or younger: several where they are of the
   * same day, or one is known by its year only.
   */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/**
 * Follows terms across sources: the terms of all of them, each once, in the order in which the sources list them.
 *
 * @param sources in the order of the columns, by date as `byDate` gives them
 */
export function termTable(sources: readonly Source[]): TermRow[] {
  const texts = sources.map((source) => source.paragraphs.map(folded));
  return termsOf(sources).map(({ form, written }) => {
    const cells = texts.map((paragraphs) => cellOf(paragraphs, written));
    const dates = sources.flatMap(({ date }, i) => (date !== undefined && cells[i] ? [{ date, i }] : []));
    const first = dates.filter((one) => !dates.some((other) => isBefore(other.date, one.date)));
    const last = dates.filter((one) => !dates.some((other) => isBefore(one.date, other.date)));
    return { form, cells, first: first.map(({ i }) => i), last: last.map(({ i }) => i) };
  });
}

/** Whether a date is surely before another: 2025 and 2025-06 may be the same day. */
function isBefore(date: string, other: string): boolean {
  return date < other && !other.startsWith(date);
}

/** @returns the sources, the oldest first; a year alone comes before its days, what has no date comes last. */
export function byDate<S extends Pick<Source, 'date'>>(sources: readonly S[]): S[] {
  return sources.toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

interface WrittenForm {
  readonly form: string;
  readonly folded: FoldedText;
  readonly letters: string;
}

/** Terms of all sources by their folded form, with the forms and aliases that any source gives them. */
function termsOf(sources: readonly Source[]): { form: string; written: WrittenForm[] }[] {
  const terms = new Map<string, { form: string; written: Map<string, WrittenForm> }>();
  for (const { form, aliases } of sources.flatMap((source) => source.terms)) {
    const key = foldedLetters(form);
    const term = terms.get(key) ?? { form, written: new Map<string, WrittenForm>() };
    terms.set(key, term);
    for (const wording of [form, ...aliases]) {
      const letters = foldedLetters(wording);
      if (letters !== '' && !term.written.has(letters))
        term.written.set(letters, { form: wording, folded: foldText(wording), letters });
    }
  }
  return [...terms.values()].map(({ form, written }) => ({
    form,
    written: [...written.values()].toSorted((a, b) => b.letters.length - a.letters.length),
  }));
}

interface FoldedParagraph {
  readonly paragraph: Paragraph;
  readonly letters: string;
}

function folded(paragraph: Paragraph): FoldedParagraph {
  return { paragraph, letters: foldedLetters(paragraph.text) };
}

function cellOf(
  paragraphs: readonly FoldedParagraph[],
  written: readonly WrittenForm[],
): TermCell | undefined {
  const stands = paragraphs
    .filter(({ letters }) => written.some((form) => letters.includes(form.letters)))
    .map(({ paragraph }) => ({
      paragraph,
      spans: findWritten(
        paragraph.text,
        written.map((form) => form.folded),
        true,
      ),
    }))
    .filter(({ spans }) => spans.length > 0);
  const [first] = stands;
  if (!first) return undefined;
  const forms = stands.flatMap(({ paragraph, spans }) =>
    spans.map((span) => formAt(paragraph, span, written)),
  );
  const counted = [...new Set(forms)]
    .map((form) => ({ form, times: forms.filter((other) => other === form).length }))
    .toSorted((a, b) => b.times - a.times);
  return { times: forms.length, forms: counted, paragraph: first.paragraph.index };
}

function formAt({ text }: Paragraph, { start, end }: Span, written: readonly WrittenForm[]): string {
  const letters = foldedLetters(text.slice(start, end));
  return written.find((form) => form.letters === letters)?.form ?? text.slice(start, end);
}
