import type { Plugin } from 'vite';

/** A place of pdf.js that goes on for as long, or takes as much memory, as a file says. */
interface Unbounded {
  readonly what: string;
  readonly as: string;
  readonly times: number;
  readonly bounded: string;
}

/** Characters of a font have numbers of two bytes, whatever a file says (ISO 32000-2, 9.7.4.2 and annex C). */
const MOST_CIDS = 65_535;
/** Of all tables of a file from codes to characters: those of a hundred Chinese fonts that are not embedded. */
const MOST_CODES = 2 ** 23;
/** A file as large as we read has some hundred thousand objects. */
const MOST_OBJECTS = 2 ** 22;

/** Title, authors and the like as XML, which nobody reads (Info has them too) and which becomes a tree all the same. */
const MOST_METADATA = 2 ** 20;

const UNBOUNDED: readonly Unbounded[] = [
  {
    what: 'widths and heights: one number for a range of characters',
    as: 'for (let j = start; j <= code; j++) {',
    times: 2,
    bounded: `for (let j = Math.max(start, 0), last = Math.min(code, ${MOST_CIDS}); j <= last; j++) {`,
  },
  {
    what: 'characters of all fonts, not of each',
    as: '  #mappedEntries = 0;',
    times: 1,
    bounded: '  static #mappedEntries = 0;',
  },
  {
    what: 'their count',
    as: 'this.#mappedEntries',
    times: 2,
    bounded: 'CMap.#mappedEntries',
  },
  {
    what: 'their number',
    as: 'const MAX_MAP_RANGE = 2 ** 24 - 1;',
    times: 1,
    bounded: `const MAX_MAP_RANGE = ${MOST_CODES};`,
  },
  {
    what: 'objects of a table',
    as: 'if (!Number.isInteger(first) || !Number.isInteger(count)) {',
    times: 1,
    bounded: `if (!Number.isInteger(first) || !Number.isInteger(count) || first + count > ${MOST_OBJECTS}) {`,
  },
  {
    what: 'objects of a table that is a stream',
    as: 'if (!Number.isInteger(first) || !Number.isInteger(n)) {\n        throw new FormatError(`Invalid XRef range',
    times: 1,
    bounded: `if (!Number.isInteger(first) || !Number.isInteger(n) || first + n > ${MOST_OBJECTS}) {\n        throw new FormatError(\`Invalid XRef range`,
  },
  {
    what: 'facts of a file',
    as: 'if (data) {\n          metadata = new MetadataParser(',
    times: 1,
    bounded: `if (data && data.length <= ${MOST_METADATA}) {\n          metadata = new MetadataParser(`,
  },
];

/**
 * pdf.js believes what a PDF says of its own sizes: a font whose widths go up to 33333333322 takes all memory there is, in one
 * loop that nobody can look into. So these places are bounded while building; a pdf.js that has them no more fails the build.
 */
export function boundedPdfjs(): Plugin {
  return {
    name: 'bounded-pdfjs',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/pdf\.worker\.mjs(?:\?|$)/u.test(id)) return undefined;
      return { code: boundPdfjs(code), map: null };
    },
  };
}

/**
 * @param code of pdf.js' worker.
 * @throws when it is another than the one these bounds were written for.
 */
export function boundPdfjs(code: string): string {
  return UNBOUNDED.reduce((bound, { what, as, times, bounded }) => {
    const pieces = bound.split(as);
    if (pieces.length !== times + 1)
      throw new Error(`pdf.js has changed (${what}): look at what bounds it now, in vite-bounded-pdfjs.ts.`);
    return pieces.join(bounded);
  }, code);
}
