import { i18n } from '#i18n';

interface WorkingProps {
  /** What is being done. */
  readonly what: string;
  /** 0 … 1, if it is known. */
  readonly done?: number;
  onCancel(): void;
}

/** Something that takes a moment, and can be stopped. */
export function Working({ what, done, onCancel }: WorkingProps) {
  return (
    <main class="working">
      <p role="status">{what}</p>
      <progress aria-label={what} {...(done === undefined ? {} : { value: done })} />
      <button type="button" class="button" onClick={onCancel}>
        {i18n.t('check.cancel')}
      </button>
    </main>
  );
}
