import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Seal } from '~/components/Seal';
import { useSettings } from '~/components/use-settings';
import { CheckedView } from './CheckedView';
import { ReplaceDialog } from './ReplaceDialog';
import { StartPane } from './StartPane';
import { useCheckSession } from './use-check-session';
import { useDraftInput } from './use-draft-input';
import { useUnsaved } from './use-unsaved';
import { Working } from './Working';

/** Checks a draft against the library: what it has from there, where it differs, what it quotes from elsewhere. */
export function CheckApp() {
  const settings = useSettings();
  const { session, state } = useCheckSession();
  const unsaved = useUnsaved(state.step === 'checked' ? state.draft.history : undefined);
  /** What is to happen once the user has agreed that corrections are lost. */
  const [pending, setPending] = useState<{ readonly act: () => void }>();
  const replace = (act: () => void) => (unsaved.isUnsaved ? setPending({ act }) : act());

  const onText = (text: string) => replace(() => void session.openText(text));
  const onFile = (file: File) => replace(() => void session.openFile(file));
  const over = useDraftInput({ onText, onFile });

  return (
    <>
      {state.step === 'checked' ? (
        settings && (
          <CheckedView
            session={session}
            state={state}
            typography={settings.typography}
            onCopied={unsaved.markSaved}
            onClose={() => replace(() => session.close())}
          />
        )
      ) : (
        <>
          <header class="check-head">
            <Seal />
            <span class="check-title">{i18n.t('check.title')}</span>
          </header>
          {state.step === 'start' && <StartPane {...state} over={over} onText={onText} onFile={onFile} />}
          {state.step === 'reading' && (
            <Working what={i18n.t('check.reading', [state.name])} onCancel={() => session.stop()} />
          )}
          {state.step === 'checking' && (
            <Working what={i18n.t('check.checking')} done={state.done} onCancel={() => session.stop()} />
          )}
        </>
      )}
      {pending && (
        <ReplaceDialog
          onAgree={() => {
            setPending(undefined);
            pending.act();
          }}
          onCancel={() => setPending(undefined)}
        />
      )}
    </>
  );
}
