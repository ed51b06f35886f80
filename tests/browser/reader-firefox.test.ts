import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildExtension } from '~/scripts/browser/build-extension';
import { type Firefox, launchFirefox } from './driver/firefox';
import { addReaders, readInPage } from './driver/read-in-page';

const DOCUMENTS = path.resolve(import.meta.dirname, '../fixtures/documents');
const file = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(path.join(DOCUMENTS, name))) });

let firefox: Firefox;
let built: string;
beforeAll(async () => {
  built = withProbe(process.env.CHUCHU_EXTENSION_FIREFOX ?? buildExtension('firefox'));
  vi.stubEnv('CHUCHU_EXTENSION_FIREFOX', built);
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox?.close();
  vi.unstubAllEnvs();
  rmSync(built, { recursive: true, force: true });
});

test('Firefox reads documents of every kind in the box', async () => {
  const page = await firefox.openExtensionPage('options.html');
  await addReaders(page);
  const names = ['speech.docx', 'speech.html', 'speech.md', 'speech.pdf', 'speech.txt'];
  const readings = await readInPage(page, names.map(file));
  for (const [i, reading] of readings.entries()) {
    expect.soft(reading, names[i]).toHaveProperty('document');
    if (!('document' in reading)) continue;
    const { paragraphs } = reading.document.draft;
    expect.soft(paragraphs.length, names[i]).toBe(14);
    expect
      .soft(paragraphs[4]?.text, names[i])
      .toMatch(/^当前,我们正处在一个承前启后、继往开来的关键历史节点。/u);
  }
  const [slow] = await readInPage(page, [
    { name: 'slow.md', bytes: new TextEncoder().encode('*a_ '.repeat(100_000)), seconds: 0.5 },
  ]);
  expect(slow).toMatchObject({ code: 'too-slow' });
});

test('The box has no rights in Firefox either', async () => {
  const page = await firefox.openExtensionPage('options.html');
  const found = await page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve) => {
        addEventListener('message', ({ data }) => resolve(data), { once: true });
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.src = '/reader.html#probe';
        document.body.append(frame);
      }),
  );
  const { origin, ...attempts } = found;
  expect(origin).toBe('null');
  expect(Object.keys(attempts)).toHaveLength(6);
  expect(Object.values(attempts).filter((it) => it === 'got')).toEqual([]);
});

/** No driver reaches into a frame of an extension in Firefox: so the copy under test tells of itself when it is asked. */
function withProbe(built: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'chuchu-probe-'));
  cpSync(built, copy, { recursive: true });
  const page = path.join(copy, 'reader.html');
  writeFileSync(page, `${readFileSync(page, 'utf8')}<script src="probe.js"></script>`);
  writeFileSync(path.join(copy, 'probe.js'), `if (location.hash === '#probe') (${probe})();`);
  return copy;
}

/** Runs in the box: must stand alone. */
async function probe(): Promise<void> {
  const attempt = async (what: () => unknown) => {
    try {
      return (await what()) === undefined ? 'nothing' : 'got';
    } catch {
      return 'refused';
    }
  };
  const openDatabase = () =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('x');
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
  parent.postMessage(
    {
      origin: self.origin,
      browser: await attempt(() => Reflect.get(globalThis, 'browser')),
      chrome: await attempt(() => Reflect.get(globalThis, 'chrome')),
      indexedDB: await attempt(openDatabase),
      localStorage: await attempt(() => localStorage),
      fetch: await attempt(() => fetch('http://127.0.0.1:9/')),
      eval: await attempt(() => new Function('return 1')()),
    },
    '*',
  );
}
