import { bylineOf } from '../../structure/byline';
import { hasInnerSentenceEnd } from '../../structure/ends';
import { numberingOf } from '../../structure/numbering';

const SENTENCE_END = /[。！？；：…!?;:][”’」』）)\]]*$/u;
/** The first line of a Chinese paragraph begins two characters in, whatever spaces that takes. */
const INDENTED = /^[ \t\r\n]*(?:\u3000|[\u00a0\u2002\u2003][ \t]*[\u00a0\u2002\u2003])/u;
/** No page is set as wide: where a line is longer, lines are paragraphs. */
const LONGEST_SET = 60;
/** Two or three lines are a title, or a sentence that was broken. */
const FEWEST_LINES = 4;

/**
 * A line that somebody broke on purpose (Shift-Enter, two spaces, <br>) may be a paragraph, or a line of a title that was
 * too long for the page.
 *
 * @param lines with the spaces that they begin with.
 * @returns the paragraphs that the lines are: what ends a sentence ends one, a blank line, an indent or a number begins
 *   one; the others keep their breaks.
 */
export function paragraphsOfLines(lines: readonly string[]): string[] {
  const apart = lines.length >= FEWEST_LINES && lines.some((line) => line.trim().length > LONGEST_SET);
  const paragraphs: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push(open.join('\n'));
    open = [];
  };
  for (const line of lines) {
    const text = line.trim();
    const alone = saysWho(text);
    if (
      apart ||
      text === '' ||
      alone ||
      INDENTED.test(line) ||
      numberingOf(text) ||
      isBelowHeading(open, text)
    )
      close();
    if (text === '') continue;
    open.push(line);
    if (alone || SENTENCE_END.test(text)) close();
  }
  close();
  return paragraphs;
}

/** 云州市市长　林　远, 作者：林远; of 关于, above the rest of a title, nobody can tell that it is no name. */
const saysWho = (text: string) => /[\s：:]/u.test(text) && bylineOf(text) !== undefined;

/** A whole sentence, below a number with a few words, is no rest of them. */
function isBelowHeading(open: readonly string[], text: string): boolean {
  if (open.length !== 1) return false;
  const heading = open[0]!.trim();
  return (
    numberingOf(heading) !== undefined &&
    text.length > heading.length &&
    (hasInnerSentenceEnd(text) || SENTENCE_END.test(text))
  );
}
