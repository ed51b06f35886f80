import { expect, it } from 'vitest';
import type { FrameReport } from '~/protocol/panel-port';
import { countMatches, groupMatches } from './group-matches';

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
  const groups = groupMatches(frames);
  expect(groups.map(({ kind, text, stands }) => [kind, text, stands.length])).toEqual([
    ['quote', '用真心倾听群众呼声', 1],
    ['quote', '用真心倾听群众呼声', 1],
    ['term', '国之大者', 3],
    ['term', '连心桥', 1],
  ]);
});

it('says how else the page writes a term', () => {
  expect(groupMatches(frames).map(({ otherForms }) => otherForms)).toEqual([[], [], ['國之大者'], []]);
});

it('keeps the way to each place on the page', () => {
  expect(groupMatches(frames)[2]?.stands).toEqual([
    { frame: 'top', id: 0, visible: true },
    { frame: 'top', id: 2, visible: true },
    { frame: 'inner', id: 0, visible: true },
  ]);
});

it('adds up flags, hidden ones too', () => {
  expect(countMatches(groupMatches(frames))).toEqual({ quotations: 2, terms: 4 });
  expect(countMatches([])).toEqual({ quotations: 0, terms: 0 });
});
