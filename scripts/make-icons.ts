/**
 * Makes public/icon/*.png from the two seals in assets/icon with Chromium: `npx tsx scripts/make-icons.ts`. Run it after
 * a change of a seal; the results are committed, so that a build needs no browser.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browser/find-browser';

/** Pixels, and which drawing: the one with both characters blurs below 48. */
const ICONS = [
  [16, 'seal-small'],
  [32, 'seal-small'],
  [48, 'seal'],
  [96, 'seal'],
  [128, 'seal'],
] as const;

const root = new URL('../', import.meta.url);
const executablePath = findBrowser();
if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge on this machine.');
const browser = await launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  await mkdir(new URL('public/icon/', root), { recursive: true });
  const page = await browser.newPage();
  for (const [size, drawing] of ICONS) {
    const svg = await readFile(new URL(`assets/icon/${drawing}.svg`, root), 'utf8');
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`public/icon/${size}.png`, root), png);
  }
} finally {
  await browser.close();
}
