import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { codeKey } from '~/components/code-key';
import { downloadText } from '~/components/download-text';
import { FileButton } from '~/components/FileButton';
import { type Taker, useTaker } from '~/components/library/import/use-take-in';
import { makeBackup } from '~/library/backup/make-backup';
import type { RestorePlan } from '~/library/backup/plan-restore';
import { restoreBackup } from '~/library/backup/restore-backup';
import type { Status } from '../use-status';
import { backupName } from './backup-name';
import { RestorePlanView } from './RestorePlanView';
import { useStagedBackup } from './use-staged-backup';

interface BackupPageProps {
  readonly status: Status;
  readonly taker: Taker;
}

/** The whole library out into a file, and back in. */
export function BackupPage({ status, taker }: BackupPageProps) {
  const { staged, stage, discard } = useStagedBackup();
  useTaker(taker, ([first]) => first?.file && void stage(first.file));
  const [making, setMaking] = useState(false);
  const backUp = async () => {
    if (making) return;
    setMaking(true);
    await status.attempt(async () => {
      const { text, sources, unreadable } = await makeBackup();
      downloadText(backupName(new Date()), text, 'application/json');
      status.say(
        unreadable.length > 0
          ? i18n.t('backup.madeWithout', [sources, unreadable.length])
          : i18n.t('backup.made', [sources]),
      );
    });
    setMaking(false);
  };
  const restore = (plan: RestorePlan) =>
    status.attempt(async () => {
      const whole = await restoreBackup(plan);
      discard();
      status.say(i18n.t(whole ? 'backup.restored' : 'backup.restoredPartly'));
    });
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('backup.title')}</h1>
      <div class="sheets">
        <section class="sheet">
          <p>{i18n.t('backup.what')}</p>
          <p class="soft">{i18n.t('backup.plain')}</p>
          <p>
            <button
              type="button"
              class={`button ${staged.kind === 'ready' ? 'outlined' : 'primary'}`}
              aria-busy={making}
              onClick={() => void backUp()}
            >
              {i18n.t(making ? 'backup.making' : 'backup.make')}
            </button>
          </p>
        </section>
        <section class="sheet" aria-labelledby="restore-title">
          <h2 id="restore-title">{i18n.t('backup.restore')}</h2>
          <p>{i18n.t('backup.restoreHow')}</p>
          <p>
            <FileButton accept=".json,application/json" onFiles={([file]) => file && void stage(file)}>
              {i18n.t('backup.choose')}
            </FileButton>
          </p>
          {/* That it has been read is seen; it is said for those who hear the page. */}
          <p role="status" class={staged.kind === 'reading' ? 'soft' : 'unseen'}>
            {staged.kind === 'reading' && i18n.t('backup.reading')}
            {staged.kind === 'ready' && i18n.t('backup.staged')}
          </p>
          {staged.kind === 'failed' && (
            <p class="queue-error" role="alert">
              {i18n.t(`backup.error_${codeKey(staged.code)}`)}
            </p>
          )}
          {staged.kind === 'ready' && (
            <RestorePlanView plan={staged.plan} onRestore={() => restore(staged.plan)} onDiscard={discard} />
          )}
        </section>
        <section class="sheet" aria-labelledby="single-title">
          <h2 id="single-title">{i18n.t('backup.single')}</h2>
          <p>{i18n.t('backup.singleHow')}</p>
        </section>
      </div>
    </>
  );
}
