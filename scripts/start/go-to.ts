import { type Page, TimeoutError } from 'puppeteer-core';
import { firstLine, UserError } from '../user-error';

const PATIENCE = 30_000;

const REASONS: readonly [pattern: RegExp, reason: string][] = [
  [/ERR_NAME_NOT_RESOLVED/, 'no such host, or no connection to the Internet'],
  [/ERR_INTERNET_DISCONNECTED/, 'this machine is not connected to the Internet'],
  [/ERR_CONNECTION_REFUSED/, 'the connection was refused'],
  [/ERR_(CONNECTION_)?TIMED_OUT/, 'the server did not answer in time'],
  [/ERR_CONNECTION_(RESET|CLOSED)|ERR_EMPTY_RESPONSE/, 'the server broke off the connection'],
  [/ERR_(CERT|SSL)/, 'its certificate is not valid'],
  [/ERR_ABORTED/, 'it is a download, not a page'],
  [/ERR_(TUNNEL|PROXY)/, 'the proxy did not let it through'],
];

/**
 * Opens an address. A page that is slow or that the server reports as missing is shown all the same.
 * @param warn told about what is odd but no reason to give up.
 * @throws UserError when there is nothing to show.
 */
export async function goTo(page: Page, url: string, warn: (line: string) => void): Promise<void> {
  try {
    const response = await page.goto(url, { timeout: PATIENCE });
    const status = response?.status() ?? 200;
    if (status >= 400) warn(`Warning: the server answered ${status} for ${url}`);
  } catch (error) {
    if (error instanceof TimeoutError && page.url() !== 'about:blank') {
      warn(`Warning: ${url} was still loading after ${PATIENCE / 1000} seconds`);
      return;
    }
    const message = firstLine(error);
    const reason =
      error instanceof TimeoutError
        ? 'the server did not answer in time'
        : (REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? message);
    throw new UserError(`${url} can't be opened: ${reason}`);
  }
}
