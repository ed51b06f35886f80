import { expect, test } from 'vitest';
import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import type { ParagraphIndex } from '~/engine/types';
import type { FrameReport } from '~/protocol/panel-port';
import type { PageMatch } from '~/protocol/schemas';
import { flagRows, printedFlags } from './flag-rows';

const place = { sourceId: speech.id, paragraph: 8 as ParagraphIndex, start: 30, end: 34 };
const title = { ...place, paragraph: 1 as ParagraphIndex };

function match(part: Pick<PageMatch, 'kind' | 'text'> & Partial<PageMatch>): PageMatch {
  return { id: 0, visible: true, places: [place], ...part };
}

function report(...matches: PageMatch[]): FrameReport {
  return { type: 'report', frame: 'a', top: true, site: 'yunzhou.example', on: true, ready: true, matches };
}

const rows = (...matches: PageMatch[]) => flagRows(printedFlags([report(...matches)], [speech]), [speech]);

test('each wording has one row with how often it stands on the page', () => {
  const term = match({ kind: 'term', text: '国之大者', form: '国之大者' });
  const [, ...found] = rows(term, { ...term, text: '國之大者' });
  expect(found).toHaveLength(1);
  expect(found[0]?.slice(0, 3)).toEqual(['关键词', '2', '国之大者']);
});

test('the source paragraph is named as readers count, and begins', () => {
  expect(rows(match({ kind: 'quote', text: '胸怀' }))[1]?.[3]).toMatch(
    /^正文第 5 段　讲政治，是第一位的要求/,
  );
  expect(rows(match({ kind: 'quote', text: '座谈会', places: [title, place] }))[1]?.[3]).toMatch(
    /^第 1 段等 2 处　/,
  );
});

test('quotations come before terms, stock wording last', () => {
  const kinds = rows(
    match({ kind: 'quote', text: '甲', common: true }),
    match({ kind: 'term', text: '乙', form: '乙' }),
    match({ kind: 'altered', text: '丙' }),
    match({ kind: 'quote', text: '丁' }),
  ).map(([kind]) => kind);
  expect(kinds).toEqual(['类别', '有差异', '引用', '关键词', '常见表述']);
});
