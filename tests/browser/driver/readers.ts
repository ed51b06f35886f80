/** The host's side of the readers, for a page of the extension (read-in-page.ts). */
export { ImportError } from '~/library/readers/import-error';
export { readFile } from '~/library/readers/read-file';
