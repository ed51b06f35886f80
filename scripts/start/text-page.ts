import { escapeHtml } from '~/engine/citation';

/** Marks are only set in HTML documents: a text file is shown as a page with one paragraph a line. */
export function textPage(title: string, text: string): string {
  const paragraphs = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`);
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light dark }
body { max-width: 42em; margin: 3em auto; padding: 0 1.5em; line-height: 1.9; font-family: serif }
</style>
<body>
${paragraphs.join('\n')}
</body>
</html>
`;
}

/** Chinese text files are UTF-8 or, from older programs, GB 18030. */
export function decodeText(bytes: Uint8Array): string {
  return isUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : new TextDecoder('gb18030').decode(bytes);
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
