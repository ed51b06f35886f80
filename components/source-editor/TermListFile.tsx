import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Term } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';
import { applyTermList } from '~/library/terms/apply-term-list';
import { readTermList, TermListError, writeTermList } from '~/library/terms/term-list-csv';
import { downloadText } from '../download-text';
import { FileButton } from '../FileButton';
import type { DraftAction } from './edit-draft';

interface TermListFileProps {
  readonly terms: readonly Term[];
  readonly paragraphs: readonly DraftParagraph[];
  /** Of the source: the file is named after it. */
  readonly title: string;
  edit(action: DraftAction): void;
}

/** What came of a list, or what is wrong with it. */
type Outcome =
  | { readonly kind: 'failed'; readonly text: string }
  | {
      readonly kind: 'applied';
      readonly text: string;
      readonly missing: readonly string[];
      readonly skipped: readonly string[];
    };

const TABLES = '.csv,.tsv,.txt,text/csv';

/** A list of terms as a table, in and out. */
export function TermListFile({ terms, paragraphs, title, edit }: TermListFileProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const told = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (outcome) told.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const list = readTermList(await file.arrayBuffer());
      const applied = applyTermList({ terms, paragraphs }, list.terms);
      edit({ do: 'set-terms', terms: applied.terms });
      setOutcome({
        kind: 'applied',
        text: i18n.t('terms.imported', [list.terms.length, applied.added.length, applied.changed.length]),
        missing: applied.missing,
        skipped: list.skipped.map(({ form }) => form),
      });
    } catch (error) {
      if (!(error instanceof TermListError)) throw error;
      const tooLarge = error.code === 'too-large';
      setOutcome({ kind: 'failed', text: i18n.t(tooLarge ? 'terms.listTooLarge' : 'terms.listNoTerms') });
    }
  };
  return (
    <div class="term-list-file">
      <p class="term-list-buttons">
        <FileButton accept={TABLES} onFiles={([file]) => void take(file)}>
          {i18n.t('terms.importList')}
        </FileButton>
        <button
          type="button"
          class="button"
          disabled={terms.length === 0}
          onClick={() => downloadText(`${title}.csv`, writeTermList(terms, language()), 'text/csv')}
        >
          {i18n.t('terms.exportList')}
        </button>
      </p>
      <div ref={told} role="status">
        {outcome && <p class={outcome.kind === 'failed' ? 'fault' : 'said'}>{outcome.text}</p>}
        {outcome?.kind === 'applied' && outcome.missing.length > 0 && (
          <p class="hint">{i18n.t('terms.importedMissing', [someOf(outcome.missing)])}</p>
        )}
        {outcome?.kind === 'applied' && outcome.skipped.length > 0 && (
          <p class="hint">{i18n.t('terms.importedSkipped', [someOf(outcome.skipped)])}</p>
        )}
      </div>
    </div>
  );
}

/** A term holds no sentence end. */
const SEPARATOR = '；';
/** Wordings that are named: a list may be made for a whole library, and most of it stand elsewhere. */
const NAMED = 20;

function someOf(forms: readonly string[]): string {
  const named = forms.slice(0, NAMED).join(SEPARATOR);
  return forms.length > NAMED ? i18n.t('terms.importedMore', [named, forms.length]) : named;
}

function language(): 'zh' | 'en' {
  return i18n.t('extension.language').startsWith('zh') ? 'zh' : 'en';
}
