import type { Term } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';
import type { DraftAction } from './edit-draft';

interface TermListFileProps {
  readonly terms: readonly Term[];
  readonly paragraphs: readonly DraftParagraph[];
  edit(action: DraftAction): void;
  onSay(text: string): void;
}

/** A list of terms as a file, in and out. */
export function TermListFile(_props: TermListFileProps) {
  return null;
}
