import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildExtension, type Target } from '~/scripts/browser/build-extension';

export type Language = 'zh_CN' | 'en';

export interface ExtensionCopy {
  readonly folder: string;
  remove(): void;
}

/**
 * Copies the built extension to a folder of its own, with one language only: Debian's browsers come without Chinese
 * texts of their own and would choose English. `CHUCHU_EXTENSION_CHROME` and `CHUCHU_EXTENSION_FIREFOX` name an
 * already built folder to use instead.
 */
export function copyExtension(target: Target, language: Language): ExtensionCopy {
  const built = process.env[`CHUCHU_EXTENSION_${target.toUpperCase()}`] ?? buildExtension(target);
  const folder = mkdtempSync(path.join(tmpdir(), `chuchu-${target}-`));
  cpSync(built, folder, { recursive: true });
  keepLanguage(folder, language);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function keepLanguage(folder: string, language: Language): void {
  const locales = path.join(folder, '_locales');
  for (const locale of readdirSync(locales)) {
    if (locale !== language) rmSync(path.join(locales, locale), { recursive: true });
  }
  const file = path.join(folder, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: language }));
}
