import { i18n } from '#i18n';
import type { TermFault, WordingFault } from './term-faults';

/** What is wrong with a wording, and what becomes of it. */
export function wordingFaultText(fault: WordingFault): string {
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

export function termFaultText({ fault, alias }: TermFault): string {
  const text = wordingFaultText(fault);
  return alias === undefined ? text : i18n.t('terms.faultyAlias', [alias, text]);
}
