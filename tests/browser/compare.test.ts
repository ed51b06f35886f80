import { expect } from 'vitest';
import { aSource } from '~/engine/test-sources';
import { until } from '~/scripts/browser/until';
import { axeViolations } from './axe-violations';
import { browserTest } from './driver/browser-test';
import { paste } from './driver/clipboard';
import { putSources } from './driver/own-sources';

const test = browserTest({ viewport: { width: 1100, height: 800 } });

const EARLIER = {
  ...aSource({
    id: 'yunzhou-2019',
    paragraphs: [
      '要擦亮“云州经验”,学习云州的经验。',
      '我们要用脚步丈量云州的土地,把老百姓的操心事放在心上。',
    ],
    terms: [{ form: '云州经验', aliases: ['云州的经验'] }],
  }),
  title: '在云州调研时的讲话',
  date: '2019-05',
};
const LATER = {
  ...aSource({
    id: 'yunzhou-2024',
    paragraphs: ['推广“云州经验”。', '我们要用脚步丈量云州的土地,把老百姓的烦心事放在心上。'],
    terms: [{ form: '古渡精神' }],
  }),
  title: '在云州现场会上的讲话',
  date: '2024-11-02',
};

test('two sources side by side: terms by date with their forms, shared passages with what differs', async ({
  chromium,
}) => {
  const page = await chromium.openExtensionPage('compare.html');
  await putSources(page, [LATER, EARLIER]);
  await page.goto(page.url());
  for (const name of ['在云州现场会上的讲话', '在云州调研时的讲话']) {
    const choice = await page.waitForSelector(`::-p-xpath(//li[contains(., '${name}')]//input)`);
    await choice?.click();
  }
  await page.waitForSelector('table');
  const table = () =>
    page.$$eval('tr', (rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim())));
  expect(await table()).toEqual([
    ['关键词', '在云州调研时的讲话2019-05', '在云州现场会上的讲话2024-11-02'],
    ['云州经验', '2 次最早作“云州的经验”1 次', '1 次最晚'],
  ]);
  const passages = await until(
    'the shared passages',
    () => page.$$eval('.shared-passages > li', (items) => items.map((item) => item.innerText.split('\n'))),
    (found) => found.length === 1,
  );
  expect(passages[0]).toEqual(
    expect.arrayContaining([
      '有 1 处不同',
      '我们要用脚步丈量云州的土地，把老百姓的操心事放在心上',
      '正文第 2 段',
    ]),
  );
  const differing = await page.$$eval('.shared-passages .differs', (marks) =>
    marks.map((mark) => mark.textContent),
  );
  expect(differing).toEqual(['操', '烦']);

  // What was chosen is in the address: the page can be bookmarked.
  await page.reload();
  await page.waitForSelector('table');
  expect((await table()).length).toBe(2);
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await axeViolations(page)).toEqual([]);
  }

  // What is changed elsewhere is changed here.
  const elsewhere = await chromium.openExtensionPage('options.html');
  await putSources(elsewhere, [{ ...LATER, title: '云州现场会讲话（修订）' }]);
  await until('the new title', table, (rows) => rows[0]?.[2] === '云州现场会讲话（修订）2024-11-02');
  await elsewhere.close();

  // Both can be taken into a document.
  await page.bringToFront();
  await (await page.waitForSelector('::-p-xpath(//button[. = "复制清单"])'))?.click();
  await page.waitForSelector('.copy-outcome.copied');
  const { plain, html } = await paste(page);
  expect(plain.split('\n')[1]?.split('\t')).toEqual([
    '有 1 处不同',
    '我们要用脚步丈量云州的土地，把老百姓的操心事放在心上',
    '正文第 2 段',
    '我们要用脚步丈量云州的土地，把老百姓的烦心事放在心上',
    '正文第 2 段',
  ]);
  expect(html).toContain('老百姓的<u>操</u>心事');
});

test('with one source only, the page says what is missing', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('compare.html?source=no-such-source');
  await page.waitForSelector('::-p-text(选两篇以上的文献)');
});
