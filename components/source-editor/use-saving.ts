import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Source } from '~/engine/types';
import { faultsOf } from '~/library/source-draft';
import { StoreError } from '~/library/store/source-store';
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
  /** The terms that don't go into the library, once the person has been told which. */
  const agreed = useRef('');
  const save = async () => {
    if (saving) return;
    const now = finishDraft(desk.now());
    const [fault] = faultsOf(now);
    setStrict(true);
    setTrouble('');
    if (fault) return place.goToFault(fault);
    const { kept, lost, nextTerm } = whatIsKept(now);
    if (nextTerm) {
      setTrouble(i18n.t('editor.termNotAdded', [nextTerm]));
      return place.goToNextTerm();
    }
    if (lost.join('\n') !== agreed.current) {
      agreed.current = lost.join('\n');
      const [first] = lost;
      if (first !== undefined) {
        setTrouble(i18n.t('editor.termsLost', [lost.length]));
        return place.goToTerm(first);
      }
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
  return { strict, saving, trouble, save };
}
