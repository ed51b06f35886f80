import { endsStretch } from './ends';
import type { LaidLine } from './lay-lines';

/** In an interview each says more than one thing. */
export function speakersOf(lines: readonly LaidLine[]): Set<string> {
  const counts = new Map<string, number>();
  for (const [at, { text }] of lines.entries()) {
    const speaker = at > 0 && endsStretch(lines[at - 1]!.text) ? speakerOf(text) : undefined;
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([speaker, count]) => (count > 1 ? [speaker] : [])));
}

/** @returns whose words a line begins with, as 记者：does. */
export const speakerOf = (text: string) => /^\p{Script=Han}{1,5}(?=[：:]\P{P})/u.exec(text)?.[0];
