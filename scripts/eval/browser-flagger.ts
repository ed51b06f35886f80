import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import type { MatchKind, Span } from '~/engine/types';
import { HIGHLIGHT_NAMES } from '~/protocol/highlights';
import { buildExtension } from '../browser/build-extension';
import { findBrowser } from '../browser/find-browser';
import { frameReports } from '../browser/frame-reports';
import { launchWithExtension } from '../browser/launch-with-extension';
import { serve } from '../browser/serve';
import { firstLine } from '../start/start-error';
import { textPage } from '../start/text-page';
import { aboutMatch, type Flag, type Flagged, type Flagger, type SomeMatch } from './flag';
import { InputError } from './input-error';

/** The browser's own object, in the extension page where `firstTab` runs. */
declare const chrome: { tabs: typeof Browser.tabs };

/**
 * Flags pages with the built extension in Chromium, one after another in one tab, as a reader would go from page to
 * page. Spans are what is painted; kind and paragraphs are what the popup is told.
 * @throws InputError when there is no browser or no build.
 */
export async function browserFlagger(): Promise<Flagger> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new InputError('There is no Chromium, Chrome or Edge here; CHROME_PATH names one.');
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
    throw new InputError(`The browser can't be started with ${extension}: ${firstLine(error)}`);
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
      return withMatches(await readPainted(page), report?.matches ?? []);
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
    throw new InputError('The extension could not be built: npm run build shows why.');
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

interface Painted {
  /** The page's text without white space. */
  readonly text: string;
  /** By highlight name. */
  readonly painted: Readonly<Record<string, readonly Span[]>>;
}

function readPainted(page: Page): Promise<Painted> {
  return page.evaluate(paintedSpans, Object.values(HIGHLIGHT_NAMES));
}

/** Runs in the page: must stand alone. Reads its text as cases are labelled: without scripts and ruby. */
function paintedSpans(names: readonly string[]): Painted {
  const lengths = new Map<Node, number>();
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    lengths.set(node, text.length);
    if (!node.parentElement?.closest('script, style, rt, rp'))
      text += (node.nodeValue ?? '').replace(/\s/g, '');
  }
  // No function here may have a name: the runner would call a helper for it that no page has.
  const painted = Object.fromEntries(
    names.map((name) => [
      name,
      [...(CSS.highlights.get(name) ?? [])]
        .map((range) =>
          [
            { node: range.startContainer, offset: range.startOffset },
            { node: range.endContainer, offset: range.endOffset },
          ].map(
            ({ node, offset }) =>
              (lengths.get(node) ?? 0) + (node.nodeValue ?? '').slice(0, offset).replace(/\s/g, '').length,
          ),
        )
        .map(([start = 0, end = 0]) => ({ start, end }))
        .sort((a, b) => a.start - b.start || b.end - a.end),
    ]),
  );
  return { text, painted };
}

/** Runs in an extension page: must stand alone. */
async function firstTab(): Promise<number> {
  const tabs = await chrome.tabs.query({ index: 0, currentWindow: true });
  return tabs[0]?.id ?? 0;
}
