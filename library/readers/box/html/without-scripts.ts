/**
 * Leaves out scripts: programs may be most of a page, and what is counted of the rest (refuse-large.ts) would count them.
 * Comments stay as they are, whatever is written in them. Takes one pass.
 */
export function withoutScripts(markup: string): string {
  const lower = markup.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
  let without = '';
  let at = 0;
  let open = lower.indexOf('<');
  while (open >= 0) {
    let after = open + 1;
    if (lower.startsWith('<!--', open)) {
      after = lower.indexOf('-->', open + 4);
      if (after < 0) break;
    } else if (/^<script[\s/>]/u.test(lower.slice(open, open + 8))) {
      const end = lower.indexOf('</script', open);
      after = end < 0 ? -1 : lower.indexOf('>', end) + 1;
      if (after <= 0) break;
      without += markup.slice(at, open);
      at = after;
    }
    open = lower.indexOf('<', after);
  }
  return without + markup.slice(at);
}
