import { expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { axeViolations } from './axe-violations';
import { browserTest } from './driver/browser-test';
import { putSources } from './driver/own-sources';
import { paintedTexts } from './driver/painted-flags';
import type { PopupView } from './popup-view';
import type { SpyingWindow } from './private/hostile-page';
import { OWN_TEXTS, ownSources, SECRETS } from './private/own-texts';
import { foundByFragment, onlyInOne, runHostilePage, transcriptOf } from './private/run-hostile-page';

const test = browserTest();

const PRIVATE = 'ul[aria-label="未公开"] > li';

async function privately(popup: PopupView): Promise<string[]> {
  return popup.page.$$eval(PRIVATE, (items) => items.map(({ textContent }) => textContent ?? ''));
}

test('A page that prints the sentences of private sources learns nothing, while the popup lists them', async ({
  chromium,
  site,
}) => {
  const library = await chromium.openExtensionPage('options.html');
  const without = await runHostilePage(chromium, site, 2);
  expect(await privately(without.popup)).toEqual([]);

  await putSources(library, ownSources());
  const { page, popup, transcript, traffic, answers } = await runHostilePage(chromium, site, 2);
  expect(onlyInOne(transcript, without.transcript)).toEqual([]);
  expect(transcript === without.transcript).toBe(true);
  expect(traffic === without.traffic).toBe(true);
  expect(answers === without.answers).toBe(true);
  const said = transcript + traffic + answers;
  expect(SECRETS.filter((word) => said.includes(word))).toEqual([]);
  // By this way, too, the page finds what it has itself, but for what is in view already.
  const fragments = foundByFragment(transcript);
  expect(fragments.slice(0, SECRETS.length)).not.toContain(true);
  expect(fragments.slice(SECRETS.length).filter(Boolean).length).toBeGreaterThan(5);

  // Each sentence once more than its source has terms, and the late one, which stands by itself.
  const lines = await until(
    'the private matches',
    () => privately(popup),
    (found) => found.length === OWN_TEXTS.length * 2 + 1,
  );
  for (const [i, { printed, onPage, term }] of OWN_TEXTS.entries()) {
    const line = lines.find((one) => one.includes((onPage ?? printed).slice(0, -1)));
    expect(line, printed).toContain(`《云州内部纪要第${'甲乙丙丁戊己庚辛壬癸'[i]}号》`);
    expect(lines.some((one) => one.startsWith(`关键词${term}`) && one.includes(`备忘：${term}`))).toBe(true);
  }
  expect(lines.join('\n')).toContain('换字 原文作“把”，本页作“将”');
  expect(lines.join('\n')).toContain('原文作“X”，本页作“云州”');
  await popup.says('未公开（只在侧边栏、弹窗和引文核对中提示）');
  for (const value of ['light', 'dark']) {
    await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await axeViolations(popup.page)).toEqual([]);
  }

  // A jump scrolls, and does nothing else.
  const state = () =>
    page.evaluate(() => [scrollY, (window as unknown as SpyingWindow).transcript()] as const);
  const [top, before] = await state();
  await popup.page.bringToFront();
  const [row] = await popup.page.$$(`${PRIVATE} ::-p-text(${OWN_TEXTS[9]?.printed.slice(0, 12)})`);
  await row?.click();
  const [after] = await until('the page to scroll', state, ([at]) => at !== top);
  expect(after).toBeGreaterThan(3_000);
  await page.bringToFront();
  expect(onlyInOne(await transcriptOf(page), before)).toEqual([]);
});

test('The same page learns all of it from public sources: the test above would see it', async ({
  chromium,
  site,
}) => {
  await putSources(await chromium.openExtensionPage('options.html'), ownSources('public'));
  const page = await chromium.open(site.url('/guess.html'));
  await until(
    'the flags',
    () => paintedTexts(page),
    (texts) => texts.length > OWN_TEXTS.length,
  );
  const transcript = await transcriptOf(page);
  for (const { printed, onPage } of OWN_TEXTS) {
    expect(transcript).toContain(`\\"${(onPage ?? printed).slice(0, -1)}`);
  }
});
