import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { countedSegments } from './broadcast-letters';

/** One item of one evening's broadcast, as the figures count it. */
export interface BroadcastItem {
  /** ISO 8601. */
  readonly day: string;
  readonly segments: readonly string[];
}

/** What is left of an item without its text: a greeting, a caption. White space does not count. */
const MIN_ITEM_CHARACTERS = 40;
/** Repeats differ at their ends, in the names of those who edited them. */
const SAME_ITEM_LETTERS = 400;

/** How nearly every item begins: 央视网消息（新闻联播）： says nothing of the wording. */
const OPENING = /^\s*(?:央视网|中国网络电视台)消息\s*[(（]新闻联播[)）]\s*[:：]/u;

const programme = v.object({
  videoList: v.optional(
    v.array(v.object({ video_detail: v.optional(v.object({ content: v.optional(v.string(), '') })) })),
    [],
  ),
});

/**
 * Reads the items out of a checkout of china-data/xwlb (assets/YEAR/YYYYMMDD.json), in the order of their days.
 * Titles are not read: they say again what the text says. Of items that begin alike only the first is kept.
 *
 * @throws when the folder has no such files or one of them is not what it should be
 */
export function readBroadcasts(checkout: string): BroadcastItem[] {
  const root = join(checkout, 'assets');
  const seen = new Set<string>();
  const items: BroadcastItem[] = [];
  for (const year of readdirSync(root)
    .filter((name) => /^\d{4}$/u.test(name))
    .sort()) {
    for (const file of readdirSync(join(root, year)).sort()) {
      const [, y, m, d] = /^(\d{4})(\d\d)(\d\d)\.json$/u.exec(file) ?? [];
      if (!y) continue;
      const { videoList } = v.parse(programme, JSON.parse(readFileSync(join(root, year, file), 'utf8')));
      for (const { video_detail: detail } of videoList) {
        const text = withoutTags(detail?.content ?? '');
        if (text.replace(/\s+/gu, '').length < MIN_ITEM_CHARACTERS) continue;
        const segments = countedSegments(text.replace(OPENING, ''));
        const beginning = segments.join('').slice(0, SAME_ITEM_LETTERS);
        if (seen.has(beginning)) continue;
        seen.add(beginning);
        items.push({ day: `${y}-${m}-${d}`, segments });
      }
    }
  }
  if (items.length === 0) throw new Error(`no broadcasts in ${root}`);
  return items;
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/gu, ' ').replace(/&#?\w+;/gu, ' ');
}
