/**
 * Makes engine/fold-data.ts: what every character folds to. Run it with `npx tsx scripts/make-fold-data.ts` after
 * updating opencc-js or Node (whose Unicode tables it uses); the result is committed, so that the engine has no
 * dependency and the tables never reach a page.
 *
 * A character folds to its NFKC form in lower case, Traditional and variant characters (Taiwan's and
 * Hong Kong's forms too; not Japanese ones, which are other words' characters in Chinese, such as 芸) to the Simplified one. Radicals that text copied from a PDF may hold in place of characters are folded as
 * Unicode's EquivalentUnifiedIdeograph property has them (NFKC knows the Kangxi block only).
 */
import { writeFileSync } from 'node:fs';
import { ConverterFactory, Locale } from 'opencc-js';

/** CJK Radicals Supplement, those that look like a whole character. */
const RADICALS =
  '⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺜日⺝月⺞歺⺠民⺧牛⺩王⺫目⺬示⺮竹⺶羊⺷羊⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻌辶⻑长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龟⻲龟⻳龟⺟母⺆冂⺗㣺⺼月⺽臼';

const toSimplified = (() => {
  const steps = [Locale.from.tw!, Locale.from.hk!].map((from) => ConverterFactory(from, Locale.to.cn!));
  return (char: string) => steps.reduce((text, convert) => convert(text), char);
})();

const radicals = new Map<string, string>();
const radicalChars = [...RADICALS];
for (let i = 0; i < radicalChars.length; i += 2) radicals.set(radicalChars[i]!, radicalChars[i + 1]!);

const LETTER = /^[\p{L}\p{N}]+$/u;
/** Scripts that stand in the sources this is made for; other letters fold to themselves and match nothing. */
const FOLDED_SCRIPTS =
  /^[\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{N}]+$/u;

function fold(char: string): string {
  const compatible = (radicals.get(char) ?? char).normalize('NFKC').toLowerCase().normalize('NFKC');
  const letters = [...compatible].filter((c) => LETTER.test(c)).map((c) => radicals.get(c) ?? c);
  let folded = letters.map(toSimplified).join('');
  // Chains of variants (峯 → 峰) end where nothing changes any more.
  for (let i = 0; i < 4; i++) folded = [...folded].map(toSimplified).join('');
  return folded;
}

const QUOTATION_MARKS = '"\'`´‘’‚‛“”„‟‹›«»′″‵‶＂＇「」『』｢｣﹁﹂﹃﹄〝〞〟';
/** Of a number they are as much as its digits: 12.7% is not 12.7‰. */
const SIGNS_OF_NUMBERS = '%‰‱';
const SENTENCE_ENDS = '。！？!?；;｡．﹒﹖﹗﹔⁇⁈⁉‼';

const pairs: string[] = [];
const expansions: string[] = [];
const ranges = { skipped: [] as number[], punctuation: [] as number[] };

function addToRange(list: number[], code: number) {
  if (list.length > 0 && list[list.length - 1] === code - 1) list[list.length - 1] = code;
  else list.push(code, code);
}

for (let code = 0; code <= 0xe01ef; code++) {
  if (code >= 0xd800 && code <= 0xdfff) continue;
  const char = String.fromCodePoint(code);
  if (/\p{L}|\p{N}|\p{So}|\p{Sk}/u.test(char)) {
    const folded = fold(char);
    if (folded !== '' && folded !== char && FOLDED_SCRIPTS.test(folded)) {
      if ([...folded].length === 1) pairs.push(char + folded);
      else expansions.push(`${char}${folded}`);
      continue;
    }
    if (/\p{L}|\p{N}/u.test(char)) continue;
  }
  if (/\p{Cn}|\p{Co}|\p{Cs}/u.test(char)) continue;
  if (SIGNS_OF_NUMBERS.includes(char.normalize('NFKC'))) {
    if (!SIGNS_OF_NUMBERS.includes(char)) pairs.push(char + char.normalize('NFKC'));
    continue;
  }
  // Beyond the first plane, only the variation selectors that follow Han characters are worth their room.
  if (code > 0xffff && !(code >= 0xe0100 && code <= 0xe01ef)) continue;
  if (QUOTATION_MARKS.includes(char) || /\p{Z}|\p{C}|\p{M}/u.test(char)) addToRange(ranges.skipped, code);
  else if (!SENTENCE_ENDS.includes(char)) addToRange(ranges.punctuation, code);
}

const hex = (list: number[]) => list.map((code) => code.toString(36)).join(' ');
const chunk = (text: string) => {
  const chars = [...text];
  const lines: string[] = [];
  for (let i = 0; i < chars.length; i += 80)
    lines.push(`  ${JSON.stringify(chars.slice(i, i + 80).join(''))}`);
  return lines.join(' +\n');
};

writeFileSync(
  new URL('../engine/fold-data.ts', import.meta.url),
  `// Made by scripts/make-fold-data.ts from opencc-js and Unicode ${process.versions.unicode}. Do not edit.

/** Characters and what they fold to, one after the other: 發发後后… */
export const FOLD_PAIRS =
${chunk(pairs.join(''))};

/** Characters that fold to several letters: ㎡ → m2. */
export const FOLD_EXPANSIONS =
${chunk(expansions.join(' '))};

/** First and last code points of ranges, base 36: white space, control, format and combining characters, quotation marks. */
export const SKIPPED_RANGES =
${chunk(hex(ranges.skipped))};

/** First and last code points of ranges, base 36: punctuation and symbols that end no sentence. */
export const PUNCTUATION_RANGES =
${chunk(hex(ranges.punctuation))};

export const SENTENCE_ENDS = ${JSON.stringify(SENTENCE_ENDS)};
`,
);
console.log(`${pairs.length} pairs, ${expansions.length} expansions`);
