import { i18n } from '#i18n';
import { codeKey } from '../code-key';
import type { Failure } from './check-state';

/** Says why there is no draft, or still the one before. */
export function FailureNote({ failure }: { readonly failure: Failure }) {
  return (
    <p class="failure" role="alert">
      {failure === 'library' ? (
        i18n.t('check.libraryFailed')
      ) : (
        <>
          <b>{failure.name}</b> {i18n.t(`import.error_${codeKey(failure.code)}`)}
        </>
      )}
    </p>
  );
}
