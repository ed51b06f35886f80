import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { readChuchuMd } from '../library/read-chuchu-md';
import { describeProblem, SourceFileError } from '../library/source-file-error';

/**
 * Makes `import speech from '~/assets/x.chuchu.md'` give the Source: the file is read while building, so that neither
 * the reader nor the YAML library is shipped. A faulty file fails the build with a `file:line: message` for each fault.
 */
export function chuchuSource(): Plugin {
  return {
    name: 'chuchu-source',
    enforce: 'pre',
    transform(text, id) {
      if (!id.endsWith('.chuchu.md')) return undefined;
      try {
        return { code: `export default ${JSON.stringify(readChuchuMd(text))};`, map: null };
      } catch (error) {
        if (!(error instanceof SourceFileError)) throw error;
        const file = relative(process.cwd(), id);
        return this.error(
          error.problems.map((it) => `${file}:${it.line}: ${describeProblem(it)}`).join('\n'),
        );
      }
    },
  };
}
