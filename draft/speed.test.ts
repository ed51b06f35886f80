import { expect, test } from 'vitest';
import { bundledSources } from '~/scripts/bundled-sources';
import { processorTime } from '~/tests/processor-time';
import { checkDraft } from './check-draft';
import { draftOfText } from './draft-of-text';
import { aLibrary } from './test-draft';

const LENGTH = 100_000;

test('100,000 characters, all of them quotations with a word changed, are checked in under a second', async () => {
  const sources = bundledSources();
  const { matcher, readSource } = aLibrary(sources);
  const changed = sources.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.replace('的', '之')));
  const text = `“${changed.join('”\n“')}”\n`
    .repeat(Math.ceil(LENGTH / changed.join('').length))
    .slice(0, LENGTH);
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    let findings: Awaited<ReturnType<typeof checkDraft>> = [];
    const check = async () => {
      findings = await checkDraft(draftOfText(text).paragraphs, matcher, readSource);
    };
    times.push(await processorTime(check));
    expect(findings.flat().filter(({ kind }) => kind === 'altered').length).toBeGreaterThan(100);
  }
  expect(Math.min(...times)).toBeLessThan(1000);
}, 60_000);

test.for<[name: string, sentence: string]>([
  [
    'a sentence with a word changed',
    '放下架子、扑下身子、迈开步伐，多到基层一线去，多到田间地头去，多到项目现场去。',
  ],
  ['quotations in another order', '“多到项目现场去，多到群众家中去”“多到基层一线去，多到田间地头去”'],
  ['quotations that are in no source', '他说：“月亮升起的时候，渔船都已经回到了港口。”'],
  ['another number', '城市功能品质不断提升，民生福祉持续改善12.7%。'],
])(
  '%s, over and over in one paragraph, takes no more than the text is longer',
  { timeout: 60_000 },
  async ([, sentence]) => {
    const { matcher, readSource } = aLibrary(bundledSources());
    const timeOf = async (length: number) => {
      const paragraphs = draftOfText(sentence.repeat(Math.ceil(length / sentence.length))).paragraphs;
      const check = async () => {
        await checkDraft(paragraphs, matcher, readSource);
      };
      await check();
      return Math.min(await processorTime(check), await processorTime(check));
    };
    expect((await timeOf(LENGTH)) / (await timeOf(LENGTH / 4))).toBeLessThan(8);
  },
);
