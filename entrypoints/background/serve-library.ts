import { passageOf } from '~/engine/passage';
import { readSource } from '~/library/store/source-store';
import { formulationsOf, historyOf } from '~/library/wording-history';
import { getIndex, getPassage, getWording, matchBlocks } from '~/protocol/messages';
import { answer, type Sender } from '~/protocol/messaging';
import { packMatches } from '~/protocol/packed-matches';
import { indexForFrame, publicMatcher } from './public-matching';

/**
 * Gives pages the index, matches and paragraphs of public sources, and of no others.
 * @param onNewDocument called for each frame that asks for the index
 */
export function serveLibrary(onNewDocument: (sender: Sender) => Promise<void>): void {
  answer(getIndex, async (_data, sender) => {
    await onNewDocument(sender);
    return indexForFrame();
  });
  answer(matchBlocks, async (texts) => {
    const matcher = await publicMatcher();
    return packMatches(await matcher.match(texts.map((text) => ({ text }))));
  });
  answer(getPassage, async ({ sourceId, paragraph }) => {
    const source = await readSource(sourceId);
    return source?.visibility === 'public' ? (passageOf(source, paragraph) ?? null) : null;
  });
  answer(getWording, async ({ text }) => ({
    history: await historyOf(text),
    formulations: await formulationsOf(text),
  }));
}
