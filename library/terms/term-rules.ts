import { foldedLetters } from '../../engine/fold';
import type { Term } from '../../engine/types';
import { oneLine } from '../one-line';

/** What makes a wording no term. */
export type TermFault = 'term-too-short' | 'term-across-sentences';

const SENTENCE_END = /[。！？；!?;\n]/u;

/** @returns why a form or an alias can't be one. */
export function faultOfWording(wording: string): TermFault | undefined {
  if (sameWording(wording).length < 2) return 'term-too-short';
  return SENTENCE_END.test(wording) ? 'term-across-sentences' : undefined;
}

/** Two wordings that differ only in quotation marks, spaces, width or case would match the same text. */
export function sameWording(wording: string): string {
  return wording
    .normalize('NFKC')
    .replace(/[\s“”‘’「」『』"']/gu, '')
    .toLowerCase();
}

/** @returns whether a wording stands in one of the paragraphs, as pages are matched: letters count, marks do not. */
export function wordingFinder(
  paragraphs: readonly { readonly text: string }[],
): (wording: string) => boolean {
  const texts = paragraphs.map(({ text }) => foldedLetters(text));
  return (wording) => {
    const wanted = foldedLetters(wording);
    return wanted !== '' && texts.some((text) => text.includes(wanted));
  };
}

const LONGEST_GROUP = 100;

/**
 * @param stands tells whether a form stands in the text; without it, none need to.
 * @returns the terms that a source file can hold: each wording is one, and is listed once, the earliest counts.
 */
export function withoutFaults(terms: readonly Term[], stands = (_form: string) => true): Term[] {
  const seen = new Set<string>();
  const isNew = (wording: string) => {
    const key = sameWording(wording);
    if (faultOfWording(wording) || seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  // Forms before aliases: a wording that is both is the term that has it as its form.
  const kept = terms.map(tidied).filter(({ form }) => stands(form) && isNew(form));
  return kept.map((term) => ({ ...term, aliases: term.aliases.filter(isNew) }));
}

function tidied({ form, aliases, use, group, rendering = '', note = '' }: Term): Term {
  const said = {
    rendering: oneLine(rendering),
    note: note
      .split(/\r\n|\r|\n/u)
      .map(oneLine)
      .join('\n')
      .trim(),
  };
  return {
    form: oneLine(form),
    aliases: aliases.map(oneLine),
    use,
    group: Array.from(oneLine(group)).slice(0, LONGEST_GROUP).join('').trim(),
    ...(said.rendering && { rendering: said.rendering }),
    ...(said.note && { note: said.note }),
  };
}
