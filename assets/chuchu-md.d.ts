/** Source files are read while building (scripts/vite-chuchu-source.ts). */
declare module '*.chuchu.md' {
  const source: import('~/engine/types').Source;
  export default source;
}
