import { useEffect, useMemo } from 'preact/hooks';

/** A text that somebody has begun to write and done nothing with yet. */
export interface KeptText {
  read(): string;
  keep(text: string): void;
}

/** Keeps such a text while one is elsewhere on the page; closing the page asks first, as long as there is some. */
export function useKeptText(): KeptText {
  const kept = useMemo(() => ({ text: '' }), []);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (kept.text.trim() !== '') event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [kept]);
  return useMemo(
    () => ({
      read: () => kept.text,
      keep: (text) => {
        kept.text = text;
      },
    }),
    [kept],
  );
}
