import type { Browser } from 'wxt/browser';
import type { MatchKind } from '~/engine/types';
import { HIGHLIGHT_NAMES } from '~/protocol/highlights';
import { buildExtension } from '../browser/build-extension';
import { findBrowser } from '../browser/find-browser';
import { frameReports } from '../browser/frame-reports';
import { launchWithExtension } from '../browser/launch-with-extension';
import { type Painted, readPainted } from '../browser/read-painted';
import { serve } from '../browser/serve';
import { textPage } from '../start/text-page';
import { firstLine, UserError } from '../user-error';
import { aboutMatch, type Flag, type Flagged, type Flagger, type SomeMatch } from './flag';

/** The browser's own object, in the extension page where `firstTab` runs. */
declare const chrome: { tabs: typeof Browser.tabs };

/**
 * Flags pages with the built extension in Chromium, one after another in one tab, as a reader would go from page to
 * page. Spans are what is painted; kind and paragraphs are what the popup is told.
 * @throws UserError when there is no browser or no build.
 */
export async function browserFlagger(): Promise<Flagger> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new UserError('There is no Chromium, Chrome or Edge here; CHROME_PATH names one.');
  const extension = process.env.CHUCHU_EXTENSION_CHROME || build();
  let html = '';
  const site = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    return true;
  });
  const { browser, extensionId } = await launchWithExtension({
    executablePath,
    extension,
    headless: true,
    viewport: { width: 1100, height: 800 },
  }).catch(async (error: unknown) => {
    await site.close();
    throw new UserError(`The browser can't be started with ${extension}: ${firstLine(error)}`);
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const asker = await browser.newPage();
  await asker.goto(`chrome-extension://${extensionId}/options.html`);
  await page.bringToFront();
  const tab = await asker.evaluate(firstTab);
  return {
    async flag(one): Promise<Flagged> {
      html = one.html ?? textPage('', one.text);
      await page.goto(site.url('/'), { waitUntil: 'domcontentloaded' });
      const [report] = await frameReports(asker, page, tab);
      return withMatches(await readPainted(page, Object.values(HIGHLIGHT_NAMES)), report?.matches ?? []);
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

function build(): string {
  try {
    return buildExtension('chrome');
  } catch {
    throw new UserError('The extension could not be built: npm run build shows why.');
  }
}

/** Both are in reading order, look by look. */
function withMatches({ text, painted }: Painted, matches: readonly SomeMatch[]): Flagged {
  const flags: Flag[] = [];
  for (const [look, name] of Object.entries(HIGHLIGHT_NAMES)) {
    const spans = painted[name] ?? [];
    const reported = matches.filter((match) => (aboutMatch(match).common ? 'common' : match.kind) === look);
    for (const [i, span] of spans.entries()) {
      const match = reported[i];
      const about = match
        ? aboutMatch(match)
        : {
            kind: (look === 'common' ? 'quote' : look) as MatchKind,
            common: look === 'common',
            paragraphs: [],
          };
      flags.push({ ...span, ...about, text: text.slice(span.start, span.end) });
    }
  }
  return { text, flags: flags.sort((a, b) => a.start - b.start) };
}

/** Runs in an extension page: must stand alone. */
async function firstTab(): Promise<number> {
  const tabs = await chrome.tabs.query({ index: 0, currentWindow: true });
  return tabs[0]?.id ?? 0;
}
