import { compileIndex } from '~/engine/compile-index';
import type { Matcher } from '~/engine/matcher';
import { openIndex } from '~/engine/open-index';
import { loadStockPieces } from '~/library/formulation-table';
import { bundledSources } from '../bundled-sources';
import { aboutMatch, type Flagger, squeeze, squeezedOffsets } from './flag';

/** A matcher of the bundled sources, compiled as the extension does it. */
export async function bundledMatcher(): Promise<Matcher> {
  return openIndex(compileIndex(bundledSources(), await loadStockPieces()));
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
