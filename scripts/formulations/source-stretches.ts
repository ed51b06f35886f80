import { foldedLetters } from '../../engine/fold';
import type { Source } from '../../engine/types';
import { countedSegments } from './broadcast-letters';

/** A cut, put where the placeholder stands: wording with somebody's X in it was never broadcast. */
const CUT = '。';

/** The stretches of a source within which wording is counted; not its title, which is no wording of the speaker's. */
export function sourceStretches({ paragraphs, placeholder }: Source): string[] {
  return paragraphs
    .filter(({ kind }) => kind !== 'title')
    .flatMap(({ text }) => countedSegments(placeholder ? text.replaceAll(placeholder, CUT) : text))
    .map(foldedLetters);
}
