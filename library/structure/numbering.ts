/**
 * How a heading is numbered, the outermost first, as official documents nest them: 第一编, 第一章, 第一节, 第一条, 一、,
 * （一）, 1., （1）, ①.
 */
export const NUMBERINGS = [
  'part',
  'chapter',
  'section',
  'article',
  'han',
  'han-brackets',
  'digit',
  'digit-brackets',
  'circle',
] as const;
export type Numbering = (typeof NUMBERINGS)[number];

const HAN = '[〇零一二三四五六七八九十百千]{1,6}';
const DIGIT = '[\\d０-９]';
const HAN_OR_DIGITS = '[〇零一二三四五六七八九十百千\\d０-９]{1,6}';

const PATTERNS: readonly (readonly [Numbering, RegExp])[] = [
  [
    'part',
    new RegExp(`^第${HAN_OR_DIGITS}[编篇](?![\\p{L}\\d、，])|^第${HAN_OR_DIGITS}部分(?![\\p{L}\\d])`, 'u'),
  ],
  ['chapter', new RegExp(`^第${HAN_OR_DIGITS}章(?![的至])`, 'u')],
  ['section', new RegExp(`^第${HAN_OR_DIGITS}节(?![的至课])`, 'u')],
  ['article', new RegExp(`^第${HAN_OR_DIGITS}条(?![的款至、，])`, 'u')],
  ['han', new RegExp(`^${HAN}\\s?(?:[、．]|[.](?!\\d))(?!${HAN}[、是月级类期等号季线])`, 'u')],
  ['han-brackets', new RegExp(`^[（(]${HAN}[）)]`, 'u')],
  // 1.5 is a quantity, 1.2 a number of a section and 1. one of its kind.
  [
    'digit',
    new RegExp(
      `^${DIGIT}{1,2}\\s?[.．、](?![\\d%])|^\\d{1,2}(?:\\.\\d{1,2}){1,3}[\\s　.．、](?!\\d)|^[⒈-⒛]`,
      'u',
    ),
  ],
  ['digit-brackets', new RegExp(`^[（(]?${DIGIT}{1,2}[）)]|^[⑴-⒇]`, 'u')],
  ['circle', /^[①-⑳㉑-㉟❶-❿]/u],
];
const FIRST = /[第〇零一二三四五六七八九十百千（(\d０-９⒈-⒛⑴-⒇①-⑳㉑-㉟❶-❿]/u;
const LONGEST_NUMBER = 16;

/** @returns how the text is numbered, if it begins with a number of a heading or an item. */
export function numberingOf(text: string): Numbering | undefined {
  // Nearly all lines are told by their first character.
  if (!FIRST.test(text.charAt(0))) return undefined;
  const beginning = text.slice(0, LONGEST_NUMBER);
  return PATTERNS.find(([, pattern]) => pattern.test(beginning))?.[0];
}

/** @returns the text without its number. */
export function withoutNumber(text: string): string {
  const beginning = text.slice(0, LONGEST_NUMBER);
  for (const [, pattern] of PATTERNS) {
    const match = pattern.exec(beginning);
    if (match) return text.slice(match[0].length).trim();
  }
  return text;
}
