import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './find-browser';

function machine(platform: NodeJS.Platform, files: string[], env: NodeJS.ProcessEnv): Machine {
  return { platform, env, home: '/Users/me', isExecutable: (file) => files.includes(file) };
}

const ENV = {
  PATH: '/usr/local/bin:/usr/bin',
  PROGRAMFILES: 'C:\\Program Files',
  LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local',
};

test.each<[string, NodeJS.Platform, string[], string | undefined]>([
  ['Chromium before Chrome', 'linux', ['/usr/bin/google-chrome', '/usr/bin/chromium'], '/usr/bin/chromium'],
  ['Edge where nothing else is', 'linux', ['/usr/local/bin/microsoft-edge'], '/usr/local/bin/microsoft-edge'],
  [
    'Chrome on a Mac',
    'darwin',
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'what a user has installed for themselves',
    'darwin',
    ['/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
    '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  [
    'Chrome on Windows',
    'win32',
    ['C:\\Users\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    'C:\\Users\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
  ],
  ['nothing where there is none', 'linux', [], undefined],
])('finds %s', (_, platform, files, found) => {
  expect(findBrowser(machine(platform, files, ENV))).toBe(found);
});

test('what CHROME_PATH names goes before all others, even if nothing is there', () => {
  const env = { ...ENV, CHROME_PATH: '/opt/mine' };
  expect(findBrowser(machine('linux', ['/usr/bin/chromium'], env))).toBe('/opt/mine');
});
