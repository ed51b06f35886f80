import { deleteLibrary } from '~/library/store/database';
import { listSources, putSources, readSource } from '~/library/store/source-store';

/** What damaged-library.test.ts asks of the store from within a page of the extension. */
export const storeInPage = { deleteLibrary, listSources, putSources, readSource };

declare global {
  var storeOfTest: typeof storeInPage;
}

globalThis.storeOfTest = storeInPage;
