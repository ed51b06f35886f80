import { expect, it } from 'vitest';
import type { FrameReport } from '~/protocol/panel-port';
import { countMatches, flagsOf, groupMatches } from './group-matches';

type Match = FrameReport['matches'][number];
const place = { sourceId: 'a', paragraph: 1, start: 0, end: 4 } as Match['places'][number];

const term = (id: number, text: string, form = text): Match => ({
  id,
  kind: 'term',
  text,
  form,
  places: [place],
  visible: true,
});
const quote = (id: number, text: string, visible = true): Match => ({
  id,
  kind: 'quote',
  text,
  places: [place],
  visible,
});
const frame = (name: string, matches: Match[]): FrameReport => ({
  type: 'report',
  frame: name,
  top: name === 'top',
  site: 'yunzhou.example',
  on: true,
  ready: true,
  matches,
});

const frames = [
  frame('top', [
    term(0, '国之大者'),
    quote(1, '用真心倾听群众呼声'),
    term(2, '國之大者', '国之大者'),
    term(3, '连心桥'),
  ]),
  frame('inner', [term(0, '国之大者'), quote(1, '用真心倾听群众呼声', false)]),
];

it('counts a term once, in all frames and writings, and keeps quotations apart and first', () => {
  const groups = groupMatches(flagsOf(frames));
  expect(groups.map(({ look, text, stands }) => [look, text, stands.length])).toEqual([
    ['quote', '用真心倾听群众呼声', 1],
    ['quote', '用真心倾听群众呼声', 1],
    ['term', '国之大者', 3],
    ['term', '连心桥', 1],
  ]);
});

it('says how else the page writes a term', () => {
  expect(groupMatches(flagsOf(frames)).map(({ otherForms }) => otherForms)).toEqual([
    [],
    [],
    ['國之大者'],
    [],
  ]);
});

it('keeps the way to each place on the page', () => {
  expect(groupMatches(flagsOf(frames))[2]?.stands).toEqual([
    { jump: { frame: 'top', id: 0 }, visible: true },
    { jump: { frame: 'top', id: 2 }, visible: true },
    { jump: { frame: 'inner', id: 0 }, visible: true },
  ]);
});

it('adds up flags, hidden ones too', () => {
  expect(countMatches(groupMatches(flagsOf(frames)))).toEqual({ altered: 0, quote: 2, term: 4, common: 0 });
  expect(countMatches([])).toEqual({ altered: 0, quote: 0, term: 0, common: 0 });
});

it('puts quotations that differ first, and stock wording, each phrase once, last', () => {
  const stock = (id: number): Match => ({ ...quote(id, '以习近平同志为核心的党中央'), common: true });
  const altered: Match = { ...quote(2, '政治领悟力、政治判断力'), kind: 'altered' };
  const groups = groupMatches(
    flagsOf([frame('top', [stock(0), quote(1, '用真心倾听群众呼声'), altered, stock(3)])]),
  );
  expect(groups.map(({ look, stands }) => [look, stands.length])).toEqual([
    ['altered', 1],
    ['quote', 1],
    ['common', 2],
  ]);
});
