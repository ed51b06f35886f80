import { useEffect, useRef, useState } from 'preact/hooks';
import type { ParagraphIndex, Term } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';
import { proposeTerms, type TermProposal } from '~/library/terms/propose-terms';

/** Milliseconds after the last change of the text: nobody waits for new proposals while typing. */
const SETTLED = 1500;

/**
 * Terms to propose for a text, worked out when the page is drawn and has nothing else to do; once more when the text has
 * changed and the list is looked at. Proposals that became terms stay proposals, so that the list stands still.
 * @param terms those that the source had to begin with.
 * @param watched whether the list is in view.
 * @returns undefined until there are some.
 */
export function useProposals(
  paragraphs: readonly DraftParagraph[],
  terms: readonly Term[],
  watched: boolean,
): readonly TermProposal[] | undefined {
  const [proposals, setProposals] = useState<readonly TermProposal[]>();
  const proposedFor = useRef<readonly DraftParagraph[]>(undefined);
  useEffect(() => {
    const first = proposedFor.current === undefined;
    if (proposedFor.current === paragraphs || !(first || watched)) return;
    const propose = async () => {
      proposedFor.current = paragraphs;
      const found = await proposeTerms({ paragraphs: numbered(paragraphs), terms }).catch(() => []);
      // Those for an older text are better than none until the newer ones come.
      setProposals((now) => (now === undefined || proposedFor.current === paragraphs ? found : now));
    };
    return first ? whenIdle(propose) : after(SETTLED, propose);
  }, [paragraphs, terms, watched]);
  return proposals;
}

function whenIdle(act: () => void): () => void {
  const handle = requestIdleCallback(act, { timeout: SETTLED });
  return () => cancelIdleCallback(handle);
}

function after(pause: number, act: () => void): () => void {
  const timer = setTimeout(act, pause);
  return () => clearTimeout(timer);
}

function numbered(paragraphs: readonly DraftParagraph[]) {
  return paragraphs
    .filter(({ text }) => text.trim() !== '')
    .map(({ kind, level, text }, i) => ({ index: (i + 1) as ParagraphIndex, kind, level, text }));
}
