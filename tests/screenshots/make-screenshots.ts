/**
 * Makes the pictures of the README anew, from the real extension on the demo page: `npm run screenshots`. The same in the dark, to
 * be looked at, are put into `.output/dark`.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '~/scripts/browser/build-extension';
import { until } from '~/scripts/browser/until';
import { serveFile } from '~/scripts/start/serve-file';
import { cardOf } from '../browser/driver/card';
import { type Chromium, launchChromium } from '../browser/driver/chromium';
import { putSources } from '../browser/driver/own-sources';
import { hover } from '../browser/driver/pointer';
import { DRAFT, OWN_SOURCES } from './example-texts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
buildExtension('chrome');

const demo = await serveFile(at('demo/index.html'));
for (const dark of [false, true]) {
  const folder = at(dark ? '.output/dark' : 'docs/images');
  mkdirSync(folder, { recursive: true });
  const chromium = await launchChromium({ dark, viewport: { width: 1080, height: 820 } });
  const page = await chromium.open(demo.address);
  await chromium.reports(page);
  await shootCard(page, '用脚步丈量云州的土地', `${folder}/page.png`, dark);
  await shootCard(page, '政治领悟力、政治判断力', `${folder}/differs.png`, dark);
  const popup = await chromium.openPopup(page);
  await popup.setViewport({ width: 400, height: 560, deviceScaleFactor: 2 });
  await popup.type('[role=searchbox], input[type=search]', '国之大者');
  await until('a result', async () => (await popup.$('li mark')) !== null);
  await popup.screenshot({ path: `${folder}/popup.png` });
  await shootLibrary(chromium, folder);
  await shootDraft(chromium, folder);
  await chromium.close();
}
await demo.close();

async function shootLibrary(chromium: Chromium, folder: string): Promise<void> {
  const page = await chromium.openExtensionPage('options.html');
  await putSources(page, OWN_SOURCES);
  await page.setViewport({ width: 1080, height: 520 });
  await until('the list', async () => (await page.$('::-p-text(在云州调研时的讲话)')) !== null);
  await page.screenshot({ path: `${folder}/library.png` });
}

async function shootDraft(chromium: Chromium, folder: string): Promise<void> {
  const page = await chromium.openExtensionPage('check.html');
  await page.setViewport({ width: 1080, height: 640 });
  const box = await page.waitForSelector('textarea');
  await box?.evaluate((area, text) => {
    area.focus();
    document.execCommand('insertText', false, text);
  }, DRAFT);
  await (await page.waitForSelector('button.primary'))?.click();
  await page.waitForSelector('.passage');
  await page.keyboard.press('KeyJ');
  await until('what differs', async () => (await page.$('blockquote')) !== null);
  await page.screenshot({ path: `${folder}/check.png` });
}

async function shootCard(page: Page, text: string, path: string, dark: boolean): Promise<void> {
  await page.bringToFront();
  // Not while the card is fading in.
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await hover(page, text);
  await cardOf(page);
  await page.screenshot({ path });
  await page.keyboard.press('Escape');
}
