import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckedDraft } from '~/draft/checked-draft';
import type { Finding } from '~/draft/finding';
import { type FindingFilter, selectFindings, stepFinding } from '~/draft/select';

interface Chosen {
  /** All that the filter leaves, in the draft's order. */
  readonly selected: readonly Finding[];
  /** The same for each paragraph. */
  readonly marked: readonly (readonly Finding[])[];
  /** What is shown beside the draft. */
  readonly chosen: Finding | undefined;
  /** Shows a finding and goes there. */
  readonly choose: (finding: Finding) => void;
  readonly step: (direction: 'next' | 'previous') => void;
  readonly close: () => void;
}

/**
 * Which finding is looked at.
 * @param onChoose called when one is chosen: the draft must be on the page for it
 */
export function useChosen(draft: CheckedDraft, filter: FindingFilter, onChoose: () => void): Chosen {
  const byParagraph = useMemo(() => new WeakMap<readonly Finding[], readonly Finding[]>(), [filter]);
  const marked = useMemo(
    () =>
      draft.findings.map((findings) => {
        const known = byParagraph.get(findings) ?? selectFindings(findings, filter);
        byParagraph.set(findings, known);
        return known;
      }),
    [draft.findings, byParagraph, filter],
  );
  const selected = useMemo(() => marked.flat(), [marked]);
  const [shown, setShown] = useState<Finding>();
  /** As it is now: an undone change brings back the same place in another state. */
  const chosen = shown && draft.findings[shown.paragraph]?.find(({ id }) => id === shown.id);
  const wanted = useRef<string | undefined>(undefined);

  const latest = useRef({ onChoose, selected, shown });
  latest.current = { onChoose, selected, shown };
  const choose = useCallback((finding: Finding) => {
    wanted.current = finding.id;
    setShown({ ...finding });
    latest.current.onChoose();
  }, []);
  const step = useCallback(
    (direction: 'next' | 'previous') => {
      const next = stepFinding(latest.current.selected, latest.current.shown, direction);
      if (next) choose(next);
    },
    [choose],
  );
  const close = useCallback(() => setShown(undefined), []);

  useEffect(() => {
    if (wanted.current === undefined) return;
    const passage = document.getElementById(wanted.current);
    wanted.current = undefined;
    passage?.focus({ preventScroll: true });
    passage?.scrollIntoView({ block: 'nearest' });
  });
  return { selected, marked, chosen, choose, step, close };
}
