/** What stands for words that were left out: ……, and what is typed for it. */
const FORMS = '…+|⋯+|\\.{3,}|。{3,}|·{3,}';

export const ELLIPSIS = new RegExp(FORMS, 'u');
export const ELLIPSES = new RegExp(FORMS, 'gu');
/** With the brackets that may be around it. */
export const BRACKETED_ELLIPSES = new RegExp(`[（(［[〔]?(?:${FORMS})[）)］\\]〕]?`, 'gu');
