import { passageOf } from '~/engine/passage';
import type { Place, Source } from '~/engine/types';
import { typeset } from '~/engine/typography';
import type { FrameReport } from '~/protocol/panel-port';
import type { PageMatch } from '~/protocol/schemas';

/** What is printed about one flag. HELP in options.ts describes it for programs. */
export interface PrintedFlag extends Pick<PageMatch, 'kind' | 'text' | 'visible'> {
  readonly form?: string;
  /** Stock wording, which is no sign of a quotation. */
  readonly common?: boolean;
  readonly frame: string;
  readonly places: readonly PrintedPlace[];
}

export interface PrintedPlace {
  readonly source: string;
  readonly title: string;
  readonly paragraph: number;
  readonly bodyNumber?: number;
  readonly start: number;
  readonly end: number;
}

const KINDS: Record<PageMatch['kind'], string> = { term: '关键词', quote: '引用', altered: '有差异' };
const COMMON = '常见表述';
const HEAD = ['类别', '次数', '词句', '原文'];

export function printedFlags(reports: readonly FrameReport[], sources: readonly Source[]): PrintedFlag[] {
  return reports.flatMap(({ site, matches }) =>
    matches.map(({ kind, text, form, common, visible, places }) => ({
      kind,
      text,
      ...(form === undefined ? {} : { form }),
      ...(common ? { common } : {}),
      frame: site,
      visible,
      places: places.map((place) => printedPlace(place, sources)),
    })),
  );
}

function printedPlace({ sourceId, paragraph, start, end }: Place, sources: readonly Source[]): PrintedPlace {
  const source = sources.find(({ id }) => id === sourceId);
  const bodyNumber = source && passageOf(source, paragraph)?.bodyNumber;
  return {
    source: sourceId,
    title: source?.title ?? '',
    paragraph,
    ...(bodyNumber === undefined ? {} : { bodyNumber }),
    start,
    end,
  };
}

/** Rows for people: each wording once with how often it stands on the page; quotations first, then in reading order. */
export function flagRows(flags: readonly PrintedFlag[], sources: readonly Source[]): string[][] {
  const groups = new Map<string, PrintedFlag[]>();
  for (const flag of flags) {
    const key = `${flag.kind} ${flag.form ?? flag.text}`;
    groups.set(key, [...(groups.get(key) ?? []), flag]);
  }
  const sorted = [...groups.values()].sort(([a], [b]) => rank(a) - rank(b));
  const rows = sorted.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const wording = (first.form ?? first.text).replace(/\s+/g, ' ').trim();
    return [
      [first.common ? COMMON : KINDS[first.kind], String(group.length), wording, whereFrom(first, sources)],
    ];
  });
  return [HEAD, ...rows];
}

/** Quotations are what people look for; terms and stock wording come after them. */
function rank(flag: PrintedFlag | undefined): number {
  if (flag?.kind === 'term') return 1;
  return flag?.common ? 2 : 0;
}

function whereFrom({ places }: PrintedFlag, sources: readonly Source[]): string {
  const [first] = places;
  if (!first) return '';
  const number =
    first.bodyNumber === undefined ? `第 ${first.paragraph} 段` : `正文第 ${first.bodyNumber} 段`;
  const others = places.length > 1 ? `等 ${places.length} 处` : '';
  const source = sources.find(({ id }) => id === first.source);
  const text = source?.paragraphs.find(({ index }) => index === first.paragraph)?.text ?? '';
  return `${number}${others}　${typeset(text).text}`;
}
