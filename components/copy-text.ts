/** One passage in the two forms that a clipboard takes; programs pick the one they can use. */
export interface CopyText {
  readonly plain: string;
  readonly html: string;
}

/**
 * Puts both forms on the clipboard, on a user's click or key. On plain-http pages, where `navigator.clipboard` does not
 * exist, and where a page's policy forbids it, by way of a copy event.
 * @returns false when the clipboard did not take it.
 */
export async function copyText(text: CopyText): Promise<boolean> {
  return (await writeToClipboard(text)) || copyByEvent(text) || withoutFocus(() => copyByEvent(text));
}

async function writeToClipboard({ plain, html }: CopyText): Promise<boolean> {
  // Typed as always there; insecure pages have none.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard || typeof ClipboardItem === 'undefined') return false;
  try {
    await clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Has the browser copy whatever is selected and puts our text in its place; selection and focus stay as they are. Heard
 * first of all and kept from the page, which may forbid copying or add to it. Only when our listener ran did it work.
 */
function copyByEvent(text: CopyText): boolean {
  let taken = false;
  const take = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text.plain);
    event.clipboardData.setData('text/html', text.html);
    taken = true;
  };
  // Chromium asks first whether there is anything to copy: without a selection only who objects makes it go on.
  const allow = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  window.addEventListener('copy', take, { capture: true });
  window.addEventListener('beforecopy', allow, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    window.removeEventListener('copy', take, { capture: true });
    window.removeEventListener('beforecopy', allow, { capture: true });
  }
}

/** Nothing is copied while a password field has the focus. */
function withoutFocus(act: () => boolean): boolean {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLInputElement)) return false;
  focused.blur();
  document.getSelection()?.removeAllRanges();
  const done = act();
  focused.focus({ preventScroll: true });
  return done;
}
