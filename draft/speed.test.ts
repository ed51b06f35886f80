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
