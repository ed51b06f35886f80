import { i18n } from '#i18n';
import type { DraftFault } from '~/library/source-draft';
import type { LibraryTrouble } from '~/library/store/stored-source';

/** What keeps a draft from being saved, and what to do. */
export function faultText(fault: DraftFault): string {
  switch (fault) {
    case 'no-title':
      return i18n.t('editor.fault_noTitle');
    case 'no-text':
      return i18n.t('editor.fault_noText');
    case 'bad-date':
      return i18n.t('editor.fault_badDate');
    case 'bad-address':
      return i18n.t('editor.fault_badAddress');
    case 'no-visibility':
      return i18n.t('editor.fault_noVisibility');
  }
}

/** Why a source could not be kept, what to do, and that nothing is lost. */
export function troubleText(trouble: LibraryTrouble): string {
  switch (trouble) {
    case 'cannot-open':
      return i18n.t('editor.trouble_cannotOpen');
    case 'too-new':
      return i18n.t('editor.trouble_tooNew');
    case 'full':
      return i18n.t('editor.trouble_full');
    case 'cannot-write':
      return i18n.t('editor.trouble_cannotWrite');
  }
}
