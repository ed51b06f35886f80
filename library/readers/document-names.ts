/** Endings that a file dialogue offers first; the reader looks at the bytes. */
export const ACCEPTED = '.txt,.md,.markdown,.docx,.pdf,.html,.htm,.xhtml,.doc,.wps';

/** Whether a file of a folder is one that somebody may want in the library. */
export function isDocumentName(name: string): boolean {
  return ACCEPTED.split(',').some((ending) => name.toLowerCase().endsWith(ending));
}
