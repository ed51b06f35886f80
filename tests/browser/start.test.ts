import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isExecutable } from '~/scripts/browser/find-browser';
import { until } from '~/scripts/browser/until';
import { type PageSite, servePages } from './driver/page-site';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FIXTURES = path.join(ROOT, 'tests/fixtures/start');

let folder: string;
let site: PageSite;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'chuchu-start-'));
  site = await servePages();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
});

interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts what `npm start -- …` starts. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [path.join(ROOT, 'scripts/start.mjs'), ...args], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, npm_config_headless: '', ...env },
  });
}

async function finish(child: ChildProcess): Promise<Finished> {
  const text = { out: '', err: '' };
  child.stdout?.on('data', (data) => (text.out += data));
  child.stderr?.on('data', (data) => (text.err += data));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...text };
}

const start = (args: readonly string[], env?: NodeJS.ProcessEnv) => finish(run(args, env));

describe('npm start -- --headless', () => {
  test('prints a table of the demo page and takes a screenshot', async () => {
    const { code, out, err } = await start(['--headless']);
    expect(err).toBe(`Screenshot: ${path.join(folder, 'chuchu.png')}\n`);
    expect(code).toBe(0);
    expect(out).toMatch(/^类别 +次数 +词句 +原文$/m);
    expect(out).toMatch(/^关键词 +1 +国之大者 +正文第 5 段/m);
    expect(out).toMatch(/^引用 +1 +要用脚步丈量云州的土地/m);
    expect(out).not.toMatch(/牛腩|篮球|停水/);
    const png = readFileSync(path.join(folder, 'chuchu.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  });

  test('prints nothing but JSON with --json, for a file with what lies beside it', async () => {
    const out = path.join(folder, 'file.png');
    const result = await start(['--headless', '--json', '--out', out, path.join(FIXTURES, 'page.html')]);
    expect(result.err).toBe('');
    const printed = JSON.parse(result.out);
    expect(printed).toMatchObject({ title: '两段话', screenshot: out });
    const [first] = printed.flags;
    expect(first).toMatchObject({
      kind: 'term',
      text: '国之大者',
      form: '国之大者',
      visible: true,
      places: [{ source: '2025-assistance-cadres-speech', paragraph: 8, bodyNumber: 5 }],
    });
    const texts = printed.flags.map((flag: { text: string }) => flag.text);
    expect(texts.filter((text: string) => text === '国之大者')).toHaveLength(2);
    expect(texts).toContain('政治站位高不高，最终要看行动实不实');
    expect(texts).toContain('他山之石');
    expect(existsSync(out)).toBe(true);
  });

  test('shows a text file as a page', async () => {
    const { out } = await start(['--headless', '--json', path.join(FIXTURES, 'plain.txt')]);
    const texts = JSON.parse(out).flags.map((flag: { text: string }) => flag.text);
    expect(texts).toEqual(['他山之石', '连心桥']);
  });

  test('a page that the server reports as missing is shown, with a warning', async () => {
    const body = '<!doctype html><meta charset="utf-8"><title>找不到</title><p>国之大者</p>';
    site.put({ '/gone.html': { type: 'text/html', body, status: 404 } });
    const { code, out, err } = await start(['--headless', site.url('/gone.html')]);
    expect(err).toContain('Warning: the server answered 404');
    expect(out).toContain('国之大者');
    expect(code).toBe(0);
  });

  test('a page without any match says so', async () => {
    site.put({ '/clean.html': '<!doctype html><meta charset="utf-8"><title>天气</title><p>今天多云。</p>' });
    const { code, out } = await start(['--headless', site.url('/clean.html')]);
    expect(out.trim()).toBe('天气：本页 0 处');
    expect(code).toBe(0);
  });
});

// What is wrong with the words alone is tested beside options.ts and target.ts.
const WRONG: [what: string, args: string[], env: NodeJS.ProcessEnv, line: RegExp][] = [
  ['a missing file', ['nothing.html'], {}, /There is no file “nothing\.html”/],
  ['a host that is none', ['http://nowhere.invalid/'], {}, /can't be opened: no such host/],
  [
    'a port where nobody answers',
    ['http://127.0.0.1:1025/'],
    {},
    /can't be opened: the connection was refused/,
  ],
  ['a missing browser', [], { CHROME_PATH: '/nowhere/chrome' }, /CHROME_PATH names “\/nowhere\/chrome”/],
  ['a browser that does not start', [], { CHROME_PATH: '/bin/false' }, /\/bin\/false could not be started/],
  ['a screenshot nowhere', ['--out', '/nowhere/a.png'], {}, /There is no folder/],
];

test.for(WRONG)('%s: one clear line and a code that is not zero', async ([, args, env, line]) => {
  const { code, out, err } = await start(['--headless', ...args], env);
  expect(err).toMatch(line);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/^\s+at /m);
  expect(out).toBe('');
  expect(code).not.toBe(0);
});

test.runIf(process.platform === 'linux')('without a display, one line names --headless', async () => {
  const { code, err } = await start([], { DISPLAY: '', WAYLAND_DISPLAY: '' });
  expect(err).toMatch(/^There is no display .*--headless\n$/);
  expect(code).not.toBe(0);
});

test('--help explains itself', async () => {
  const { code, out } = await start(['--help']);
  expect(out).toContain('npm start');
  expect(code).toBe(0);
});

test.runIf(isExecutable('/usr/bin/Xvfb'))('opens a window, stays, and ends with Ctrl-C', async () => {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await new Promise<string>((resolve) =>
    screen.stdout?.once('data', (data) => resolve(`:${String(data).trim()}`)),
  );
  const child = run([], { DISPLAY: display, WAYLAND_DISPLAY: '' });
  const finished = finish(child);
  let said = '';
  child.stderr?.on('data', (data) => (said += data));
  await until('the window', () => said.includes('Chuchu is on http://127.0.0.1'), undefined, {
    timeout: 40_000,
  });
  expect(child.exitCode).toBe(null);
  child.kill('SIGINT');
  expect((await finished).code).toBe(0);
  screen.kill();
});
