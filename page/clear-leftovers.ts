import { HIGHLIGHT_NAMES } from '~/protocol/highlights';
import { CARD_ELEMENT } from './card-element';
import { adoptedSheets, adoptSheets, findAll } from './dom-steps';
import { isLeftover } from './highlight-sheet';

/** Removes what a copy of the extension has left that was reloaded or updated under the page: nobody else can. */
export function clearLeftovers(): void {
  // By name, because Firefox lets no content script read the registry through.
  for (const name of Object.values(HIGHLIGHT_NAMES)) CSS.highlights.delete(name);
  clearSheets(document);
  for (const card of findAll(document, CARD_ELEMENT)) card.remove();
}

/** The same for the rules that it gave to a document or a shadow root, before ours are there. */
export function clearSheets(root: Document | ShadowRoot): void {
  const sheets = adoptedSheets(root);
  const kept = sheets.filter((sheet) => !isLeftover(sheet));
  if (kept.length < sheets.length) adoptSheets(root, kept);
}
