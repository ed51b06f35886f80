import { compileIndex } from '~/engine/compile-index';
import { passageOf } from '~/engine/passage';
import { findSource, loadLibrary, publicSources } from '~/library/library';
import { toBase64 } from '~/protocol/base64';
import { answer, type Sender } from '~/protocol/messages';

/**
 * Gives pages the index and the paragraphs of public sources, and of no others.
 * @param onNewDocument called for each frame that asks for the index, which it does once
 */
export function serveLibrary(onNewDocument: (sender: Sender) => Promise<void>): void {
  let index: Promise<string> | undefined;
  answer('getIndex', async (_data, sender) => {
    await onNewDocument(sender);
    // Compiled once in the worker's life (some 30 ms for the speech), when the first page asks.
    index ??= compilePublicIndex();
    return index;
  });
  answer('getPassage', async ({ sourceId, paragraph }) => {
    const source = findSource(publicSources(await loadLibrary()), sourceId);
    return (source && passageOf(source, paragraph)) ?? null;
  });
}

async function compilePublicIndex(): Promise<string> {
  return toBase64(compileIndex(publicSources(await loadLibrary())));
}
