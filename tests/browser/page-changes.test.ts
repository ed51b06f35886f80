import { describe, expect } from 'vitest';
import { browserTest } from './driver/browser-test';
import { becomes, begins, CHANGE_CASES } from './page-cases/change-cases';

const test = browserTest();

describe('flags follow the page', () => {
  test.for(CHANGE_CASES)('%s', async ([, html, before, change, after], { open }) => {
    const page = await open(html);
    await begins(page, before);
    await page.evaluate(change);
    await becomes(page, after);
  });

  test('text that is typed', async ({ open }) => {
    const page = await open('<p contenteditable autofocus></p>');
    await page.click('p');
    await page.keyboard.type('胸怀国之大者');
    await becomes(page, ['国之大者']);
    await page.keyboard.press('Backspace');
    await becomes(page, []);
  });

  test('a flag that stands where it stood is painted on, not anew', async ({ open }) => {
    const page = await open('<p>国之大者，<span>1</span></p>');
    await begins(page, ['国之大者']);
    const same = await page.evaluate(async () => {
      const first = () => [...(CSS.highlights.get('chuchu-term') ?? [])][0];
      const before = first();
      document.querySelector('span')?.replaceChildren('2，连心桥');
      while (CSS.highlights.get('chuchu-term')?.size !== 2) await new Promise(requestAnimationFrame);
      return before === first();
    });
    expect(same).toBe(true);
  });

  test('rules and registry go with the last flag', async ({ open }) => {
    const page = await open('<p>国之大者</p>');
    await begins(page, ['国之大者']);
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await page.evaluate(() => document.querySelector('p')?.remove());
    await becomes(page, []);
    await expect
      .poll(() => page.evaluate(() => document.adoptedStyleSheets.length + CSS.highlights.size))
      .toBe(0);
  });
});
