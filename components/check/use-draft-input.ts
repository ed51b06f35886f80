import { documentsIn, useDropAndPaste } from '~/components/use-drop-and-paste';

interface DraftInput {
  onText(text: string): void;
  onFile(file: File): void;
}

/**
 * Takes a draft that is dropped or pasted anywhere on the page.
 * @returns whether something hovers over the page that can be dropped.
 */
export function useDraftInput({ onText, onFile }: DraftInput): boolean {
  return useDropAndPaste({
    holdsSomething: ({ types }) => types.includes('Files') || types.includes('text/plain'),
    take(data) {
      const [file] = documentsIn(data);
      const text = data.getData('text/plain');
      if (file) onFile(file);
      else if (text.trim() !== '') onText(text);
      return file !== undefined || text.trim() !== '';
    },
  });
}
