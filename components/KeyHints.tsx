/** Between two hints in the texts: a wide space in Chinese, three in English. */
const BETWEEN = /\u3000| {3}/u;

/** What keys do here; a line breaks between two of them only. */
export function KeyHints({ text }: { readonly text: string }) {
  return (
    <p class="keys">
      {text.split(BETWEEN).map((hint) => (
        <span key={hint} class="key-hint">
          {hint}{' '}
        </span>
      ))}
    </p>
  );
}
