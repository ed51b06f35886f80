import { rmSync } from 'node:fs';
import * as v from 'valibot';
import { buildExtension } from '~/scripts/browser/build-extension';
import { delaysSchema, slowBuild } from '~/scripts/browser/slow-build';

/**
 * Builds before the first test, so that no test's time limit has to hold a build. With delays in CHUCHU_DELAYS
 * (`{"messages":400,"database":300}`) the tests get copies of the builds in which these come late.
 */
export default async function buildBoth(): Promise<() => void> {
  const slow: string[] = [];
  const { CHUCHU_DELAYS: delays } = process.env;
  // Once for all projects: what is set here is what the tests load.
  delete process.env.CHUCHU_DELAYS;
  for (const target of ['chrome', 'firefox'] as const) {
    const variable = `CHUCHU_EXTENSION_${target.toUpperCase()}`;
    if (!process.env[variable]) buildExtension(target);
    if (!delays) continue;
    const folder = await slowBuild(target, v.parse(delaysSchema, JSON.parse(delays)));
    process.env[variable] = folder;
    slow.push(folder);
  }
  return () => {
    for (const folder of slow) rmSync(folder, { recursive: true, force: true });
  };
}
