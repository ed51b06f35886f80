import { foldText } from './fold';
import { MAX_TERM_LETTERS } from './limits';
import type { Steps } from './steps';
import type { Source } from './types';

export interface CollectedTerms {
  /** Canonical forms; a term's number is its place here. */
  readonly forms: readonly string[];
  /** Forms and aliases as they are searched for, and the term that each belongs to; a pattern's number is its place. */
  readonly patterns: readonly { readonly wording: string; readonly term: number }[];
}

/**
 * Forms and aliases of all flagged terms of the sources. Wordings that fold to the same letters are one pattern: it
 * belongs to the first term that has it as its form, or else to the first that has it as an alias.
 *
 * @param unwanted folded wordings that are left out; of a term whose form is one, the aliases too
 */
export function* collectTermsSteps(
  sources: readonly Source[],
  unwanted: ReadonlySet<string> = new Set(),
): Steps<CollectedTerms> {
  const forms: string[] = [];
  const patterns = new Map<string, { wording: string; term: number }>();
  const flaggedOf = ({ terms }: Source) => terms.filter(({ use }) => use === 'flagged');
  const add = (wording: string, term: number): boolean => {
    const { letters } = foldText(wording);
    const key = letters.join('');
    const isTooLong = letters.length > MAX_TERM_LETTERS;
    if (key === '' || isTooLong || unwanted.has(key) || patterns.has(key)) return false;
    patterns.set(key, { wording, term });
    return true;
  };
  for (const source of sources) {
    for (const { form } of flaggedOf(source)) if (add(form, forms.length)) forms.push(form);
    yield;
  }
  for (const source of sources) {
    for (const { form, aliases } of flaggedOf(source)) {
      if (aliases.length === 0) continue;
      const term = patterns.get(foldText(form).letters.join(''))?.term;
      if (term !== undefined) for (const alias of aliases) add(alias, term);
    }
    yield;
  }
  return { forms, patterns: [...patterns.values()] };
}
