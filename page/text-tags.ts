import { localNameOf } from './dom-steps';

/**
 * What an element does to the text around it, by its tag: reading every element's computed style instead would cost a
 * large page 30 ms. Where a page's style says otherwise is found out for matches only (`display-borders.ts`).
 */
export type TextRole =
  /** A border: its text is a piece of its own. */
  | 'block'
  /** A line break inside a piece. */
  | 'break'
  /** Its text does not count, the text around it reads on. */
  | 'skipped'
  /** Its text does not count, and it parts the text around it. */
  | 'gap'
  /** May be a footnote mark. */
  | 'raised';

const TAGS: Record<TextRole, string> = {
  block:
    'html body frameset address article aside blockquote button caption center col colgroup dd details dialog dir div ' +
    'dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main marquee ' +
    'menu nav ol optgroup p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
  break: 'br',
  skipped:
    'head title script style template noscript noframes noembed datalist rt rp rtc svg math chuchu-card',
  gap: 'textarea select input iframe frame object embed video audio canvas meter progress',
  raised: 'sup',
};

const ROLES = new Map<string, TextRole>();
for (const role of Object.keys(TAGS) as TextRole[]) {
  for (const tag of TAGS[role].split(' ')) ROLES.set(tag, role);
}

/** @returns undefined for an inline element, which does nothing. */
export function textRole(element: Element): TextRole | undefined {
  return ROLES.get(localNameOf(element));
}

/** Elements inside which no text counts. */
export const UNREAD = `${TAGS.skipped} ${TAGS.gap}`.split(' ').join(',');
