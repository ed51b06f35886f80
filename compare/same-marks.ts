import { foldText } from '~/engine/fold';

/** Of whatever level and form: who quotes turns them. */
const QUOTATION_MARKS = /[“”‘’「」『』"＂]/gu;

/**
 * Whether two wordings with the same letters have the same punctuation between them; widths, spaces and the level of
 * quotation marks don't count.
 */
export function haveSameMarks(one: string, other: string): boolean {
  const [marks, others] = [marksOf(one), marksOf(other)];
  return marks.length === others.length && marks.every((mark, i) => mark === others[i]);
}

/** What stands between each letter and the next. */
function marksOf(text: string): string[] {
  const { starts, ends } = foldText(text);
  return starts.slice(1).map((start, i) =>
    text
      .slice(ends[i], start)
      .replace(QUOTATION_MARKS, '"')
      .normalize('NFKC')
      .replace(/[\s\p{Cf}]+/gu, ''),
  );
}
