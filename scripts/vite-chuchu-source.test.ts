import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readChuchuMd } from '~/library/read-chuchu-md';
import { edited, SAMPLE } from '~/library/sample-source-file';
import { chuchuSource } from './vite-chuchu-source';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuchu-source-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** @returns the code of a program that exports the source of a file. */
async function built(file: string): Promise<string> {
  await writeFile(join(folder, 'a.chuchu.md'), file);
  await writeFile(join(folder, 'main.js'), `export { default } from './a.chuchu.md';`);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [chuchuSource()],
    build: { write: false, minify: false, lib: { entry: 'main.js', formats: ['es'] } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}

describe('a source file that a program imports', () => {
  test('is there as the source', async () => {
    const url = `data:text/javascript,${encodeURIComponent(await built(SAMPLE))}`;
    const program: unknown = await import(/* @vite-ignore */ url);
    expect(program).toMatchObject({ default: readChuchuMd(SAMPLE) });
  });

  test('brings no reader with it', async () => {
    expect((await built(SAMPLE)).length).toBeLessThan(3_000);
  });

  test('fails the build with the line of every fault', async () => {
    const file = edited(['- 国之大者', '- 国之大家'], ['今天,', '今天,\n']);
    await expect(built(file)).rejects.toThrow(
      /a\.chuchu\.md:11: The term “国之大家” does not stand.*a\.chuchu\.md:25: A paragraph takes one line/su,
    );
  });
});
