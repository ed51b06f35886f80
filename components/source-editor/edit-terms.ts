import type { Term } from '~/engine/types';

/** The terms of a draft, and the proposals that a person doesn't want. */
export interface ChosenTerms {
  readonly terms: readonly Term[];
  /** Forms of proposals that were left. */
  readonly left: readonly string[];
  /** Terms that are none any more, with what was said of them: who takes one again finds it as it was. */
  readonly aside?: readonly Term[];
}

/** What a person does to the terms of a draft. */
export type TermAction =
  /** Makes terms of wordings, or of one that was left. Those that are terms already stay as they are. */
  | { readonly do: 'take'; readonly forms: readonly string[] }
  /** No term, and no proposal any more. */
  | { readonly do: 'leave'; readonly form: string }
  /** No term, and nothing said about it. */
  | { readonly do: 'reopen'; readonly form: string }
  | { readonly do: 'change-term'; readonly form: string; readonly change: Partial<TermDetails> }
  /** Other terms in the place of all: a list was read. */
  | { readonly do: 'set-terms'; readonly terms: readonly Term[] };

/** What can be said of a term besides its form; blank is nothing said. */
export interface TermDetails {
  readonly aliases: readonly string[];
  readonly use: Term['use'];
  readonly group: string;
  readonly rendering: string;
  readonly note: string;
}

/** The group of a term that nobody put into one. It is data, as its source is: Chinese on every screen. */
export const DEFAULT_GROUP = '关键词';

/** @returns the terms as they are afterwards; the same object when nothing is changed. */
export function editTerms(chosen: ChosenTerms, action: TermAction): ChosenTerms {
  const edited = after(chosen, action);
  const same = sameItems(edited.terms, chosen.terms) && sameItems(edited.left, chosen.left);
  return same ? chosen : edited;
}

function after({ terms, left, aside = [] }: ChosenTerms, action: TermAction): ChosenTerms {
  switch (action.do) {
    case 'take': {
      const known = new Set(terms.map(({ form }) => form));
      const taken = new Set(action.forms);
      const termOf = (form: string) => aside.find((term) => term.form === form) ?? newTerm(form);
      return {
        terms: [...terms, ...[...taken].filter((form) => !known.has(form)).map(termOf)],
        left: left.filter((form) => !taken.has(form)),
        aside,
      };
    }
    case 'leave':
      return {
        terms: terms.filter(({ form }) => form !== action.form),
        left: left.includes(action.form) ? left : [...left, action.form],
        aside: withAside(terms, aside, action.form),
      };
    case 'reopen':
      return {
        terms: terms.filter(({ form }) => form !== action.form),
        left: left.filter((form) => form !== action.form),
        aside: withAside(terms, aside, action.form),
      };
    case 'change-term':
      return {
        terms: terms.map((term) => (term.form === action.form ? withDetails(term, action.change) : term)),
        left,
        aside,
      };
    case 'set-terms': {
      const forms = new Set(action.terms.map(({ form }) => form));
      return { terms: action.terms, left: left.filter((form) => !forms.has(form)), aside };
    }
  }
}

function withAside(terms: readonly Term[], aside: readonly Term[], form: string): readonly Term[] {
  const dropped = terms.filter((term) => term.form === form);
  return [...dropped, ...aside.filter((term) => dropped.length === 0 || term.form !== form)];
}

export function newTerm(form: string): Term {
  return { form, aliases: [], use: 'flagged', group: DEFAULT_GROUP };
}

/** @returns what a person reads and writes of a term: blank where nothing is said. */
export function detailsOf({ aliases, use, group, rendering = '', note = '' }: Term): TermDetails {
  return { aliases, use, group, rendering, note };
}

function withDetails(term: Term, change: Partial<TermDetails>): Term {
  const details = { ...detailsOf(term), ...change };
  if (JSON.stringify(details) === JSON.stringify(detailsOf(term))) return term;
  const { rendering, note, ...always } = details;
  return { form: term.form, ...always, ...(rendering && { rendering }), ...(note && { note }) };
}

function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((item, i) => item === others[i]);
}
