import { isPlaceholder } from './blanks';
import { CLASS } from './class-table';
import { GAP } from './fold';
import { LETTER_MARK, PARAGRAPH_FIELDS } from './index-format';
import type { LetterBuffer } from './letter-buffer';
import type { Steps } from './steps';
import type { Source } from './types';

/**
 * All paragraphs of all sources in one row of letters, each followed by 0, so that no run goes from one into the next.
 * Fields are those of `IndexParts`.
 */
export interface SourceRow {
  readonly letters: Uint16Array;
  readonly letterStarts: Uint16Array | Int32Array;
  readonly letterMarks: Uint8Array;
  readonly paragraphs: Int32Array;
}

/** @param buffer by the classes of the index; what it holds is lost */
export function* layOutSteps(sources: readonly Source[], buffer: LetterBuffer): Steps<SourceRow> {
  const all = sources.flatMap(({ paragraphs }) => paragraphs);
  const longest = all.reduce((length, { text }) => Math.max(length, text.length), 0);
  let total = 0;
  for (const { paragraphs } of sources) {
    for (const { text } of paragraphs) {
      buffer.fill(text);
      total += buffer.length + 1;
    }
    yield;
  }
  const letters = new Uint16Array(total);
  const letterStarts = longest <= 0xffff ? new Uint16Array(total) : new Int32Array(total);
  const letterMarks = new Uint8Array(total);
  const paragraphs = new Int32Array(all.length * PARAGRAPH_FIELDS);
  let at = 0;
  let number = 0;
  for (const [sourceNumber, { placeholder, paragraphs: own }] of sources.entries()) {
    for (const { index, text } of own) {
      paragraphs.set([at, sourceNumber, index], number++ * PARAGRAPH_FIELDS);
      buffer.fill(text);
      letters.set(buffer.letters.subarray(0, buffer.length), at);
      letterStarts.set(buffer.starts.subarray(0, buffer.length), at);
      setMarks(letterMarks, at, buffer, placeholder);
      at += buffer.length;
      letters[at] = CLASS.foreign;
      letterMarks[at++] = GAP.sentenceEnd;
    }
    yield;
  }
  return { letters, letterStarts, letterMarks, paragraphs };
}

/** @returns the number of the source that each letter is in. */
export function sourceOfLetters(
  { letters, paragraphs }: SourceRow,
  sources: number,
): Uint16Array | Int32Array {
  const sourceOf = sources <= 0x10000 ? new Uint16Array(letters.length) : new Int32Array(letters.length);
  for (let at = 0; at < paragraphs.length; at += PARAGRAPH_FIELDS) {
    const end = paragraphs[at + PARAGRAPH_FIELDS] ?? letters.length;
    sourceOf.fill(paragraphs[at + 1]!, paragraphs[at], end);
  }
  return sourceOf;
}

function setMarks(
  letterMarks: Uint8Array,
  at: number,
  buffer: LetterBuffer,
  placeholder: string | undefined,
): void {
  for (let i = 0; i < buffer.length; i++) letterMarks[at + i] = marksOf(buffer, i, placeholder);
}

function marksOf(buffer: LetterBuffer, letter: number, placeholder: string | undefined): number {
  const start = buffer.starts[letter]!;
  const end = buffer.endOf(letter);
  const isIt = placeholder !== undefined && isPlaceholder(buffer.text, start, end, placeholder);
  return (
    buffer.gaps[letter]! |
    (isIt ? LETTER_MARK.placeholder : 0) |
    (Math.min(end - start, LETTER_MARK.widest) << LETTER_MARK.widthShift)
  );
}
