import { foldedLetters } from '~/engine/fold';
import type { Paragraph, Source, Span } from '~/engine/types';
import type { Random } from './random';

/** A passage of whole clauses of one paragraph; all offsets count in the paragraph's text. */
export interface SourcePassage extends Span {
  readonly paragraph: Paragraph;
  /** Its clauses, without the punctuation behind them. */
  readonly clauses: readonly Span[];
}

export const BREAK = /[,，。！!；;：:？?]/;

/** All passages that a source has, of so many clauses and letters. The clause in which a source breaks off is none. */
export function passagesOf(
  source: Source,
  letters: readonly [least: number, most: number],
  leastClauses = 1,
): SourcePassage[] {
  return source.paragraphs.flatMap((paragraph) => {
    const clauses = clausesOf(paragraph.text);
    if (!/[。！!？?:：]$/.test(paragraph.text) && paragraph.kind === 'body') clauses.pop();
    return clauses.flatMap((first, i) =>
      clauses.slice(i + leastClauses - 1).flatMap((last, n) => {
        const length = foldedLetters(paragraph.text.slice(first.start, last.end)).length;
        if (length < letters[0] || length > letters[1]) return [];
        return [
          { paragraph, start: first.start, end: last.end, clauses: clauses.slice(i, i + leastClauses + n) },
        ];
      }),
    );
  });
}

export function pickPassage(
  random: Random,
  passages: readonly SourcePassage[],
  wants: (text: string) => boolean,
): SourcePassage {
  return random.pick(passages.filter(({ paragraph, start, end }) => wants(paragraph.text.slice(start, end))));
}

function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !BREAK.test(text.charAt(at))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}
