import { expect, test } from 'vitest';
import { aSource } from '~/engine/test-sources';
import { FINDING_KINDS } from './finding';
import { countKinds, countSources, selectFindings, stepFinding } from './select';
import { aLibrary, findingsIn } from './test-draft';

const RIVER = '桥下的溪水一路唱着歌奔向远方的平原';
const TREE = '老人们坐在村口的槐树下讲起从前';
const library = aLibrary([
  aSource({ id: 'river', paragraphs: [RIVER, '村口的槐树下'] }),
  aSource({ id: 'tree', paragraphs: [TREE, RIVER], terms: [{ form: '槐树' }] }),
]);
const findings = await findingsIn(
  `${TREE}。\n${RIVER}。\n他说：“月亮升起的时候渔船都已经回到了港口”，${RIVER.replace('远方', '南方')}。`,
  library,
);
const all = { kinds: new Set(FINDING_KINDS) };
const kinds = (list: typeof findings) => list.map(({ kind }) => kind);

test('Findings are chosen by kind, and by a source that has them among others', () => {
  expect(kinds(findings)).toEqual(['verbatim', 'term', 'verbatim', 'unfound', 'altered']);
  expect(kinds(selectFindings(findings, { kinds: new Set(['unfound', 'term']) }))).toEqual([
    'term',
    'unfound',
  ]);
  const [, , second] = findings;
  const river = second?.kind === 'verbatim' ? second.match.places[0]?.sourceId : undefined;
  expect(river).toBe('river');
  expect(kinds(selectFindings(findings, { ...all, ...(river && { source: river }) }))).toEqual([
    'term',
    'verbatim',
    'altered',
  ]);
});

test('Key terms in a passage that is shown go with it', () => {
  expect(kinds(selectFindings(findings, all))).toEqual(['verbatim', 'verbatim', 'unfound', 'altered']);
});

test('They are counted by kind, and by each source that has them, terms aside', () => {
  expect(countKinds(findings)).toEqual({
    altered: 1,
    unfound: 1,
    abridged: 0,
    verbatim: 2,
    stock: 0,
    term: 1,
  });
  expect(
    countSources(findings).map(({ sourceId, counts }) => [
      sourceId,
      counts.verbatim,
      counts.altered,
      counts.term,
    ]),
  ).toEqual([
    ['tree', 2, 0, 0],
    ['river', 1, 1, 0],
  ]);
});

test('Next and previous go round in the draft’s order', () => {
  const walk = (direction: 'next' | 'previous') => {
    const seen: string[] = [];
    let current = stepFinding(findings, undefined, direction);
    for (let i = 0; i <= findings.length && current; i++) {
      seen.push(current.kind);
      current = stepFinding(findings, current, direction);
    }
    return seen;
  };
  expect(walk('next')).toEqual([...kinds(findings), 'verbatim']);
  expect(walk('previous')).toEqual([...kinds(findings).reverse(), 'altered']);
  expect(stepFinding([], undefined, 'next')).toBeUndefined();
});

test('What is no longer there still says where one is', () => {
  const gone = { id: 'gone', paragraph: 1, start: 3 };
  expect(stepFinding(findings, gone, 'next')?.kind).toBe('unfound');
  expect(stepFinding(findings, gone, 'previous')).toBe(findings[2]);
  expect(stepFinding(findings, { id: 'gone', paragraph: 9, start: 0 }, 'next')).toBe(findings[0]);
  expect(stepFinding(findings, { id: 'gone', paragraph: 9, start: 0 }, 'previous')).toBe(findings[4]);
});
