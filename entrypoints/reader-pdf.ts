import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPdfWorker } from '~/library/readers/box/offer-pdf-worker';

/** The half of the reader box that only PDFs need; its page fetches it when one comes. */
export default defineUnlistedScript(() => offerPdfWorker());
