import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildExtension, type Target } from '~/scripts/browser/build-extension';

/** What goes into every frame of every page (bytes); and into those that have Chinese text, with the part that finds matches. */
const MOST_IN_A_FRAME = 40 * 1024;
const MOST_WHERE_CHINESE = 72 * 1024;

describe.each(['chrome', 'firefox'] satisfies Target[])('the package for %s', (target) => {
  const folder = buildExtension(target);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const manifest: unknown = JSON.parse(read('manifest.json'));

  it('puts at most 40 KB into a frame, and 72 KB where there is Chinese text', () => {
    const size = (file: string) => statSync(path.join(folder, file)).size;
    const everywhere = size('content-scripts/content.js');
    expect(everywhere).toBeLessThanOrEqual(MOST_IN_A_FRAME);
    expect(everywhere + size('local-matcher.js')).toBeLessThanOrEqual(MOST_WHERE_CHINESE);
  });

  it('asks for no more than it needs, gives pages no style and no file', () => {
    const expected = target === 'chrome' ? ['sidePanel'] : [];
    expect(manifest).toMatchObject({ host_permissions: ['http://*/*', 'https://*/*'] });
    expect((manifest as { permissions: string[] }).permissions.toSorted()).toEqual(
      ['contextMenus', 'scripting', 'storage', 'unlimitedStorage', ...expected].toSorted(),
    );
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts.0.css');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('holds no source map and no path of the machine that built it', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      expect(read(file), file).not.toContain('sourceMappingURL');
      expect(read(file).includes(path.resolve(import.meta.dirname, '../..')), file).toBe(false);
    }
  });

  it('has no word of the network, but for libraries that could and are not let', () => {
    const connects = files
      .filter((name) => name.endsWith('.js'))
      .filter((file) => /\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b/.test(read(file)))
      .map((file) => file.replace(/-[\w-]{8}(?=\.js$)/, ''));
    // pdf.js, in the reader box (reader-box.test.ts), and the table reader of the library page.
    expect(connects.toSorted()).toEqual(['chunks/options.js', 'reader-pdf.js']);
    expect(manifest).toHaveProperty(
      'content_security_policy.extension_pages',
      expect.stringContaining("default-src 'none'"),
    );
    expect(manifest).toHaveProperty(
      'content_security_policy.extension_pages',
      expect.stringContaining("connect-src 'none'"),
    );
  });
});
