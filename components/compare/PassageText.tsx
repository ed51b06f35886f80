import type { PassageSide } from '~/compare/shared-passages';
import { passageOf } from '~/engine/passage';
import type { Source } from '~/engine/types';
import type { Typography } from '~/engine/typography';
import { MarkedText } from '../MarkedText';
import { paragraphLabel } from '../paragraph-label';
import { SOURCE_LANGUAGE } from '../show-page';
import { sourceAddress } from '../source-address';
import { shownSide } from './shown-side';

interface PassageTextProps {
  readonly source: Source;
  readonly side: PassageSide;
  readonly typography: Typography;
}

/** One side of a shared passage: its words, what differs marked, and where they stand. */
export function PassageText({ source, side, typography }: PassageTextProps) {
  const { text, differences } = shownSide(side, typography);
  const passage = passageOf(source, side.paragraph.index);
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
        <MarkedText text={text} marks={[{ start: 0, end: text.length }]} differences={differences} />
      </blockquote>
    </div>
  );
}
