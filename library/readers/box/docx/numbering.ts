import { numberWord } from './number-words';
import { attribute, child, children, isOn, numberIn, wordName } from './word-xml';

/** Writes out the numbers that a word processor shows and doesn't store: 一、, （一）, 第一条 … Must be asked in order. */
export interface Numbering {
  /** @returns the number of the next paragraph in a list, with what parts it from the text; '' for bullets. */
  next(list: number, level: number): string;
  /** The level that a list gives to the paragraphs of a style. */
  levelOfStyle(list: number, styleId: string | undefined): number | undefined;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly digitsOnly: boolean;
  readonly parted: boolean;
  /** The level whose next number starts this one anew; undefined for every higher one, 0 for none. */
  readonly restart: number | undefined;
  readonly styleId: string | undefined;
}

/** Lists that share their definition go on counting together. */
interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Starts of its own, taken the first time that it counts. */
  readonly starts: ReadonlyMap<number, number>;
}

const LEVELS = 9;
/** It stands before every paragraph of its list. */
const LONGEST_NUMBER = 40;

export function readNumbering(root: Element | undefined): Numbering {
  const lists = readLists(root);
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  const count = (id: number, { definition, levels, starts }: List, level: number) => {
    const counts = counters.get(definition) ?? [];
    counters.set(definition, counts);
    const own = starts.get(level);
    const isFirst = own !== undefined && !started.has(`${id} ${level}`);
    started.add(`${id} ${level}`);
    const start = own ?? levels.get(level)?.start ?? 1;
    const before = counts[level];
    counts[level] = isFirst || before === undefined ? start : before + 1;
    for (let lower = level + 1; lower < LEVELS; lower++) {
      const restart = levels.get(lower)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) counts[lower] = undefined;
    }
    return counts;
  };

  return {
    next: (id, level) => {
      const list = lists.get(id);
      const here = list?.levels.get(level);
      if (!list || !here) return '';
      const counts = count(id, list, level);
      if (here.format === 'bullet') return '';
      const text = here.text.replace(/%([1-9])/gu, (_, place: string) => {
        const at = Number(place) - 1;
        const of = list.levels.get(at);
        const format = here.digitsOnly ? 'decimal' : (of?.format ?? 'decimal');
        return numberWord(counts[at] ?? of?.start ?? 1, format);
      });
      // After a Chinese mark nobody leaves a space.
      return here.parted && text !== '' && !/[\s\u3000-\u303f\uff00-\uff5e]$/u.test(text) ? `${text} ` : text;
    },
    levelOfStyle: (id, styleId) => {
      if (styleId === undefined) return undefined;
      for (const [level, { styleId: of }] of lists.get(id)?.levels ?? []) if (of === styleId) return level;
      return undefined;
    },
  };
}

function readLists(root: Element | undefined): Map<number, List> {
  const definitions = new Map<string, Element>();
  const byStyle = new Map<string, string>();
  for (const element of children(root)) {
    const id = attribute(element, 'abstractNumId');
    if (wordName(element) !== 'abstractNum' || id === undefined) continue;
    definitions.set(id, element);
    const style = attribute(child(element, 'styleLink'), 'val');
    if (style !== undefined) byStyle.set(style, id);
  }
  const lists = new Map<number, List>();
  const levels = new Map<string, ReadonlyMap<number, Level>>();
  for (const element of children(root)) {
    const id = numberIn(element, 'numId');
    const named = attribute(child(element, 'abstractNumId'), 'val');
    if (wordName(element) !== 'num' || id === undefined || named === undefined) continue;
    // A definition may be no more than the name of a style that has it.
    const link = attribute(child(definitions.get(named), 'numStyleLink'), 'val');
    const definition = (link !== undefined && byStyle.get(link)) || named;
    const defined = levels.get(definition) ?? readLevels(definitions.get(definition));
    levels.set(definition, defined);
    lists.set(id, listOf(definition, defined, element));
  }
  return lists;
}

function listOf(definition: string, defined: ReadonlyMap<number, Level>, num: Element): List {
  const levels = new Map(defined);
  const starts = new Map<number, number>();
  for (const element of children(num)) {
    const level = numberIn(element, 'ilvl');
    if (wordName(element) !== 'lvlOverride' || level === undefined) continue;
    for (const [at, own] of readLevels(element)) levels.set(at, own);
    const start = numberIn(child(element, 'startOverride'));
    if (start !== undefined) starts.set(level, start);
  }
  return { definition, levels, starts };
}

function readLevels(parent: Element | undefined): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of children(parent)) {
    const level = numberIn(element, 'ilvl');
    if (wordName(element) === 'lvl' && level !== undefined && level >= 0 && level < LEVELS)
      levels.set(level, levelOf(element));
  }
  return levels;
}

function levelOf(element: Element): Level {
  const suffix = attribute(child(element, 'suff'), 'val') ?? 'tab';
  return {
    start: numberIn(child(element, 'start')) ?? 1,
    format: attribute(child(element, 'numFmt'), 'val') ?? 'decimal',
    text: (attribute(child(element, 'lvlText'), 'val') ?? '').slice(0, LONGEST_NUMBER),
    digitsOnly: isOn(child(element, 'isLgl')),
    parted: suffix !== 'nothing',
    restart: numberIn(child(element, 'lvlRestart')),
    styleId: attribute(child(element, 'pStyle'), 'val'),
  };
}
