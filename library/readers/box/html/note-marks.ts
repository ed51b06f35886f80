import { beginningOf } from './beginning-of';

const MARK = /^\s*[[〔（(]?\s?(?:\d{1,3}|[①-⑳*＊†‡])\s?[\]〕）)]?\s*$/u;
const BRACKETED = /^\s*[[〔]\d{1,3}(?:[-–,，]\d{1,3})?[\]〕]\s*$/u;
const BACK = /^\s*[↩↑^]\ufe0e?\s*$/u;

/**
 * @param inText whether something stands before it in its block: a note itself begins with its mark.
 * @returns whether an element is the mark of a note within a sentence, or leads back to one.
 */
export function isNoteMark(element: Element, inText: boolean): boolean {
  if (element.localName === 'sup') {
    const text = beginningOf(element);
    return inText && (BRACKETED.test(text) || (MARK.test(text) && element.querySelector('a') !== null));
  }
  if (element.localName !== 'a' || !element.getAttribute('href')?.includes('#')) return false;
  const text = beginningOf(element);
  return BACK.test(text) || (inText && MARK.test(text));
}
