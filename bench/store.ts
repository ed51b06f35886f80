import puppeteer from 'puppeteer-core';
import { bundleForPage } from '../scripts/browser/bundle-for-page';
import { findBrowser } from '../scripts/browser/find-browser';
import { table } from '../scripts/start/table';
import { makeLibrary } from './make-library';

/** Measures what the library does with a thousand sources in a real database: `npx tsx bench/store.ts [sources]`. */
const count = Number(process.argv[2]) || 1_000;
const executablePath = findBrowser();
if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge on this machine.');
const script = await bundleForPage(new URL('store-in-page.ts', import.meta.url));
const sources = await makeLibrary(count, 5_000);
const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath, args: root });
try {
  const page = await browser.newPage();
  // The database wants an origin; nothing is fetched from it.
  await page.setRequestInterception(true);
  page.on(
    'request',
    (request) => void request.respond({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto('http://localhost/');
  // What an extension's page has besides; settings are not what is measured.
  await page.evaluate(`chrome = {
    runtime: { id: 'none', sendMessage: (message, answer) => answer() },
    storage: { local: { get: async () => ({}), set: async () => {} } },
  }`);
  await page.evaluate(script);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const steps = await page.evaluateHandle((all) => globalThis.storeSteps(all), sources);
  const rows: string[][] = [];
  for (let i = 0; i < (await steps.evaluate((all) => all.length)); i++) {
    const [name, wall, before] = [
      await steps.evaluate((all, at) => all[at]![0], i),
      performance.now(),
      await busy(),
    ];
    await steps.evaluate((all, at) => all[at]![1](), i);
    const [taken, after] = [performance.now() - wall, await busy()];
    rows.push([name, (after - before).toFixed(0), taken.toFixed(0)]);
  }
  console.log(table([[`${count} sources of 5,000 characters`, 'page ms', 'until done, ms'], ...rows], 100));
} finally {
  await browser.close();
}
