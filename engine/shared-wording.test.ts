import { expect, test } from 'vitest';
import { processorTime } from '~/tests/processor-time';
import { compileIndex } from './compile-index';
import { openIndex } from './open-index';
import { aSource } from './test-sources';
import type { PublicSource } from './types';

const SHARED = '用脚步丈量云州的山山水水';
const OWN = [
  '东门外的老渡口去年修起了石阶',
  '粮站的账本从前年起每月公开一次',
  '西坡果园引来了三眼机井的水',
  '镇上的戏台子重新刷了一遍桐油',
  '北岭小学添了两间朝南的教室',
];

/** A source of its own wording, with what is given among it. */
const source = (number: number, ...shared: string[]): PublicSource =>
  aSource({
    id: `source-${number}`,
    paragraphs: [OWN[number]!, ...shared, OWN[number]!.split('').reverse().join('')],
  });

/** Whether a passage is flagged as stock by a library; undefined when it is not flagged at all. */
async function isStock(sources: readonly PublicSource[], passage: string): Promise<boolean | undefined> {
  const [matches = []] = await openIndex(compileIndex(sources)).match([{ text: passage }]);
  const [match] = matches;
  return match && match.kind !== 'term' ? match.common : undefined;
}

test('What three sources share is stock, what two share is not', async () => {
  expect(await isStock([source(0, SHARED), source(1, SHARED)], SHARED)).toBe(false);
  expect(await isStock([source(0, SHARED), source(1, SHARED), source(2)], SHARED)).toBe(false);
  expect(await isStock([source(0, SHARED), source(1, SHARED), source(2, SHARED)], SHARED)).toBe(true);
});

test('A source that says it three times over is still one', async () => {
  const often = source(0, SHARED, SHARED, SHARED);
  expect(await isStock([often, source(1), source(2)], SHARED)).toBe(false);
});

test('What a source says by itself is not stock, however many sources there are', async () => {
  const sources = [0, 1, 2, 3, 4].map((number) => source(number, SHARED));
  expect(await isStock(sources, OWN[3]!)).toBe(false);
  expect(await isStock(sources, SHARED)).toBe(true);
});

test('Versions and excerpts of one document do not make each other’s wording stock', async () => {
  const full = aSource({ id: 'full', paragraphs: [...OWN, SHARED] });
  const newer = aSource({ id: 'newer', paragraphs: [...OWN, SHARED, '另起一段的新话说的是别的事情'] });
  const excerpt = aSource({ id: 'excerpt', paragraphs: [OWN[1]!, OWN[2]!, SHARED] });
  expect(await isStock([full, newer, excerpt], SHARED)).toBe(false);
  expect(await isStock([full, newer, excerpt], OWN[1]!)).toBe(false);
  const other = (id: string, text: string) => aSource({ id, paragraphs: [text, SHARED, text.slice(0, 7)] });
  const sources = [
    full,
    newer,
    excerpt,
    other('a', '河湾里泊着六条卸完了货的船只和竹排'),
    other('b', '茶山上的雾到了晌午才慢慢地散开去了'),
  ];
  expect(await isStock(sources, SHARED)).toBe(true);
});

test('It is linear in what sources repeat', async () => {
  const long = (id: string) => aSource({ id, paragraphs: ['山水'.repeat(100_000)] });
  const compile = () => compileIndex([long('a'), long('b'), long('c'), long('d')]);
  expect(await processorTime(compile)).toBeLessThan(20_000);
});
