import type { PageLine } from './block-lines';

/** What governments' sites say of a document in a table of its own, above the text or below it. */
export interface PageRecord {
  /** Labels with their values. */
  readonly lines: ReadonlySet<PageLine>;
  readonly number?: string;
  /** As in 2025年4月2日: when it was written, and not when it was put on the site. */
  readonly date?: string;
}

const NUMBER = '发文字号|发文文号|文件编号|文号';
const WRITTEN = '成文日期|成文时间|发文日期|发文时间|生成日期';
const OTHERS =
  '索引号|组配分类|主题分类|体裁分类|公文种类|信息分类|分类|主题词|关键词|发布机构|发文机关|发文单位|制发机关|公开责任部门|责任部门|' +
  '发布日期|发布时间|公开日期|公开时间|公开方式|公开形式|公开范围|公开类别|标题|名称|信息名称|文件名称|有效性|有效期|时效性|效力状态|' +
  '生效日期|失效日期|废止日期|实施日期|内容概述|信息来源|统一编号|统一登记号|登记号';
/** Letters only: labels are set wide, as 索 引 号. */
const ENTRY = new RegExp(`^[【[]?(${NUMBER}|${WRITTEN}|${OTHERS})[】\\]]?[：:](.*)$`, 'u');
const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/u;
/** A line or two with such a label may be of the text. */
const FEWEST = 3;
const LONGEST = 200;

/** @param lines those among which the record is looked for. */
export function pageRecord(lines: readonly PageLine[]): PageRecord {
  const found = new Set<PageLine>();
  const values = new Map<string, string>();
  for (const [at, line] of lines.entries()) {
    const [, label, own = ''] = entryOf(line) ?? [];
    if (label === undefined) continue;
    const next = lines[at + 1];
    const beside = own === '' && line.cell && next?.cell && !entryOf(next) ? next : undefined;
    found.add(line);
    if (beside) found.add(beside);
    values.set(label, own || letters(beside));
  }
  if (values.size < FEWEST) return { lines: new Set() };
  const valueAmong = (labels: string) => labels.split('|').flatMap((label) => values.get(label) || [])[0];
  const number = valueAmong(NUMBER);
  const [, year, month, day] = DATE.exec(valueAmong(WRITTEN) ?? '') ?? [];
  return {
    lines: found,
    ...(number && { number }),
    ...(year && { date: `${year}年${month}月${day}日` }),
  };
}

const entryOf = (line: PageLine) => ENTRY.exec(letters(line));

const letters = (line: PageLine | undefined) => (line?.text ?? '').slice(0, LONGEST).replace(/\s/gu, '');
