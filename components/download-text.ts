/** Hands a text to the browser as a file to be saved. */
export function downloadText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(name);
  link.click();
  // The download has begun by then, or never will.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** @returns the name without what no file system takes, and not longer than it takes in three-byte characters. */
export function fileName(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)((?:\.chuchu)?\.[a-z]+)$/u.exec(name) ?? [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  const plain = stem.replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/gu, '_').trim();
  return `${[...plain].slice(0, 60).join('').replace(/^\.+/u, '') || 'chuchu'}${ending}`;
}
