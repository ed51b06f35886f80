import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Source } from '~/engine/types';
import { faultsOf } from '~/library/source-draft';
import { StoreError } from '~/library/store/source-store';
import type { EditedDraft } from './edit-draft';
import { troubleText } from './fault-text';
import { finishDraft } from './finish-draft';
import type { DraftDesk } from './use-draft-history';
import type { useEditorPlace } from './use-editor-place';
import { whatIsKept } from './what-is-kept';

type Place = Pick<ReturnType<typeof useEditorPlace>, 'goToFault' | 'goToNextTerm' | 'goToTerm'>;

interface Saving {
  /** Somebody has tried to save it: all faults are said. */
  readonly strict: boolean;
  readonly saving: boolean;
  /** Why it is not saved, besides its faults; blank for nothing. */
  readonly trouble: string;
  save(): Promise<void>;
}

/** Saves a draft, or leads to what keeps it from being saved, and to what would be lost with saving it. */
export function useSaving(desk: DraftDesk, place: Place, onSave: (source: Source) => Promise<void>): Saving {
  const [strict, setStrict] = useState(false);
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState('');
  /** What is asked, and of which draft: it is answered as soon as something is changed. */
  const [question, setQuestion] = useState<{ readonly text: string; readonly draft: EditedDraft }>();
  const save = async () => {
    if (saving) return;
    const now = finishDraft(desk.now());
    const [fault] = faultsOf(now);
    setStrict(true);
    setTrouble('');
    setQuestion(undefined);
    const ask = (text: string) => setQuestion({ text, draft: desk.now() });
    if (fault) return place.goToFault(fault);
    const { kept, lost, nextTerm } = whatIsKept(now);
    if (nextTerm) {
      ask(i18n.t('editor.termNotAdded', [nextTerm]));
      return place.goToNextTerm();
    }
    const [first] = lost;
    if (first !== undefined && question?.draft !== desk.now()) {
      ask(i18n.t('editor.termsLost', [lost.length]));
      return place.goToTerm(first);
    }
    setSaving(true);
    try {
      await onSave(kept);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      setTrouble(troubleText(error.trouble));
    } finally {
      setSaving(false);
    }
  };
  return { strict, saving, trouble: trouble || (question?.draft === desk.draft ? question.text : ''), save };
}
