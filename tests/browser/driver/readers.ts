import { ImportError } from '~/library/readers/import-error';
import { readFile } from '~/library/readers/read-file';

/** The host's side of the readers, for a page of the extension (read-in-page.ts). */
export { ImportError, readFile };

Object.assign(globalThis, { chuchuReaders: { ImportError, readFile } });
