import { defineBackground } from 'wxt/utils/define-background';
import { countQuotations, forgetFrame, startOver } from './count-quotations';
import { followCommands } from './follow-commands';
import { followLibrary } from './follow-library';
import { keepPorts } from './keep-ports';
import { offerLookup } from './offer-lookup';
import { putInPart } from './put-in-part';
import { serveLibrary } from './serve-library';
import { serveSite } from './serve-site';

/** The worker may sleep at any moment: every listener is set up at once, and nothing that must last is kept in memory. */
export default defineBackground(() => {
  serveLibrary(startOver);
  followLibrary();
  serveSite();
  putInPart();
  countQuotations();
  followCommands();
  offerLookup();
  keepPorts(forgetFrame);
});
