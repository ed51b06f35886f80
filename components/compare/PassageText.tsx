import type { PassageSide } from '~/compare/shared-passages';
import { passageOf } from '~/engine/passage';
import { movedSpan } from '~/engine/span';
import type { Source, Span } from '~/engine/types';
import { setText, spanInTypeset, type Typography } from '~/engine/typography';
import { MarkedText } from '../MarkedText';
import { paragraphLabel } from '../paragraph-label';
import { SOURCE_LANGUAGE } from '../show-page';
import { sourceAddress } from '../source-address';

interface PassageTextProps {
  readonly source: Source;
  readonly side: PassageSide;
  readonly typography: Typography;
}

/** One side of a shared passage: its words, what differs marked, and where they stand. */
export function PassageText({ source, side, typography }: PassageTextProps) {
  const shown = setText(side.paragraph.text, typography);
  const whole = spanInTypeset(shown, side.span);
  const inside = (span: Span) => movedSpan(spanInTypeset(shown, span), -whole.start);
  const passage = passageOf(source, side.paragraph.index);
  const text = shown.text.slice(whole.start, whole.end);
  return (
    <div class="passage-side">
      <a
        class="passage-place"
        href={sourceAddress(source.id, side.paragraph.index)}
        target="_blank"
        rel="noreferrer"
      >
        {passage && paragraphLabel(passage)}
      </a>
      <blockquote class="quoted" lang={SOURCE_LANGUAGE}>
        <MarkedText
          text={text}
          marks={[{ start: 0, end: text.length }]}
          differences={side.differences.map(inside)}
        />
      </blockquote>
    </div>
  );
}
