import { spawnSync } from 'node:child_process';
import { findBrowser, isExecutable } from '../browser/find-browser';
import { UserError } from '../user-error';

const ADVICE: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'install Chrome from https://www.google.com/chrome or run brew install --cask chromium',
  win32: 'install Chrome or Edge',
  linux: 'install the package chromium (Debian, Fedora, Arch) or Chrome from https://www.google.com/chrome',
};

/**
 * @returns the browser to start. As root on Debian, Chromium is installed when there is none.
 * @throws UserError that says what to install.
 */
export function getBrowser(say: (line: string) => void): string {
  const given = process.env.CHROME_PATH;
  if (given && !isExecutable(given)) throw new UserError(`CHROME_PATH names “${given}”, which can't be run`);
  const found = findBrowser();
  if (found) return found;
  if (mayInstall()) {
    say('Installing Chromium (only the first time) …');
    if (aptGet('update') && aptGet('install', '-y', 'chromium', 'fonts-noto-cjk')) {
      const installed = findBrowser();
      if (installed) return installed;
    }
    throw new UserError('Chromium could not be installed: apt-get install chromium says why');
  }
  const advice = ADVICE[process.platform] ?? 'install Chromium or Chrome';
  throw new UserError(
    `No Chromium, Chrome or Edge was found: ${advice}, or name one in the environment variable CHROME_PATH`,
  );
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');
}

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('/usr/bin/apt-get', ['-qq', ...args], { env, stdio: 'ignore' }).status === 0;
}
