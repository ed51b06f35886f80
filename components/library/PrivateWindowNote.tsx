import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** In a private window the library is another one, which goes with the last such window: whoever adds to it is told. */
export function PrivateWindowNote() {
  if (!browser.extension.inIncognitoContext) return null;
  return (
    <div class="trouble" role="note">
      <p class="strong">{i18n.t('library.privateWindow')}</p>
      <p>{i18n.t('library.privateWindowHow')}</p>
    </div>
  );
}
