import { expect, test } from 'vitest';
import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import { stockPieces } from '~/engine/commonness';
import { aSource } from '~/engine/test-sources';
import type { Source } from '~/engine/types';
import { type PassageSide, sharedPassages } from './shared-passages';

const wordsOf = ({ paragraph: { text }, span }: PassageSide) => text.slice(span.start, span.end);
const differing = ({ paragraph: { text }, differences }: PassageSide) =>
  differences.map(({ start, end }) => text.slice(start, end));

test('a source shares all of itself with itself, verbatim', async () => {
  const shared = await sharedPassages(speech, speech);
  const long = speech.paragraphs.filter(({ text }) => text.length > 20);
  for (const paragraph of long) {
    const own = shared.find(({ left }) => left.paragraph === paragraph);
    expect(own?.differences, paragraph.text).toBe(0);
    expect(own && wordsOf(own.right)).toBe(own && wordsOf(own.left));
  }
});

test('a passage that both have in other words is shown on both sides with what differs', async () => {
  const left = aSource({ paragraphs: ['会议指出,要把老百姓的急难愁盼放在心上,把渡口修好。'] });
  const right = aSource({ paragraphs: ['无关的一段。', '要把老百姓的操心事放在心上,把渡口修好,把路铺平。'] });
  const [passage, ...others] = await sharedPassages(left, right);
  expect(others).toEqual([]);
  expect(passage).toMatchObject({ common: false, right: { paragraph: { index: 2 } } });
  expect(passage && wordsOf(passage.left)).toBe('要把老百姓的急难愁盼放在心上,把渡口修好');
  expect(passage && differing(passage.left).join('')).toBe('急难愁盼');
  expect(passage && differing(passage.right).join('')).toBe('操心事');
});

test('a clause that only one has is shown as one, and a number as another number', async () => {
  const left = aSource({ paragraphs: ['谁设计谁负责，谁施工谁负责，谁验收谁负责，渠道共长128.5公里。'] });
  const right = aSource({ paragraphs: ['谁设计谁负责，谁验收谁负责，渠道共长12.85公里。'] });
  const [passage] = await sharedPassages(left, right);
  expect(passage && differing(passage.left)[0]).toBe('谁施工谁负责，');
  expect(passage?.differences).toBe(2);
});

test.for<[other: string, marks: boolean]>([
  ['要坚持党的路线、方针、政策，把渡口修好', true],
  ['要坚持党的路线方针政策,把渡口 修好', false],
  ['要堅持黨的路線方針政策，把渡口修好', false],
])('letter for letter the same: %s has other punctuation: %s', async ([other, marks]) => {
  const left = aSource({ paragraphs: ['要坚持党的路线方针政策，把渡口修好。'] });
  const [passage] = await sharedPassages(left, aSource({ paragraphs: [`${other}。`] }));
  expect(passage).toMatchObject({ differences: 0, otherMarks: marks });
});

test.each(['left', 'right'])(
  'a name where the %s source has its placeholder is no difference',
  async (side) => {
    const removed: Source = {
      ...aSource({ paragraphs: ['我们要用脚步丈量X的土地,用真心倾听群众呼声。'] }),
      placeholder: 'X',
    };
    const named = aSource({ paragraphs: ['我们要用脚步丈量云州的土地,用真心倾听群众呼声。'] });
    const [passage] = await (side === 'left'
      ? sharedPassages(removed, named)
      : sharedPassages(named, removed));
    expect(passage?.differences).toBe(0);
    const capture = (one: PassageSide | undefined) =>
      one?.captures.map(({ start, end }) => one.paragraph.text.slice(start, end));
    expect(capture(passage?.left)).toEqual([side === 'left' ? 'X' : '云州']);
    expect(capture(passage?.right)).toEqual([side === 'left' ? '云州' : 'X']);
  },
);

test('stock wording is said to be stock', async () => {
  const text = '在大家的共同努力下我们取得了新的更大的成绩。';
  const stock = stockPieces(['在大家的共同努力下我们取得了新的更大的成绩']);
  const [passage] = await sharedPassages(
    aSource({ paragraphs: [text] }),
    aSource({ paragraphs: [text] }),
    stock,
  );
  expect(passage?.common).toBe(true);
});

test('sources that share nothing share nothing', async () => {
  expect(await sharedPassages(aSource({ paragraphs: ['甲乙丙丁戊己庚辛壬癸。'] }), speech)).toEqual([]);
});

test('a comparison is given up when its pause says so', async () => {
  const giveUp = async () => {
    throw new Error('given up');
  };
  await expect(sharedPassages(speech, speech, undefined, giveUp)).rejects.toThrow('given up');
});
