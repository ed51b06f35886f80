/** Marks that take no room and join nothing: web editors leave them at the head of a paragraph, before its number. */
const INVISIBLE = /[\u200b\u200e\u200f\u2060\ufeff]/gu;

/** @returns the text without what nobody sees, who copies it. Soft hyphens stay: at the end of a line they say something. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
