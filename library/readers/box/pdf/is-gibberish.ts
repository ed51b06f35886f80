/** What fonts without a table of their letters give: private and broken characters, and blocks that hardly any text uses. */
const ODD = /[\u0180-\u036f\u0500-\u052f\u27c0-\u2dff\u2e00-\u2e7f\u3400-\u4dbf\ue000-\uf8ff\ufffd]/gu;
/** Names and dialects have some of them. */
const LARGEST_SHARE = 1 / 3;

/** @returns whether the pieces of a PDF are the numbers of glyphs, taken for characters of no meaning. */
export function isGibberish(texts: Iterable<string>): boolean {
  let all = 0;
  let odd = 0;
  for (const text of texts) {
    all += text.replace(/\s/gu, '').length;
    odd += text.match(ODD)?.length ?? 0;
  }
  return odd > all * LARGEST_SHARE;
}
