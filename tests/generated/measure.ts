import type { Matcher } from '~/engine/matcher';
import type { Source } from '~/engine/types';
import { judge, type Verdict } from './judge';
import { MUTATIONS, type MutationName } from './mutations';
import { passagesOf } from './passage-picker';
import { Random } from './random';
import type { Rewriting } from './rewriting';
import { CARRIERS } from './wording';

/** A passage that was put into a page, and what was found there. */
export interface Trial {
  readonly rewriting: Rewriting;
  readonly page: string;
  readonly verdict: Verdict;
}

/** Letters of the passages that are mutated. */
const LETTERS = [14, 90] as const;

/**
 * Mutates passages of a source in one way, puts each between sentences of others and asks the engine.
 * @param count how many; the same seed gives the same passages and mutations.
 */
export async function measure(
  matcher: Matcher,
  source: Source,
  name: MutationName,
  count: number,
  seed = 1,
): Promise<Trial[]> {
  const random = new Random(seed);
  const passages = passagesOf(source, LETTERS);
  const trials: Trial[] = [];
  for (let attempt = 0; trials.length < count && attempt < count * 100; attempt++) {
    const passage = random.pick(passages);
    const original = passage.paragraph.text.slice(passage.start, passage.end);
    if (name !== 'placeNames' && source.placeholder && original.includes(source.placeholder)) continue;
    const rewriting = MUTATIONS[name](random, passage);
    if (!rewriting || rewriting.text === original) continue;
    const [before, after] = random.pick(CARRIERS);
    const page = before + rewriting.text + after;
    const [matches = []] = await matcher.match([{ text: page }]);
    trials.push({ rewriting, page, verdict: judge(rewriting, page, before.length, matches) });
  }
  return trials;
}
