import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** What decides where a browser is looked for; a parameter so that tests can play every system. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  readonly isExecutable: (file: string) => boolean;
}

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/**
 * @returns the path of a Chromium, Chrome or Edge on this machine, Chromium first; undefined when there is none.
 * `CHROME_PATH` in the environment goes before all others, and is returned even where nothing is there: the caller
 * then fails with the path that the user gave.
 */
export function findBrowser(machine: Machine = thisMachine()): string | undefined {
  const given = machine.env.CHROME_PATH;
  if (given) return given;
  return candidates(machine).find(machine.isExecutable);
}

function candidates({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    const programs = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => path.win32.join(root, program)));
  }
  if (platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return names.flatMap((name) =>
      ['/Applications', `${home}/Applications`].map((root) => `${root}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
}

export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: homedir(), isExecutable };
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
