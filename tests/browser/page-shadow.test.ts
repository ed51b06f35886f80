import { describe, expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { browserTest } from './driver/browser-test';
import { letTimePass } from './driver/let-time-pass';
import { paintedTexts } from './driver/painted-flags';
import { LATE_ROOTS } from './page-cases/late-roots';

const test = browserTest();
const SOON = { timeout: 2_500 };

describe('open shadow roots', () => {
  test('are read, those inside others too', async ({ open, chromium }) => {
    const page = await open(`
      <div id="outer"><template shadowrootmode="open"><p>国之大者</p>
        <div><template shadowrootmode="open">连心<b>桥</b></template></div>
        <slot></slot></template>他山之石</div>`);
    await chromium.reports(page);
    const texts = await paintedTexts(page);
    expect(texts.sort()).toEqual(['国之大者', '他山之石', '连心桥'].sort());
  });

  test('have their flags looked as others, whatever styles they have', async ({ open, chromium }) => {
    const page = await open(
      '<div id="host"><template shadowrootmode="open"><style>p{all:initial}</style><p>国之大者</p></template></div>',
    );
    await chromium.reports(page);
    const line = await page.evaluate(() => {
      const paragraph = document.getElementById('host')?.shadowRoot?.querySelector('p');
      return paragraph && getComputedStyle(paragraph, '::highlight(chuchu-term)').textDecorationStyle;
    });
    expect(line).toBe('dotted');
  });

  test('closed ones are left alone', async ({ open, chromium }) => {
    const page = await open('<div><template shadowrootmode="closed">国之大者</template></div><p>连心桥</p>');
    await chromium.reports(page);
    expect(await paintedTexts(page)).toEqual(['连心桥']);
  });

  test('attached while the page lies behind another one are read when it is seen', async ({
    open,
    chromium,
  }) => {
    const page = await open('<p>连心桥</p><div id="host"></div>');
    const other = await chromium.browser.newPage();
    await other.bringToFront();
    await page.reload();
    expect(await page.evaluate(() => document.hidden)).toBe(true);
    const flagged = (expected: readonly string[]) =>
      until(
        expected.join(),
        () => paintedTexts(page),
        (texts) => texts.join() === expected.join(),
      );
    await flagged(['连心桥']);
    await page.evaluate(() => {
      const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p>国之大者</p>';
    });
    await page.bringToFront();
    await flagged(['连心桥', '国之大者']);
    await other.close();
  });

  test('are followed as they change', async ({ open, chromium }) => {
    const page = await open('<div id="host"><template shadowrootmode="open"><p>一</p></template></div>');
    await chromium.reports(page);
    await page.evaluate(() =>
      document.getElementById('host')?.shadowRoot?.querySelector('p')?.append('国之大者'),
    );
    await until(
      'the flag',
      () => paintedTexts(page),
      (texts) => texts.length === 1,
      SOON,
    );
    await page.evaluate(() => document.getElementById('host')?.remove());
    await until(
      'the flag to go',
      () => paintedTexts(page),
      (texts) => texts.length === 0,
      SOON,
    );
  });

  test.for(LATE_ROOTS)('are found when they come late: %s', async ([, html, attach], { open, chromium }) => {
    const page = await open(html);
    await chromium.reports(page);
    await letTimePass(1_500, 'the page has long been read');
    await page.evaluate(attach);
    await until(
      'the flag',
      () => paintedTexts(page),
      (texts) => texts.length === 1,
      SOON,
    );
  });
});
