const DIGITS = '〇一二三四五六七八九';
const FORMAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/**
 * Writes a list's number as Word does.
 * @param format as WordprocessingML calls it (ST_NumberFormat); unknown ones are written with digits.
 * @returns '' for bullets and for none.
 */
export function numberWord(number: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCountingThousand':
    case 'taiwaneseCounting':
    case 'japaneseCounting':
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return chinese(number, DIGITS, '十百千');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
    case 'japaneseLegal':
      return chinese(number, FORMAL_DIGITS, '拾佰仟');
    case 'ideographTraditional':
      return STEMS[(number - 1) % STEMS.length] ?? String(number);
    case 'ideographZodiac':
      return BRANCHES[(number - 1) % BRANCHES.length] ?? String(number);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(number).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerLetter':
      return letters(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    default:
      return String(number);
  }
}

/** Up to 9,999, which is where lists end; 10 to 19 go without the leading one. */
function chinese(number: number, digits: string, units: string): string {
  if (number < 1 || number > 9999) return String(number);
  const zero = digits[0] === '〇' ? '零' : digits[0]!;
  const figures = Array.from(String(number), Number);
  let word = '';
  let gap = false;
  for (const [place, figure] of figures.entries()) {
    const power = figures.length - 1 - place;
    if (figure === 0) {
      gap = word !== '';
      continue;
    }
    if (gap) word += zero;
    gap = false;
    word += digits[figure]! + (power === 0 ? '' : units[power - 1]!);
  }
  return number < 20 && number > 9 && digits === DIGITS ? word.slice(1) : word;
}

/** a … z, aa … zz: Word repeats the letter. */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let word = '';
  for (const [sign, value] of ROMAN) {
    word += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return word;
}
