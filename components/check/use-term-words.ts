import { useEffect, useState } from 'preact/hooks';
import { foldedLetters } from '~/engine/fold';
import type { SourceId, TermMatch } from '~/engine/types';
import type { OpenedLibrary } from './check-library';

/** The user's own words on a key term. */
export interface OwnWords {
  readonly form: string;
  readonly rendering: string | undefined;
  readonly note: string | undefined;
}

/** A term that stands in more sources is looked up in so many of them. */
const MOST_SOURCES = 20;

/** @returns renderings and notes of key terms, of those that have any. */
export function useTermWords(library: OpenedLibrary, terms: readonly TermMatch[]): readonly OwnWords[] {
  const [words, setWords] = useState<readonly OwnWords[]>([]);
  const forms = terms.map(({ form }) => form).join('\n');
  useEffect(() => {
    let stopped = false;
    setWords([]);
    const once = terms.filter(({ form }, i) => terms.findIndex((other) => other.form === form) === i);
    Promise.all(once.map((term) => ownWords(library, term))).then(
      (found) => !stopped && setWords(found.flatMap((one) => (one ? [one] : []))),
      () => undefined,
    );
    return () => {
      stopped = true;
    };
    // The same forms are the same terms.
  }, [library, forms]);
  return words;
}

async function ownWords(
  { readSource }: OpenedLibrary,
  { form, places }: TermMatch,
): Promise<OwnWords | undefined> {
  const letters = foldedLetters(form);
  const ids = [...new Set<SourceId>(places.map(({ sourceId }) => sourceId))].slice(0, MOST_SOURCES);
  const sources = await Promise.all(ids.map(readSource));
  const terms = sources
    .flatMap((source) => source?.terms ?? [])
    .filter((term) => foldedLetters(term.form) === letters);
  const rendering = terms.find((term) => term.rendering)?.rendering;
  const note = terms.find((term) => term.note)?.note;
  return rendering || note ? { form, rendering, note } : undefined;
}
