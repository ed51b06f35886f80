import { passageOf } from '~/engine/passage';
import { findSource, loadLibrary, publicSources } from '~/library/library';
import { formulationsOf, historyOf } from '~/library/wording-history';
import { getIndex, getPassage, getWording } from '~/protocol/messages';
import { answer, type Sender } from '~/protocol/messaging';
import { publicIndex } from './public-index';

/**
 * Gives pages the index and the paragraphs of public sources, and of no others.
 * @param onNewDocument called for each frame that asks for the index, which it does once
 */
export function serveLibrary(onNewDocument: (sender: Sender) => Promise<void>): void {
  answer(getIndex, async (_data, sender) => {
    await onNewDocument(sender);
    return publicIndex();
  });
  answer(getPassage, async ({ sourceId, paragraph }) => {
    const source = findSource(publicSources(await loadLibrary()), sourceId);
    return (source && passageOf(source, paragraph)) ?? null;
  });
  answer(getWording, async ({ text }) => ({
    history: await historyOf(text),
    formulations: await formulationsOf(text),
  }));
}
