import { foldedLetters } from '~/engine/fold';
import { MAX_TERM_LETTERS } from '~/engine/limits';
import type { Term } from '~/engine/types';
import type { FormFinder } from './places-of-form';

/** What is wrong with a term or one of its aliases. */
export type TermFault =
  | 'too-short'
  | 'too-long'
  | 'across-sentences'
  /** Another term or alias would match the same text. */
  | 'repeated'
  /** It stands in no paragraph: of the form alone, aliases needn't stand in the text. */
  | 'not-in-text';

const MIN_TERM_LETTERS = 2;
const SENTENCE_END = /[。！？；!?;\n]/u;

/**
 * @param form as it is, or is going to be, a term's form or alias.
 * @param others the terms that it must not repeat: all but its own.
 * @returns the first fault of a written form, its place in the text apart.
 */
export function faultOfWritten(form: string, others: readonly Term[]): TermFault | undefined {
  const letters = foldedLetters(form);
  const { length } = [...letters];
  if (SENTENCE_END.test(form)) return 'across-sentences';
  if (length < MIN_TERM_LETTERS) return 'too-short';
  if (length > MAX_TERM_LETTERS) return 'too-long';
  const repeated = others.some((term) =>
    [term.form, ...term.aliases].some((written) => foldedLetters(written) === letters),
  );
  return repeated ? 'repeated' : undefined;
}

export function faultOfForm(
  form: string,
  others: readonly Term[],
  finder: FormFinder,
): TermFault | undefined {
  return faultOfWritten(form, others) ?? (finder.placesOf(form).length === 0 ? 'not-in-text' : undefined);
}

/** @returns the first alias with a fault: of a term, among all terms. */
export function faultyAlias(
  term: Term,
  terms: readonly Term[],
): { readonly alias: string; readonly fault: TermFault } | undefined {
  const others = terms.filter(({ form }) => form !== term.form);
  for (const [i, alias] of term.aliases.entries()) {
    const own = { ...term, aliases: term.aliases.slice(0, i) };
    const fault = faultOfWritten(alias, [...others, own]);
    if (fault) return { alias, fault };
  }
  return undefined;
}
