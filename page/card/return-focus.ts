/** Remembers what has the focus, and the selection in it, so that both can be given back. */
export function rememberFocus(): () => void {
  const focused = deepActiveElement();
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (!(focused instanceof HTMLElement || focused instanceof SVGElement) || !focused.isConnected) return;
    focused.focus({ preventScroll: true });
    // Browsers put the caret of an editable element at its beginning.
    if (range && focused instanceof HTMLElement && focused.isContentEditable) {
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
  };
}

function deepActiveElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
