import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BackupError } from './backup-error';
import { backupText, CRAFTED, contentWith, POLLUTING } from './crafted-backups';
import { readBackup } from './read-backup';

describe('a file that is no backup', () => {
  test.each(CRAFTED)('(%s) is refused', async (_, make, code) => {
    const file = await make();
    await expect(readBackup(file)).rejects.toMatchObject({ name: 'BackupError', code });
  });

  test.each(POLLUTING)('(%s) brings nothing along', async (_, make) => {
    const read = await readBackup(await make()).catch((error) => error);
    if (read instanceof Error) expect(read).toBeInstanceOf(BackupError);
    else expect(JSON.stringify(read)).not.toContain('polluted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('that is too large is not even looked at', async () => {
    const file = { length: 200_000_001, slice: () => '', replace: () => '' } as unknown as string;
    await expect(readBackup(file)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('is refused with the error type, whatever it holds', async () => {
    const anything = fc.oneof(
      fc.json(),
      fc.json().map((content) => `{"format":"chuchu-backup","version":1,"content":${content}}`),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (file) => {
        await expect(readBackup(file)).rejects.toBeInstanceOf(BackupError);
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);

  test('since one byte of it changed is refused, or is the same', async () => {
    const file = await backupText(contentWith());
    const whole = JSON.stringify(await readBackup(file));
    const change = fc.record({ at: fc.nat(file.length - 1), by: fc.string({ maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, by }) => {
        const read = await readBackup(file.slice(0, at) + by + file.slice(at + 1)).catch((error) => error);
        if (read instanceof Error) expect(read).toBeInstanceOf(BackupError);
        else
          expect(JSON.stringify({ ...read, created: '2026-01-02T03:04:05.678Z' })).toBe(
            whole.replace(/"created":"[^"]*"/u, '"created":"2026-01-02T03:04:05.678Z"'),
          );
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});
