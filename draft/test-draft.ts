import { stockPieces } from '~/engine/commonness';
import { compileIndex } from '~/engine/compile-index';
import { openIndex } from '~/engine/open-index';
import type { AlteredMatch, Source } from '~/engine/types';
import { checkDraft } from './check-draft';
import type { ReadSource } from './find-passages';
import type { Finding } from './finding';
import { splitDraft } from './split-draft';

/** A library for tests: what `openMatcher` and the store give an extension page. */
export function aLibrary(sources: readonly Source[], stock: readonly string[] = []) {
  const matcher = openIndex(compileIndex(sources, stockPieces(stock)));
  const readSource: ReadSource = async (id) => sources.find((source) => source.id === id);
  return { matcher, readSource };
}

export type TestLibrary = ReturnType<typeof aLibrary>;

/** All findings of a draft. */
export async function findingsIn(text: string, { matcher, readSource }: TestLibrary): Promise<Finding[]> {
  return (await checkDraft(splitDraft(text), matcher, readSource)).flat();
}

/** The passage of a draft that differs. */
export function alteredIn(findings: readonly Finding[]): AlteredMatch {
  for (const finding of findings) {
    if (finding.kind !== 'unfound' && finding.match.kind === 'altered') return finding.match;
  }
  throw new Error('Nothing differs.');
}
