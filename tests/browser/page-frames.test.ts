import { describe, expect } from 'vitest';
import { browserTest, htmlPage } from './driver/browser-test';
import { paintedInFrame } from './driver/painted-flags';

const test = browserTest();

const BODY = '<p>国之大者</p>';
const DATA = `data:text/html;charset=utf-8,${encodeURIComponent(htmlPage(BODY))}`;

/** Runs in the page: an empty frame that a script writes into. */
const write = `const frame = document.querySelector('iframe');
  frame.contentDocument.open(); frame.contentDocument.write('${BODY}'); frame.contentDocument.close();`;

const FRAMES: [name: string, html: (other: string) => string][] = [
  ['of the same origin', () => '<iframe src="/inner.html"></iframe>'],
  ['of another origin', (other) => `<iframe src="${other}"></iframe>`],
  ['from srcdoc', () => `<iframe srcdoc="${BODY}"></iframe>`],
  [
    'with an empty document that is filled',
    () =>
      `<iframe></iframe><script>document.querySelector('iframe').contentDocument.body.innerHTML='${BODY}'</script>`,
  ],
  ['with an empty document that is written', () => `<iframe></iframe><script>${write}</script>`],
  [
    'written long after it was empty',
    () => `<iframe></iframe><script>setTimeout(() => {${write}}, 700)</script>`,
  ],
  ['in a sandbox', () => '<iframe sandbox src="/inner.html"></iframe>'],
  ['from srcdoc in a sandbox', () => `<iframe sandbox="allow-scripts" srcdoc="${BODY}"></iframe>`],
  ['from a data address', () => `<iframe src="${DATA}"></iframe>`],
  ['in another frame', () => `<iframe srcdoc='<iframe src="/inner.html"></iframe>'></iframe>`],
  [
    'that comes later',
    () =>
      `<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<iframe src="/inner.html"></iframe>'), 500)</script>`,
  ],
];

describe('a frame is flagged', () => {
  test.for(FRAMES)('%s', async ([name, html], { chromium, site }) => {
    site.put({
      '/inner.html': htmlPage(BODY),
      '/outer.html': htmlPage(html(site.url('/inner.html', 'inner.example'))),
    });
    const page = await chromium.open(site.url('/outer.html'));
    await expect
      .poll(
        async () =>
          (await Promise.all(page.frames().slice(1).map(paintedInFrame))).flat().map(({ text }) => text),
        { message: name },
      )
      .toEqual(['国之大者']);
    await page.close();
  });
});
