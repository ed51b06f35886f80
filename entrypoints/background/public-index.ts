import { storage } from 'wxt/utils/storage';
import { compileIndex } from '~/engine/compile-index';
import { loadStockPieces } from '~/library/formulation-table';
import { loadLibrary, publicSources } from '~/library/library';
import { toBase64 } from '~/protocol/base64';

/**
 * The sealed index of the public sources, compiled when the first page asks. Session storage keeps it while the worker
 * sleeps: unpacking the formulations for it takes some 200 ms. It ends with the browser or this version of the
 * extension, and so does the bundled library.
 */
const kept = storage.defineItem<string>('session:publicIndex');
let index: Promise<string> | undefined;

export function publicIndex(): Promise<string> {
  index ??= readOrCompile().catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

async function readOrCompile(): Promise<string> {
  const before = await kept.getValue();
  if (before !== null) return before;
  const sealed = toBase64(compileIndex(publicSources(await loadLibrary()), await loadStockPieces()));
  await kept.setValue(sealed);
  return sealed;
}
