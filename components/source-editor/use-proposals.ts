import { useEffect, useRef, useState } from 'preact/hooks';
import type { ParagraphIndex, Term } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';
import { proposeTerms, type TermProposal } from '~/library/terms/propose-terms';

/** Milliseconds after the last change of the text: nobody waits for new proposals while typing. */
const SETTLED = 1500;

/**
 * Terms to propose for a text, worked out after the page is drawn and again when the text has changed. Proposals that
 * became terms stay proposals, so that the list stands still.
 * @param terms those that the source had to begin with.
 * @returns undefined until there are some.
 */
export function useProposals(
  paragraphs: readonly DraftParagraph[],
  terms: readonly Term[],
): readonly TermProposal[] | undefined {
  const [proposals, setProposals] = useState<readonly TermProposal[]>();
  const begun = useRef(false);
  useEffect(() => {
    const done = new AbortController();
    const wait = begun.current ? SETTLED : 0;
    begun.current = true;
    const timer = setTimeout(async () => {
      const found = await proposeTerms({ paragraphs: numbered(paragraphs), terms }).catch(() => []);
      if (!done.signal.aborted) setProposals(found);
    }, wait);
    return () => {
      done.abort();
      clearTimeout(timer);
    };
  }, [paragraphs, terms]);
  return proposals;
}

function numbered(paragraphs: readonly DraftParagraph[]) {
  return paragraphs
    .filter(({ text }) => text.trim() !== '')
    .map(({ kind, level, text }, i) => ({ index: (i + 1) as ParagraphIndex, kind, level, text }));
}
