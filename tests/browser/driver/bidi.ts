import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';

/** puppeteer keeps its connection and the ids of its pages to itself, so both are looked for here, and checked. */
interface BidiBrowser extends Browser {
  readonly connection: { send(command: string, parameters: object): Promise<unknown> };
}

const frameSchema = v.looseObject({ _id: v.string() });
const answerSchema = v.object({ result: v.unknown() });

/**
 * Sends a WebDriver BiDi command that puppeteer has no function for.
 * @returns what the command answered; to be parsed by the caller.
 */
export async function sendBidi(page: Page, command: string, parameters: object): Promise<unknown> {
  const browser = page.browser();
  if (!hasConnection(browser)) throw new Error('This browser is not driven over BiDi.');
  return v.parse(answerSchema, await browser.connection.send(command, parameters)).result;
}

/** What BiDi calls the browsing context of a page. */
export function contextOf(page: Page): string {
  return v.parse(frameSchema, page.mainFrame())._id;
}

function hasConnection(browser: Browser): browser is BidiBrowser {
  const { connection }: { connection?: unknown } = browser as Browser & { connection?: unknown };
  return typeof connection === 'object' && connection !== null && 'send' in connection;
}
