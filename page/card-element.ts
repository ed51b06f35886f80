/** The card's element on the page. Pages and tools know it by this name. */
export const CARD_ELEMENT = 'chuchu-card';
