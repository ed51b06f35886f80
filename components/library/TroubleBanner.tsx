import { i18n } from '#i18n';
import type { ListTrouble } from '~/library/store/stored-source';
import { codeKey } from '../code-key';

/** Says why the library can't be read or written, and what to do. */
export function TroubleBanner({ trouble }: { readonly trouble: ListTrouble }) {
  const key = codeKey(trouble);
  return (
    <div class="trouble" role="alert">
      <p class="strong">{i18n.t(`library.trouble_${key}`)}</p>
      <p>{i18n.t(`library.trouble_${key}How`)}</p>
    </div>
  );
}
