import { describe, expect } from 'vitest';
import type { Span } from '~/engine/types';
import { HIGHLIGHT_NAMES } from '~/protocol/highlights';
import { readPainted } from '~/scripts/browser/read-painted';
import { hasSharedTexts, type LabelledCase, sharedCases, WITHOUT_SHARED_TEXTS } from '../shared-texts';
import { browserTest } from './driver/browser-test';
import type { Chromium } from './driver/chromium';
import type { PageSite } from './driver/page-site';

const test = browserTest();

const VERBATIM = /^(exact-.*|layout-noise|split-inline)$/;
const NAMES = [HIGHLIGHT_NAMES.quote, HIGHLIGHT_NAMES.altered, HIGHLIGHT_NAMES.common];
const CLEAN = /^neg-(?!boilerplate)/;

/** The flag of a quotation, as a span of the page's text without white space. */
interface QuotationFlag extends Span {
  readonly common: boolean;
  readonly paragraphs: readonly number[];
}

interface FlaggedPage {
  /** The page's text without white space. */
  readonly text: string;
  readonly quotations: readonly QuotationFlag[];
}

const NOWHERE: Span = { start: 0, end: 0 };

describe.skipIf(!hasSharedTexts)(`labelled cases${WITHOUT_SHARED_TEXTS}`, () => {
  test('99 of 100 verbatim passages are flagged, with the right paragraph', { timeout: 240_000 }, async ({
    chromium,
    site,
  }) => {
    const cases = sharedCases().filter(({ kind }) => VERBATIM.test(kind));
    const missed: string[] = [];
    let expected = 0;
    for await (const { one, flagged } of flagAll(chromium, site, cases)) {
      for (const passage of one.expect.filter(({ kind }) => kind === 'quote')) {
        expected++;
        const span = passageSpan(flagged.text, one, passage);
        const right = flagged.quotations.filter(({ paragraphs }) =>
          paragraphs.includes(passage.sourceParagraphIndex ?? 0),
        );
        if (covered(span, right) < 0.5) missed.push(`${one.id} (${one.kind}): ${passage.textOfMatch}`);
      }
    }
    expect(expected).toBeGreaterThan(90);
    expect(missed.length / expected, missed.join('\n')).toBeLessThanOrEqual(0.01);
  });

  test('nothing is flagged as a quotation where there is none', { timeout: 240_000 }, async ({
    chromium,
    site,
  }) => {
    const cases = sharedCases().filter(({ kind }) => CLEAN.test(kind));
    const wrong: string[] = [];
    for await (const { one, flagged } of flagAll(chromium, site, cases)) {
      for (const { start, end } of flagged.quotations.filter(({ common }) => !common)) {
        wrong.push(`${one.id} (${one.kind}): ${flagged.text.slice(start, end)}`);
      }
    }
    expect(cases.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
});

/** Opens the cases one after another in one tab, as a reader would go from page to page. */
async function* flagAll(
  chromium: Chromium,
  site: PageSite,
  cases: readonly LabelledCase[],
): AsyncGenerator<{ one: LabelledCase; flagged: FlaggedPage }> {
  const page = await chromium.newPage();
  for (const one of cases) {
    site.put({ '/case.html': one.html });
    await page.goto(site.url('/case.html'), { waitUntil: 'domcontentloaded' });
    const [report] = await chromium.reports(page);
    const { text, painted } = await readPainted(page, NAMES);
    const spans = NAMES.flatMap((name) => painted[name] ?? []).sort((a, b) => a.start - b.start);
    const matches = report?.matches.filter(({ kind }) => kind !== 'term') ?? [];
    // What is painted and what is reported are the same flags, both in reading order.
    expect(matches.length, one.id).toBe(spans.length);
    const quotations = matches.map(({ common = false, places }, i) => ({
      ...(spans[i] ?? NOWHERE),
      common,
      paragraphs: places.map((place) => place.paragraph),
    }));
    yield { one, flagged: { text, quotations } };
  }
  await page.close();
}

/** Where an expected passage stands in the page's text without white space. */
function passageSpan(pageText: string, one: LabelledCase, passage: LabelledCase['expect'][number]): Span {
  const start = squeeze(one.text.slice(0, passage.start)).length;
  const text = squeeze(passage.textOfMatch);
  const found = pageText.startsWith(text, start) ? start : pageText.indexOf(text);
  if (found < 0) throw new Error(`${one.id}: the page does not show its passage`);
  return { start: found, end: found + text.length };
}

/** @returns the share of a span that lies in flags. */
function covered({ start, end }: Span, flags: readonly Span[]): number {
  let count = 0;
  for (let at = start; at < end; at++) if (flags.some((flag) => flag.start <= at && at < flag.end)) count++;
  return count / (end - start);
}

const squeeze = (text: string) => text.replace(/\s/g, '');
