import type { Flagger } from './flag';
import type { Inputs } from './read-inputs';
import type { Report } from './report';
import { emptyScore, type KindScore, type Remark, scoreCase } from './score-cases';
import { TextScore } from './score-texts';

/** Flags all inputs, one after another, and counts. */
export async function runEval(
  { cases, texts }: Inputs,
  flagger: Flagger,
): Promise<Omit<Report, 'mode' | 'seconds'>> {
  const kinds = new Map<string, KindScore & { cases: number }>();
  const remarks: Remark[] = [];
  for (const one of cases) {
    const score = kinds.get(one.kind) ?? { cases: 0, ...emptyScore() };
    kinds.set(one.kind, score);
    score.cases++;
    remarks.push(...scoreCase(one, await flagger.flag(one), score));
  }
  const scores: TextScore[] = [];
  for (const { name, documents } of texts) {
    const score = new TextScore(name);
    for (const { text } of documents) score.add(await flagger.flag({ text }));
    scores.push(score);
  }
  return { kinds, remarks, texts: scores };
}
