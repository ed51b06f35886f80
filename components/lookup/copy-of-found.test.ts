import { expect, it } from 'vitest';
import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import { search } from '~/lookup/search';
import { makeSearchSet } from '~/lookup/search-set';
import { copyOfFound } from './copy-of-found';

const set = makeSearchSet([speech]);
const copy = (query: string, options: Partial<Parameters<typeof copyOfFound>[1]> = {}) =>
  copyOfFound(search(set, query)[0]!, { typography: 'chinese', cited: false, ...options }).plain;

it('copies the whole paragraph of a term', () => {
  expect(copy('国之大者')).toMatch(/^讲政治，是第一位的要求。.*事业大局之中。$/);
});

it('copies a passage that was looked up, in the source’s own words', () => {
  expect(copy('用脚步丈量x的土地 用真心倾听群众呼声')).toBe('用脚步丈量X的土地，用真心倾听群众呼声');
});

it('copies the whole paragraph where less than a quotation was looked up', () => {
  expect(copy('高原古城')).toMatch(/^今天，我们怀着.*衷心的感谢！$/);
});

it('copies what is selected rather than either', () => {
  expect(copy('国之大者', { selection: { start: 0, end: 3 } })).toBe('讲政治');
  expect(copy('用脚步丈量X的土地，用真心倾听', { selection: { start: 0, end: 2 } })).toBe('一是');
});

it('copies as in the file when that is the setting', () => {
  expect(copy('国之大者', { typography: 'file' })).toMatch(/^讲政治,是第一位的要求。/);
});

it('adds the source to what it cites', () => {
  expect(copy('用真心倾听群众呼声', { cited: true })).toContain(
    '《在2025年市援派干部及东西部协作挂职干部座谈会上的讲话》',
  );
});
