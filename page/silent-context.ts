/**
 * What WXT hands to a content script's `main`, in place of its own context (modules/lean-content.ts): it says nothing to
 * the page and listens to nothing. When the content script has to end, it finds out by itself (stay-alive.ts).
 */
export class ContentScriptContext {}
