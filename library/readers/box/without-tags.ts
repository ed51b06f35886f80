/** @returns what a piece of HTML says, without comments, scripts, styles and tags. Takes one pass, whatever it is given. */
export function withoutTags(html: string): string {
  const lower = html.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return text + html.slice(at);
    text += html.slice(at, open);
    const close = endOfTag(lower, open);
    if (close < 0) return text;
    at = close;
  }
  return text;
}

/** @returns where the text goes on after what begins at a `<`; -1 when it never ends. */
function endOfTag(lower: string, open: number): number {
  const after = (end: string, from: number) => {
    const found = lower.indexOf(end, from);
    return found < 0 ? -1 : found + end.length;
  };
  if (lower.startsWith('<!--', open)) return after('-->', open);
  const dropped = ['script', 'style'].find((name) => lower.startsWith(`<${name}`, open));
  if (!dropped) return after('>', open);
  const closing = after(`</${dropped}`, open);
  return closing < 0 ? -1 : after('>', closing);
}
