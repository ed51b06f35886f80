import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileIndex } from '~/engine/compile-index';
import type { Matcher } from '~/engine/matcher';
import { openIndex } from '~/engine/open-index';
import { loadStockPieces } from '~/library/formulation-table';
import { readChuchuMd } from '~/library/read-chuchu-md';
import { aboutMatch, type Flagger, squeeze, squeezedOffsets } from './flag';

const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

/** A matcher of the bundled sources, compiled as the extension does it. */
export async function bundledMatcher(): Promise<Matcher> {
  const sources = readdirSync(ASSETS)
    .filter((name) => name.endsWith('.chuchu.md'))
    .map((name) => readChuchuMd(readFileSync(ASSETS + name, 'utf8')));
  return openIndex(compileIndex(sources, await loadStockPieces()));
}

/** Flags texts with the engine alone: a whole text is one block. */
export async function engineFlagger(): Promise<Flagger> {
  const matcher = await bundledMatcher();
  return {
    async flag({ text }) {
      const [matches = []] = await matcher.match([{ text }]);
      const offsets = squeezedOffsets(text);
      const flags = matches.map((match) => ({
        ...aboutMatch(match),
        start: offsets[match.start]!,
        end: offsets[match.end]!,
        text: squeeze(text.slice(match.start, match.end)),
      }));
      return { text: squeeze(text), flags };
    },
    async close() {},
  };
}
