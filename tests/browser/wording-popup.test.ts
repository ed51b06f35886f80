import { expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { browserTest } from './driver/browser-test';
import { paintedTexts } from './driver/painted-flags';
import { PopupView } from './popup-view';

const test = browserTest();

test('A term that is looked up has its history, with the curve only where it is current', async ({
  chromium,
  open,
}) => {
  const popup = new PopupView(await chromium.openPopup(await open('<p>苹果熟了。</p>')));
  await popup.type('政治');
  await popup.says('《新闻联播》（2012 年 7 月起）最早见于');
  const shown = () =>
    popup.page.$$eval('.result', (rows) =>
      rows.map((row) => [...row.querySelectorAll('.use-curve')].some((curve) => curve.checkVisibility())),
    );
  await until('the curve of the first result alone', shown, (curves) => curves.filter(Boolean).length === 1);
  await popup.press('ArrowDown');
  await until('the curve of the next result', shown, ([first, second]) => !first && second === true);
});

test('A term without a figure says so', async ({ chromium, open }) => {
  const popup = new PopupView(await chromium.openPopup(await open('<p>苹果熟了。</p>')));
  await popup.type('援派干部');
  await popup.says('《新闻联播》中未见');
});

test('Stock wording is unmarked and marked again at once by its switch', async ({ chromium, open }) => {
  const page = await open('<p>那是国家深入实施西部大开发战略的时候。</p><p>大家都知道国之大者。</p>');
  const painted = () => paintedTexts(page);
  await until('stock wording', painted, (texts) => texts.includes('国家深入实施西部大开发战略'));
  const options = await chromium.openExtensionPage('options.html#settings');
  const flip = async () => (await options.waitForSelector('::-p-aria(在网页上标注常见表述)'))?.click();
  await flip();
  await until(
    'no stock wording',
    painted,
    (texts) => !texts.includes('国家深入实施西部大开发战略') && texts.includes('国之大者'),
  );
  expect((await painted()).toSorted()).toEqual(['西部大开发', '国之大者'].toSorted());
  await flip();
  await until('stock wording again', painted, (texts) => texts.includes('国家深入实施西部大开发战略'));
});
