const TYPES = ['text/html', 'application/xhtml+xml'];

/**
 * Whether a document is a web page. Browsers show XML, pictures, plain text and PDF in documents of their own making, which
 * break when something is marked in them.
 */
export function isReadable(document: Document): boolean {
  return document instanceof HTMLDocument ? TYPES.includes(document.contentType) : isXhtml(document);
}

/** XHTML is an XML document to browsers. */
function isXhtml(document: Document): boolean {
  return document.contentType === 'application/xhtml+xml' && document.documentElement?.localName === 'html';
}
