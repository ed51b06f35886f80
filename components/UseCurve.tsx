import { i18n } from '#i18n';
import type { UseOverYears, YearOfUse } from '~/engine/history';

/** Of a year's column, gap included, in the units of the drawing, which are CSS pixels. */
const COLUMN = 6;
const NARROW_COLUMN = 4;
/** Between two bars. */
const GAP = 1.5;
const HEIGHT = 26;
/** A year of little use is still a year of use. */
const LOWEST = 1.5;

interface UseCurveProps extends Pick<UseOverYears, 'years'> {
  /** One of several, beside more words. */
  readonly narrow: boolean;
}

/**
 * The yearly share of a wording as bars, those of incomplete years hollow. Its text alternative says the years that
 * have figures; who sees it also needs the words on incomplete years (`incompleteYears`), which stand beside it.
 */
export function UseCurve({ years, narrow }: UseCurveProps) {
  const column = narrow ? NARROW_COLUMN : COLUMN;
  const greatest = Math.max(...years.map(({ share }) => share));
  const width = years.length * column;
  return (
    <span class="use-curve">
      <svg width={width} height={HEIGHT + 1} viewBox={`0 0 ${width} ${HEIGHT + 1}`} role="img">
        <title>{inWords(years)}</title>
        <path class="use-base" d={`M0 ${HEIGHT + 0.5}H${width}`} />
        {years.map(({ year, share, incomplete }, i) => {
          if (share === 0) return null;
          // A hollow bar is drawn by its middle line.
          const inset = incomplete ? 0.5 : 0;
          const height = Math.max((share / greatest) * HEIGHT, LOWEST + 2 * inset);
          return (
            <rect
              key={year}
              class={incomplete ? 'use-bar incomplete' : 'use-bar'}
              x={i * column + GAP / 2 + inset}
              y={HEIGHT - height + inset}
              width={column - GAP - 2 * inset}
              height={height - 2 * inset}
            />
          );
        })}
      </svg>
      <span class="use-years" aria-hidden="true">
        <span>{years[0]?.year}</span>
        <span>{years.at(-1)?.year}</span>
      </span>
    </span>
  );
}

/** Which years the data have in part only, in words; empty where they have all. */
export function incompleteYears(years: readonly YearOfUse[]): string {
  const incomplete = years.filter((year) => year.incomplete).map(({ year }) => year);
  return incomplete.length === 0
    ? ''
    : i18n.t('history.incomplete', [incomplete.join(i18n.t('history.comma'))]);
}

function inWords(years: readonly YearOfUse[]): string {
  const used = years
    .filter(({ items }) => items > 0)
    .map(({ year, share }) => i18n.t('history.year', [year, share.toFixed(share < 10 ? 1 : 0)]));
  const others = used.length < years.length ? i18n.t('history.otherYears') : '';
  return i18n.t('history.curve', [used.join(i18n.t('history.comma'))]) + others;
}
