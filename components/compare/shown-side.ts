import type { PassageSide } from '~/compare/shared-passages';
import { withPartners } from '~/engine/quoted-piece';
import { movedSpan } from '~/engine/span';
import type { Span } from '~/engine/types';
import { setText, spanInTypeset, type Typography } from '~/engine/typography';

export interface ShownSide {
  readonly text: string;
  /** In `text`, in its order. */
  readonly differences: readonly Span[];
}

/** @returns the words of one side of a shared passage as they are set, and what of them the other side has otherwise. */
export function shownSide({ paragraph, span, differences }: PassageSide, typography: Typography): ShownSide {
  const shown = setText(paragraph.text, typography);
  const whole = withPartners(shown.text, spanInTypeset(shown, span));
  return {
    text: shown.text.slice(whole.start, whole.end),
    differences: differences.map((one) => movedSpan(spanInTypeset(shown, one), -whole.start)),
  };
}
