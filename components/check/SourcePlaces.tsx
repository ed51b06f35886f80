import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyButtons } from '~/components/CopyButtons';
import { paragraphLabel } from '~/components/paragraph-label';
import { Section } from '~/components/Section';
import { SourceParagraph } from '~/components/SourceParagraph';
import { selectedSpan } from '~/components/selected-span';
import { SOURCE_LANGUAGE } from '~/components/show-page';
import { sourceAddress } from '~/components/source-address';
import { cite } from '~/engine/citation';
import { passageOf } from '~/engine/passage';
import type { Match } from '~/engine/types';
import { setText, spanInOriginal, type Typography } from '~/engine/typography';
import type { CheckedState } from './check-state';
import { PrivateTag } from './PrivateTag';
import { useCheckedSource } from './use-checked-source';

interface SourcePlacesProps {
  readonly state: CheckedState;
  readonly match: Match;
  readonly typography: Typography;
}

/** Where a match stands in its sources, one place at a time: the paragraph, and copying from it. */
export function SourcePlaces({ state, match, typography }: SourcePlacesProps) {
  const [step, setStep] = useState(0);
  const quote = useRef<HTMLQuoteElement>(null);
  const place = match.places[step];
  const source = useCheckedSource(state, place?.sourceId);
  const passage = place && source ? passageOf(source, place.paragraph) : undefined;
  if (!place || source === undefined) return null;
  if (!passage) return <p class="hint">{i18n.t('card.unavailable')}</p>;
  const textOf = (cited: boolean) => {
    const selected = quote.current ? selectedSpan(quote.current) : undefined;
    const span = selected
      ? spanInOriginal(setText(passage.paragraph.text, typography), selected)
      : match.kind === 'term'
        ? undefined
        : place;
    return cite(passage, { typography, cited, ...(span && { span }) });
  };
  const count = match.places.length;
  const go = (by: number) => setStep((step + by + count) % count);
  return (
    <div class="source-side">
      <p class="side-label">{i18n.t('check.sourceSide')}</p>
      <p class="source-title" lang={SOURCE_LANGUAGE}>
        {setText(passage.source.title, typography).text}
        {passage.source.visibility === 'private' && <PrivateTag />}
      </p>
      <div class="source-where">
        <span>{paragraphLabel(passage)}</span>
        {count > 1 && (
          <span class="stepper">
            <button
              type="button"
              class="button"
              aria-label={i18n.t('card.previousPlace')}
              onClick={() => go(-1)}
            >
              ‹
            </button>
            <span role="status">{i18n.t('card.place', [step + 1, count])}</span>
            <button type="button" class="button" aria-label={i18n.t('card.nextPlace')} onClick={() => go(1)}>
              ›
            </button>
          </span>
        )}
      </div>
      <Section headings={passage.section} typography={typography} />
      <SourceParagraph
        passage={passage}
        typography={typography}
        marks={[place]}
        differences={match.kind === 'altered' ? match.differences.map((one) => one.source) : []}
        quoteRef={quote}
      />
      <div class="source-actions">
        <CopyButtons key={step} textOf={textOf} />
        <a
          class="button"
          href={sourceAddress(place.sourceId, place.paragraph)}
          target="_blank"
          rel="noopener"
        >
          {i18n.t('popup.open')}
        </a>
      </div>
    </div>
  );
}
