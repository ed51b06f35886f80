import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { MarkedText } from '~/components/MarkedText';
import { SOURCE_LANGUAGE } from '~/components/show-page';
import { skipUnchanged } from '~/components/source-editor/skip-unchanged';
import type { CheckedDraft } from '~/draft/checked-draft';
import type { Finding } from '~/draft/finding';
import type { DraftLocation } from '~/draft/locate';
import { paintPieces } from '~/draft/paint-pieces';
import { movedSpan } from '~/engine/span';
import { SAID_OF_FINDING } from './DraftWording';
import { KIND_OF_FINDING } from './FindingPanel';
import { kindName } from './finding-words';

interface DraftTextProps {
  readonly draft: CheckedDraft;
  /** Which findings are marked, for each paragraph; the same array as long as they are the same. */
  readonly marked: readonly (readonly Finding[])[];
  readonly chosen: Finding | undefined;
  onChoose(finding: Finding): void;
}

/** The draft, with its passages marked. One of them can be reached with Tab, the others from there with J and K. */
export function DraftText({ draft, marked, chosen, onChoose }: DraftTextProps) {
  const first = useMemo(() => marked.find((findings) => findings.length > 0)?.[0], [marked]);
  const reachable = chosen ?? first;
  return (
    <article class="draft-text" lang={SOURCE_LANGUAGE} aria-label={i18n.t('check.draft')}>
      {draft.paragraphs.map(({ key, text }, i) => (
        <DraftLine
          key={key}
          text={text}
          location={draft.locations[i]!}
          findings={marked[i] ?? []}
          chosen={chosen?.paragraph === i ? chosen.id : undefined}
          reachable={reachable?.paragraph === i ? reachable.id : undefined}
          onChoose={onChoose}
        />
      ))}
    </article>
  );
}

interface DraftLineProps {
  readonly text: string;
  readonly location: DraftLocation;
  readonly findings: readonly Finding[];
  readonly chosen: string | undefined;
  readonly reachable: string | undefined;
  onChoose(finding: Finding): void;
}

const DraftLine = skipUnchanged(function DraftLine(props: DraftLineProps) {
  const { text, location, findings, chosen, reachable, onChoose } = props;
  if (text.trim() === '') return null;
  return (
    <p class={`draft-line ${location.kind}`} data-number={location.bodyNumber}>
      {paintPieces(text.length, findings).map(({ start, end, finding }) => {
        const words = text.slice(start, end);
        if (!finding) return words;
        return (
          <a
            key={start}
            id={start === finding.start ? finding.id : undefined}
            href={`#${finding.id}`}
            class={`passage passage-${finding.kind}`}
            tabIndex={finding.id === reachable && start === finding.start ? 0 : -1}
            aria-current={finding.id === chosen ? 'true' : undefined}
            aria-description={kindName(finding.kind)}
            aria-describedby={finding.id === chosen ? `${KIND_OF_FINDING} ${SAID_OF_FINDING}` : undefined}
            onClick={(event) => {
              event.preventDefault();
              // A selection that ends on a passage is no click on it.
              if (document.getSelection()?.isCollapsed !== false) onChoose(finding);
            }}
          >
            <MarkedText
              text={words}
              marks={[{ start: 0, end: words.length }]}
              differences={differencesOf(finding).map(({ page }) => movedSpan(page, -start))}
            />
          </a>
        );
      })}
    </p>
  );
});

function differencesOf(finding: Finding) {
  return finding.kind === 'altered' && finding.match.kind === 'altered' ? finding.match.differences : [];
}
