import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Card } from './driver/card';

/** Axe does not enter closed shadow roots: so the card as it is, and its styles, go into an open one on a bare page. */
export async function mountOpenly(page: Page, card: Card): Promise<void> {
  const { markup, styles } = await card.dialog.evaluate((dialog) => {
    const root = dialog.getRootNode();
    const sheets = root instanceof ShadowRoot ? root.adoptedStyleSheets : [];
    return {
      markup: dialog.parentElement?.outerHTML ?? '',
      styles: sheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText),
    };
  });
  expect(styles.length).toBeGreaterThan(20);
  await page.goto('about:blank');
  await page.evaluate(
    async (html, css) => {
      document.documentElement.lang = 'zh-CN';
      document.title = '卡片';
      const host = document.createElement('main');
      document.body.replaceChildren(host);
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css.join('\n'));
      root.adoptedStyleSheets = [sheet];
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      root.append(...parsed.body.children);
      // It fades in: what can't be seen yet, Axe doesn't look at.
      await Promise.all(root.getAnimations().map(({ finished }) => finished));
    },
    markup,
    styles,
  );
}
