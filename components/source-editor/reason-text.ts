import { i18n } from '#i18n';
import type { ProposalReason } from '~/library/terms/propose-terms';

/** Why a wording is proposed, in a word or two. */
export function reasonText(reason: ProposalReason): string {
  switch (reason.kind) {
    case 'quoted':
      return i18n.t('terms.reason_quoted');
    case 'enumerated':
      return i18n.t('terms.reason_enumerated');
    case 'heading':
      return i18n.t('terms.reason_heading');
    case 'formulation':
      return i18n.t('terms.reason_formulation', [reason.items]);
    case 'established':
      return i18n.t('terms.reason_established');
    case 'family':
      return i18n.t('terms.reason_family');
    case 'repeated':
      return i18n.t('terms.reason_repeated', [reason.times]);
  }
}
