import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';

/** Texts by others, which are not part of the project: tests that need them are skipped where they are absent. */
const FOLDER = resolve(import.meta.dirname, '../../shared');

export const hasSharedTexts = existsSync(resolve(FOLDER, 'eval'));

/** For the name of a skipped test. */
export const WITHOUT_SHARED_TEXTS = hasSharedTexts ? '' : ' (skipped: ../shared/eval is absent)';

const documentSchema = v.object({ id: v.string(), text: v.string() });

/** The unlabelled documents of ../shared/eval/text. */
export function sharedDocuments(name: 'ordinary' | 'legal' | 'traditional'): { id: string; text: string }[] {
  const lines = readFileSync(resolve(FOLDER, 'eval/text', `${name}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => v.parse(documentSchema, JSON.parse(line)));
}

const caseSchema = v.object({
  id: v.string(),
  kind: v.string(),
  html: v.string(),
  text: v.string(),
  expect: v.array(
    v.object({
      kind: v.picklist(['quote', 'altered', 'none']),
      accept: v.array(v.string()),
      textOfMatch: v.string(),
      start: v.number(),
      end: v.number(),
      sourceParagraphIndex: v.nullish(v.number()),
    }),
  ),
});
export type LabelledCase = v.InferOutput<typeof caseSchema>;

/** The labelled cases of ../shared/eval/cases.json. */
export function sharedCases(): LabelledCase[] {
  return v.parse(v.array(caseSchema), JSON.parse(readFileSync(resolve(FOLDER, 'eval/cases.json'), 'utf8')));
}
