/** What stands for words that were left out: ……, and what is typed for it. */
export const ELLIPSIS = /…|⋯|\.{3}|。{3}|·{3}/;
export const ELLIPSES = /…+|⋯+|\.{3,}|。{3,}|·{3,}/gu;
/** With the brackets that may be around it. */
export const BRACKETED_ELLIPSES = /[（(［[〔]?(?:…+|⋯+|\.{3,}|。{3,}|·{3,})[）)］\]〕]?/gu;
