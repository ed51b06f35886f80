import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Profile {
  readonly folder: string;
  remove(): void;
}

/**
 * Makes a browser profile for one session: the extension's button stands in the toolbar, where its badge is seen, and
 * no offer to translate lies over the page.
 * @param extension the folder that the extension will be loaded from.
 */
export function makeProfile(extension: string): Profile {
  const folder = mkdtempSync(path.join(tmpdir(), 'chuchu-profile-'));
  mkdirSync(path.join(folder, 'Default'));
  const preferences = {
    extensions: { pinned_extensions: [unpackedId(extension)] },
    translate: { enabled: false },
  };
  writeFileSync(path.join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** Chromium names an unpacked extension after the hash of its folder's path, in the letters a to p. */
function unpackedId(folder: string): string {
  const encoding = process.platform === 'win32' ? 'utf16le' : 'utf8';
  const hash = createHash('sha256').update(Buffer.from(folder, encoding)).digest('hex');
  return Array.from(hash.slice(0, 32), (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
