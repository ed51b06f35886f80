import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

export interface MemoryMeter {
  /** Bytes more than at the beginning. */
  now(): number;
  /** The most that was seen or, of processes that are still there, that ever was. */
  most(): number;
}

/**
 * Measures the resident memory of all of a browser's processes, where the system tells it in /proc; 0 elsewhere.
 */
export function memoryOfPages(browser: Browser): MemoryMeter {
  const root = browser.process()?.pid;
  const before = sum(root, 'VmRSS');
  let most = 0;
  const timer = setInterval(() => see(), 250);
  timer.unref();
  const see = () => {
    const more = sum(root, 'VmRSS') - before;
    most = Math.max(most, more);
    return more;
  };
  return {
    now: see,
    most: () => {
      clearInterval(timer);
      see();
      return most;
    },
  };
}

function sum(root: number | undefined, field: string): number {
  if (root === undefined) return 0;
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of processes()) {
    const status = read(`/proc/${name}/status`);
    const value = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
    parents.set(Number(name), value('PPid'));
    sizes.set(Number(name), value(field) * 1024);
  }
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === root || isOurs(parents.get(pid)));
  return [...sizes].reduce((total, [pid, size]) => total + (isOurs(pid) ? size : 0), 0);
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
}
