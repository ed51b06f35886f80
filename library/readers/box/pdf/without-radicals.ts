/** Radicals that look like characters, and the characters: what Unicode's own folding leaves alone. */
const PAIRS =
  '⺎兀⺟母⺠民⺩王⺫目⺬示⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';
const RADICALS = new Map(
  [...PAIRS.matchAll(/(.)(.)/gu)].map(([, radical = '', char = '']) => [radical, char]),
);

/** Of two forms of 户 the radical names the traditional one, whose font nobody uses for simplified characters. */
const DOOR = '⼾';
const TRADITIONAL = /[個們這國會來對時學說種為點經開關與發後動應實權電號門間長東車馬見體業無過還進]/u;
/** Fonts have one bar for both, and nobody types the horizontal one. */
const BAR = /\u2015/gu;
/** Nor a dash of two or three: a font draws the dashes that were typed as one, and the table names that one. */
const LONG_DASH = /[\u2e3a\u2e3b]/gu;

/**
 * Puts characters in the place of radicals. A PDF knows glyphs, and its table of what they mean often names the radical
 * ⼀ that shares its glyph with 一: nobody ever wrote it.
 */
export function withoutRadicals(text: string): string {
  const door = TRADITIONAL.test(text) ? '戶' : '户';
  return text
    .replace(/[\u2e80-\u2fd5]/gu, (radical) =>
      radical === DOOR ? door : (RADICALS.get(radical) ?? radical.normalize('NFKC')),
    )
    .replace(BAR, '—')
    .replace(LONG_DASH, (dash) => (dash === '\u2e3a' ? '——' : '———'));
}
