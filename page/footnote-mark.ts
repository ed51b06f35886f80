/** A mark is short; what is longer is text that somebody raised. */
const MAX_LENGTH = 24;

/** Han letters belong to a mark only in 注, 注释 and as numerals after them or in brackets: 注1, 注一, 〔二〕. */
const MARK =
  /^(?:[^\p{Script=Han}]|[注註](?:[释釋]|\s*[一二三四五六七八九十]+)?|[脚腳][注註]|[[［〔(（【][一二三四五六七八九十]+(?=[\]］〕)）】]))+$/u;

/** @returns whether the text of a `<sup>` is a footnote mark ([6], ①, *, 注1 …) and no part of the sentence. */
export function isFootnoteMark(text: string): boolean {
  return text.length <= MAX_LENGTH && MARK.test(text);
}
