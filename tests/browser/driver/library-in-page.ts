import { putSources, removeSource, switchSources } from '~/library/store/source-store';

/** What tests do with the library from within a page of the extension (own-sources.ts puts this file there). */
export const libraryInPage = { putSources, removeSource, switchSources };

declare global {
  var libraryOfTest: typeof libraryInPage;
}

globalThis.libraryOfTest = libraryInPage;
