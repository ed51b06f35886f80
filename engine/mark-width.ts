/** Half-width marks of Chinese prose and their full-width forms. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const FULL_WIDTH_MARKS = new Set(Object.values(FULL_WIDTH));

/** What a character is to its neighbours: which way a mark beside it is set, and whether a space belongs there. */
export type Neighbour = 'han' | 'cjk-mark' | 'mark' | 'space' | 'transparent' | 'other';

const SPACE = /[ \t\u00a0\u2000-\u200a\u202f]/u;
/** Marks that Chinese and English share: what counts is what stands beyond them. */
const TRANSPARENT = /[“”‘’"'…—·\u3000]/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CJK_MARK = /[\u3001-\u303f\uff00-\uffef]/u;
/** 一. or （一）. at the head of a paragraph numbers it. */
const HEAD_NUMBER = /^\s*[(（]?[一二三四五六七八九十百]+[)）]?\s*$/u;
/** Addresses are no prose, in whatever language they stand. Bounded, so that hostile text stays linear. */
const ADDRESS =
  /(?<!\w)(?:\w{2,12}:\/\/|www\.)[!-~]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}/giu;
/** How far a mark looks for a character that tells the language: beyond that there is no sentence. */
const FARTHEST = 200;

/** A text's characters (UTF-16 units) as neighbours, and which of its marks are or ought to be full-width. */
export interface MarkedText {
  readonly neighbours: readonly Neighbour[];
  /** False for marks that stay half-width, and for everything that is no mark. */
  readonly wide: readonly boolean[];
}

export function fullWidth(mark: string): string {
  return FULL_WIDTH[mark] ?? mark;
}

/**
 * Decides which half-width marks of a paragraph stand in Chinese and ought to be full-width. Numbers (1,000, 3.14,
 * 9:30), addresses and English sentences keep theirs; so does what can't be told.
 */
export function markWidths(text: string): MarkedText {
  const neighbours = neighboursOf(text);
  const wide = text.split('').map((unit) => FULL_WIDTH_MARKS.has(unit));
  const marks = new MarkSetter(text, neighbours, wide);
  marks.setBrackets();
  marks.setStops();
  return { neighbours, wide };
}

function neighboursOf(text: string): Neighbour[] {
  const neighbours: Neighbour[] = [];
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) neighbours.push(neighbourOf(character));
  }
  for (const { index, 0: found } of text.matchAll(ADDRESS)) {
    neighbours.fill('other', index, index + addressLength(found));
  }
  return neighbours;
}

/** Marks at its end belong to the sentence that an address stands in, as does a bracket opened before it. */
function addressLength(address: string): number {
  let unopened = address.split(')').length - address.split('(').length;
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1]!;
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!',.:;!?'.includes(last)) break;
  }
  return end;
}

function neighbourOf(character: string): Neighbour {
  if (character in FULL_WIDTH || FULL_WIDTH_MARKS.has(character)) return 'mark';
  if (SPACE.test(character)) return 'space';
  if (TRANSPARENT.test(character)) return 'transparent';
  if (HAN.test(character)) return 'han';
  return CJK_MARK.test(character) ? 'cjk-mark' : 'other';
}

/** What a mark sees on one side: Chinese, something else, or the edge of the text. */
type Side = 'chinese' | 'other' | 'edge';

class MarkSetter {
  /** A bracket's partner, both ways. */
  readonly #partner = new Map<number, number>();

  constructor(
    readonly text: string,
    readonly neighbours: readonly Neighbour[],
    readonly wide: boolean[],
  ) {}

  /** Brackets are set in pairs; one without a partner (1) stays as it is. */
  setBrackets() {
    const open: number[] = [];
    for (const [at, unit] of this.text.split('').entries()) {
      if (this.neighbours[at] !== 'mark') continue;
      if (unit === '(' || unit === '（') open.push(at);
      const start = unit === ')' || unit === '）' ? open.pop() : undefined;
      if (start === undefined) continue;
      this.#partner.set(start, at).set(at, start);
      const wide = this.wide[start] || this.wide[at] || this.#isChinesePair(start, at);
      this.wide[start] = wide;
      this.wide[at] = wide;
    }
  }

  /** From left to right, since a mark also goes by how the one before it was set. */
  setStops() {
    for (const [at, unit] of this.text.split('').entries()) {
      if (this.neighbours[at] !== 'mark' || this.wide[at] || this.#partner.has(at) || /[()]/u.test(unit))
        continue;
      this.wide[at] = unit === '.' ? this.#isChineseStop(at) : this.#isChineseMark(at);
    }
  }

  #isChinesePair(start: number, end: number): boolean {
    const left = this.#side(start, -1);
    const right = this.#side(end, 1);
    if (left === 'other' && right === 'other') return false;
    const holdsChinese = this.neighbours.slice(start, end).includes('han');
    return holdsChinese || left === 'chinese' || (left === 'edge' && right === 'chinese');
  }

  #isChineseMark(at: number): boolean {
    const left = this.#side(at, -1);
    const right = this.#side(at, 1);
    if (left === 'chinese') return true;
    if (left === 'edge') return right === 'chinese';
    if (right === 'chinese')
      return this.neighbours[at + 1] !== 'space' || this.#besideLoneWord(at, -1) !== 'no';
    if (this.#besideLoneWord(at, -1) !== 'in-chinese') return false;
    return right === 'edge' || (this.#parts(at) && this.#besideLoneWord(at, 1) === 'in-chinese');
  }

  /** 5%,2024 and X,X are parted by their comma, 1,000 is not. */
  #parts(at: number): boolean {
    return /[,;]/u.test(this.text[at]!) && !this.#isWithinNumber(at);
  }

  /** Points are more than full stops: 3.14, 1., Fig., a.doc. */
  #isChineseStop(at: number): boolean {
    if (this.text[at - 1] === '.' || this.text[at + 1] === '.' || this.neighbours[at + 1] === 'other')
      return false;
    const left = this.#side(at, -1);
    if (left === 'chinese') return !HEAD_NUMBER.test(this.text.slice(0, at));
    return left === 'other' && this.#side(at, 1) === 'edge' && this.#besideLoneWord(at, -1) === 'in-chinese';
  }

  #side(from: number, step: 1 | -1): Side {
    const at = this.#beyond(from, step);
    const neighbour = this.neighbours[at];
    if (neighbour === undefined) return 'edge';
    return neighbour === 'other' ? 'other' : 'chinese';
  }

  /** The next character that tells the language, past spaces, marks and English brackets with what they hold. */
  #beyond(from: number, step: 1 | -1): number {
    let at = from + step;
    while (this.#isPassedOver(at) && Math.abs(at - from) < FARTHEST) {
      const partner = this.wide[at] ? undefined : this.#partner.get(at);
      at = partner !== undefined && Math.sign(partner - at) === step ? partner + step : at + step;
    }
    return at;
  }

  #isPassedOver(at: number): boolean {
    const neighbour = this.neighbours[at];
    return neighbour === 'space' || neighbour === 'transparent' || neighbour === 'mark';
  }

  /** A single word such as X or 3.14% belongs to the Chinese around it, a row of words is a language of its own. */
  #besideLoneWord(mark: number, step: 1 | -1): 'in-chinese' | 'at-edge' | 'no' {
    let at = this.#beyond(mark, step);
    while (this.neighbours[at] === 'other' || this.#isWithinNumber(at)) at += step;
    while (this.neighbours[at] === 'space' || this.neighbours[at] === 'transparent') at += step;
    const neighbour = this.neighbours[at];
    if (neighbour === undefined) return 'at-edge';
    // Marks further on are not set yet, so they can't tell.
    if (neighbour === 'mark') return step === -1 && this.wide[at] ? 'in-chinese' : 'no';
    return neighbour === 'other' ? 'no' : 'in-chinese';
  }

  #isWithinNumber(at: number): boolean {
    return this.neighbours[at] === 'mark' && /^\d[,.:]\d$/u.test(this.text.slice(at - 1, at + 2));
  }
}
