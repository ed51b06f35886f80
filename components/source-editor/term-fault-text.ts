import { i18n } from '#i18n';
import type { TermFault } from './term-faults';

/** What is wrong with a term, and what becomes of it. */
export function termFaultText(fault: TermFault): string {
  switch (fault) {
    case 'too-short':
      return i18n.t('terms.fault_tooShort');
    case 'too-long':
      return i18n.t('terms.fault_tooLong');
    case 'across-sentences':
      return i18n.t('terms.fault_acrossSentences');
    case 'repeated':
      return i18n.t('terms.fault_repeated');
    case 'not-in-text':
      return i18n.t('terms.fault_notInText');
  }
}
