import type { CitationStyle } from './citation';
import type { SourceFacts } from './passage';

/**
 * “……”（〔姓名〕：《……》，2025年〔M〕月〔D〕日): the usual form within official prose. What is not known stands in 〔 〕, to be
 * filled in. A whole sentence keeps its 。 inside; that of a piece ends the sentence that it is worked into.
 */
export const citeInBrackets: CitationStyle = ({ text, whole }, source, set) => {
  const ends = !whole && text.endsWith('。');
  const piece = ends ? text.slice(0, -1) : text;
  return `“${nestedQuotation(piece)}”（${origin(source, set)}）${ends ? '。' : ''}`;
};

function origin({ speaker, title, date }: SourceFacts, set: (text: string) => string): string {
  return `${speaker ?? '〔姓名〕'}：《${innerTitle(set(title))}》，${dateInChinese(date)}`;
}

/** Quotation marks take turns by level (GB/T 15834—2011): “ ” within “ ” become ‘ ’, and the other way about. */
export function nestedQuotation(text: string): string {
  const turned: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
  // Between Latin letters ’ is an apostrophe.
  return text.replace(/[“”‘]|’(?![a-z])|(?<![a-z])’/giu, (mark) => turned[mark]!);
}

/** Title marks take turns too: 《关于〈…〉的说明》. */
function innerTitle(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}

/** @param date ISO 8601, as exact as it is known. */
function dateInChinese(date = ''): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year || '〔Y〕'}年${Number(month) || '〔M〕'}月${Number(day) || '〔D〕'}日`;
}
