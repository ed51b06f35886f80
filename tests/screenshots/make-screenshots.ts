/**
 * Makes the pictures of the README anew, from the real extension on the demo page: `npm run screenshots`.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '~/scripts/browser/build-extension';
import { until } from '~/scripts/browser/until';
import { serveFile } from '~/scripts/start/serve-file';
import { cardOf } from '../browser/driver/card';
import { launchChromium } from '../browser/driver/chromium';
import { hover } from '../browser/driver/pointer';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
mkdirSync(at('docs/images'), { recursive: true });
buildExtension('chrome');

const demo = await serveFile(at('demo/index.html'));
for (const dark of [false, true]) {
  const suffix = dark ? '-dark' : '';
  const chromium = await launchChromium({ dark, viewport: { width: 1080, height: 820 } });
  const page = await chromium.open(demo.address);
  await chromium.reports(page);
  await shootCard(page, '用脚步丈量云州的土地', at(`docs/images/page${suffix}.png`));
  await shootCard(page, '政治领悟力、政治判断力', at(`docs/images/differs${suffix}.png`));
  const popup = await chromium.openPopup(page);
  await popup.setViewport({ width: 400, height: 560, deviceScaleFactor: 2 });
  await popup.screenshot({ path: at(`docs/images/popup-page${suffix}.png`) });
  await popup.type('[role=searchbox], input[type=search]', '国之大者');
  await until('a result', async () => (await popup.$('li mark')) !== null);
  await popup.screenshot({ path: at(`docs/images/popup${suffix}.png`) });
  await chromium.close();
}
await demo.close();

async function shootCard(page: Page, text: string, path: string): Promise<void> {
  await page.bringToFront();
  await hover(page, text);
  await cardOf(page);
  await page.screenshot({ path });
  await page.keyboard.press('Escape');
}
