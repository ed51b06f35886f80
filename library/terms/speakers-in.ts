import { foldedLetters } from '~/engine/fold';
import type { Paragraph } from '~/engine/types';
import { speakerOf } from '../structure/speakers';

/** Who speaks more than once in an interview, folded: 站长冯守义 is no term where lines begin with 冯守义：. */
export function speakersIn(paragraphs: readonly Paragraph[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs) {
    const speaker = foldedLetters(speakerOf(text) ?? '');
    if (speaker.length > 1) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts].flatMap(([speaker, count]) => (count > 1 ? [speaker] : []));
}
