import type { AlteredMatch } from '~/engine/types';

/** What a transcript notes of those who listened: （掌声）, （长时间热烈鼓掌）. */
const NOTE =
  /[（(〔[][^（(〔[）)〕\]]{0,12}(?:掌声|掌聲|鼓掌|笑声|笑聲|欢呼|歡呼)[^（(〔[）)〕\]]{0,12}[）)〕\]]/gu;

/**
 * Whoever quotes a speech leaves its （掌声） out: they are no words of the speaker's, and nobody marks that. So that goes for marked.
 *
 * @param source the text of the source's paragraph
 */
export function withoutAudience(match: AlteredMatch, source: string): AlteredMatch {
  const isNoted = ({ start, end }: { readonly start: number; readonly end: number }) =>
    [...source.matchAll(NOTE)].some(({ index, 0: note }) => index <= start && end <= index + note.length);
  const differences = match.differences.map((one) =>
    one.kind === 'dropped' && isNoted(one.source) ? { ...one, marked: true } : one,
  );
  return { ...match, differences };
}
