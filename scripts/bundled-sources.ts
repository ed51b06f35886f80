import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '~/engine/types';
import { readChuchuMd } from '~/library/read-chuchu-md';

const ASSETS = fileURLToPath(new URL('../assets', import.meta.url));

/** The sources that ship inside, read from their files: outside of a build nothing can import them. */
export function bundledSources(): Source[] {
  return readdirSync(ASSETS)
    .filter((name) => name.endsWith('.chuchu.md'))
    .map((name) => readChuchuMd(readFileSync(path.join(ASSETS, name), 'utf8')));
}
