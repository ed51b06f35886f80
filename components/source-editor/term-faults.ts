import { foldedLetters } from '~/engine/fold';
import { MAX_TERM_LETTERS } from '~/engine/limits';
import type { Term } from '~/engine/types';
import { faultOfWording, sameWording } from '~/library/terms/term-rules';
import type { FormFinder } from './places-of-form';

/** What is wrong with a form or an alias. */
export type WordingFault =
  | 'too-short'
  | 'too-long'
  | 'across-sentences'
  /** Another term or alias would match the same text. */
  | 'repeated'
  /** It stands in no paragraph: of forms only, aliases needn't stand in the text. */
  | 'not-in-text';

/** The first fault of a term; of its form, or of one of its aliases. */
export interface TermFault {
  readonly fault: WordingFault;
  readonly alias?: string;
}

/** @returns what keeps a wording from becoming one more term of a draft. */
export function faultOfNewForm(
  form: string,
  terms: readonly Term[],
  finder: FormFinder,
): WordingFault | undefined {
  const same = sameWording(form);
  const repeated = terms.some(({ form: other, aliases }) =>
    [other, ...aliases].some((written) => sameWording(written) === same),
  );
  return faultAlone(form) ?? (repeated ? 'repeated' : undefined) ?? faultInText(form, finder);
}

/** @returns the terms that have a fault, by their forms. Of two that are the same, the later one is at fault. */
export function faultsOfTerms(terms: readonly Term[], finder: FormFinder): ReadonlyMap<string, TermFault> {
  const seen = new Set<string>();
  const faults = new Map<string, TermFault>();
  const look = (wording: string, term: Term, alias?: string) => {
    const same = sameWording(wording);
    const fault = faultAlone(wording) ?? (seen.has(same) ? 'repeated' : undefined);
    seen.add(same);
    if (fault && !faults.has(term.form)) faults.set(term.form, { fault, ...(alias && { alias }) });
  };
  // Forms before aliases: a wording that is both is the term that has it as its form.
  for (const term of terms) {
    look(term.form, term);
    const fault = faultInText(term.form, finder);
    if (fault && !faults.has(term.form)) faults.set(term.form, { fault });
  }
  for (const term of terms) {
    // A line that is just being begun is no fault yet.
    for (const alias of term.aliases) if (alias.trim()) look(alias, term, alias);
  }
  return faults;
}

function faultAlone(wording: string): WordingFault | undefined {
  const fault = faultOfWording(wording);
  if (fault) return fault === 'term-too-short' ? 'too-short' : 'across-sentences';
  return [...foldedLetters(wording)].length > MAX_TERM_LETTERS ? 'too-long' : undefined;
}

function faultInText(form: string, finder: FormFinder): WordingFault | undefined {
  return finder.placesOf(form).length === 0 ? 'not-in-text' : undefined;
}
