import type { Ref } from 'preact';
import { i18n } from '#i18n';
import { CopyButtons } from '~/components/CopyButtons';
import type { CopyText } from '~/components/copy-text';
import { KindChip } from '~/components/KindChip';
import { paragraphLabel } from '~/components/paragraph-label';
import { Seal } from '~/components/Seal';
import { Section } from '~/components/Section';
import { SourceParagraph } from '~/components/SourceParagraph';
import type { Passage } from '~/engine/passage';
import type { Match } from '~/engine/types';
import { lookOf } from '~/protocol/highlights';
import type { Typography } from '~/protocol/settings';
import type { KnownWording } from './ask-wording';
import { CardWording } from './CardWording';
import type { PageCaptures } from './captures';
import { Stepper } from './Stepper';
import { ThisPage } from './ThisPage';

/** What a card shows. */
export interface CardContent {
  readonly match: Match;
  /** The page's own characters. */
  readonly text: string;
  /** Which of the match's places is shown. */
  readonly step: number;
  /** The paragraph there; null when it can't be had. */
  readonly passage: Passage | null;
  readonly typography: Typography;
  /** What the page has in the placeholder's place, here and elsewhere. */
  readonly captures: PageCaptures;
  /** How the wording is used, once that is known. */
  readonly wording: KnownWording | undefined;
  /** The card came up before that was known. */
  readonly wordingIsLate: boolean;
}

interface CardViewProps extends CardContent {
  readonly cardRef: Ref<HTMLDivElement>;
  readonly quoteRef: Ref<HTMLQuoteElement>;
  textOf(cited: boolean): CopyText;
  onStep(step: number): void;
}

/** The card: where a phrase comes from, the paragraph it stands in, and copying it. Nothing in it does more than that. */
export function CardView({ match, text, step, passage, typography, captures, ...props }: CardViewProps) {
  const { places } = match;
  const place = places[step];
  const label = passage ? paragraphLabel(passage) : '';
  return (
    <div
      ref={props.cardRef}
      class="card"
      role="dialog"
      aria-labelledby="label title"
      aria-describedby="quoted"
      tabIndex={-1}
      lang={i18n.t('extension.language')}
      dir="ltr"
    >
      <div class="card-head">
        <Seal />
        <p id="title" class="card-title" lang="zh-CN">
          {passage?.source.title}
        </p>
        <p class="card-where">
          <span id="label">{isOrigin(match) ? i18n.t('card.source') : i18n.t('card.appearsIn')}</span>
          <span class="card-paragraph">{label}</span>
          <KindChip match={match} />
          {places.length > 1 && (
            <Stepper count={places.length} step={step} label={label} onStep={props.onStep} />
          )}
        </p>
      </div>
      {passage && place ? (
        <>
          <div class="card-body">
            <ThisPage
              match={match}
              text={text}
              source={passage.paragraph.text}
              typography={typography}
              captures={captures}
            />
            <Section headings={passage.section} typography={typography} />
            <SourceParagraph
              id="quoted"
              quoteRef={props.quoteRef}
              passage={passage}
              typography={typography}
              marks={[place]}
              differences={match.kind === 'altered' ? match.differences.map(({ source }) => source) : []}
            />
          </div>
          <div class="card-foot">
            <CardWording
              match={match}
              onPage={text}
              wording={props.wording}
              typography={typography}
              late={props.wordingIsLate}
            />
            <div class="card-actions">
              {/* By place: what was said of copying one passage is not said of the next. */}
              <CopyButtons key={step} textOf={props.textOf} />
              <span class="made-by">{i18n.t('card.madeBy')}</span>
            </div>
          </div>
        </>
      ) : (
        <p id="quoted" class="card-unavailable">
          {i18n.t('card.unavailable')}
        </p>
      )}
    </div>
  );
}

/** Of terms and stock wording nobody can say where the page has them from. */
function isOrigin(match: Match): boolean {
  return lookOf(match) === 'quote' || lookOf(match) === 'altered';
}
