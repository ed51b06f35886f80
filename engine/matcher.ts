import type { Block, Match } from './types';

/**
 * Finds the matches of page text. Asynchronous by contract: a small index is matched where the page is, a large one
 * in the background, and callers cannot tell.
 */
export interface Matcher {
  /** One list of matches per block, in the order of the blocks, each sorted by start; terms and quotes may overlap. */
  match(blocks: readonly Block[]): Promise<readonly (readonly Match[])[]>;
}
