import { expect } from 'vitest';
import { restOn } from './card-view';
import { browserTest } from './driver/browser-test';
import type { Card } from './driver/card';

const test = browserTest();

const article = (...paragraphs: string[]) => `
  <style>body { margin: 40px 40px 1600px; width: 620px; font: 18px/2 serif }</style>
  ${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

const differences = (card: Card) =>
  card.dialog.$$eval('.difference-list li', (items) => items.map((item) => item.textContent ?? ''));

test('Each difference is named, with what the one has and what the other', async ({ open }) => {
  const page = await open(
    article('不断提高政治领悟力、政治判断力、政治执行力，自觉把个人的理想追求融入党和国家的事业大局之中。'),
  );
  const card = await restOn(page, '自觉把个人');
  expect(await card.text()).toContain('与原文有 2 处不同');
  expect(await differences(card)).toEqual([
    '次序不同 原文作“政治判断力、政治领悟力”，本页作“政治领悟力、政治判断力”',
    '换字 原文作“人生”，本页作“理想”',
  ]);
});

test('What was left out and what was added is quoted', async ({ open }) => {
  const page = await open(
    article('不断提高政治判断力、政治执行力，自觉把个人的人生追求自愿融入党和国家的事业大局之中。'),
  );
  const card = await restOn(page, '自觉把个人');
  expect(await differences(card)).toEqual(['少字 原文此处尚有“政治领悟力、”', '多字 原文无“自愿”']);
});

test('A quotation with an ellipsis is abridged: what it leaves out is shown', async ({ open }) => {
  const page = await open(article('要放下架子、扑下身子、迈开步子，多到基层一线去……多到群众家中去，就行。'));
  const card = await restOn(page, '放下架子');
  expect(await card.text()).toContain('节引（有省略）');
  expect(await differences(card)).toEqual(['节引（有省略） 原文此处尚有“多到田间地头去，多到项目现场去，”']);
});

test('Differences are underlined in both texts, not only coloured', async ({ open }) => {
  const page = await open(
    article('不断提高政治判断力、政治领悟力、政治执行力，自觉把个人的理想追求融入党和国家的事业大局之中。'),
  );
  const card = await restOn(page, '自觉把个人');
  const marked = await card.dialog.$$eval('.differs', (found) =>
    found.map((em) => [em.textContent, getComputedStyle(em).textDecorationLine]),
  );
  expect(marked).toEqual([
    ['理想', 'underline'],
    ['人生', 'underline'],
  ]);
});

test('A name in the placeholder’s place is shown beside it', async ({ open }) => {
  const page = await open(article('要用脚步丈量云州的土地，用真心倾听群众呼声，就行。'));
  const card = await restOn(page, '用真心倾听');
  expect(await card.text()).toContain('与原文一致');
  expect(await card.text()).toContain('原文作“X”，本页作“云州”');
  expect(await card.dialog.$$('.capture-notes li')).toHaveLength(1);
});

test('All the names of a page are shown together', async ({ open }) => {
  const same = '要用脚步丈量云州的土地，用真心倾听群众呼声。';
  const page = await open(article(same, same, '要用脚步丈量海澜的土地，用真心倾听群众呼声。'));
  const card = await restOn(page, '用真心倾听');
  expect(await card.text()).toContain('本页 3 处先后作“云州”“海澜”');
  const other = await open(article(same, same));
  expect(await (await restOn(other, '用真心倾听')).text()).toContain('本页 2 处都作“云州”');
});
