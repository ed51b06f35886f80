import { type BroadcastRow, Tally } from './broadcast-row';
import { ItemCounter } from './item-counter';
import type { WordingCount } from './tables';

/** In fewer items, wording is no formula yet. */
const MIN_ITEMS = 30;
const MIN_LETTERS = 6;
const MAX_LETTERS = 48;
/**
 * Where one longer wording, itself frequent enough, has so much of the items, that one is the formula and this a
 * piece of it.
 */
const KEPT_BY_EXTENSION = 0.7;

const LETTER = 0x10000;

/** The places of the wordings of one length that stand in enough items, and which wording stands at each. */
interface Level {
  readonly places: Uint32Array;
  /** -1 for a place whose wording turned out too rare. */
  readonly ids: Int32Array;
  readonly itemsOfId: readonly number[];
}

/**
 * The stock formulations: wording of 6 to 48 letters that stands in at least 30 items, when no extension by one
 * letter, on either side, keeps 70 % of them and is as frequent. Lengthens letter by letter what is frequent enough, since nothing
 * longer can be more frequent.
 */
export function countFormulations(row: BroadcastRow): WordingCount[] {
  const found: WordingCount[] = [];
  let level = firstLevel(row);
  for (let length = 1; length <= MAX_LETTERS && level.places.length > 0; length++) {
    const right = new ItemCounter();
    const left = length < MIN_LETTERS ? undefined : new ItemCounter();
    for (const [place, id, item] of occurrences(row, level)) {
      const next = row.letters[place + length] ?? 0;
      if (next !== 0) right.add(id * LETTER + next, item);
      const before = place === 0 ? 0 : row.letters[place - 1]!;
      if (before !== 0) left?.add(id * LETTER + before, item);
    }
    if (left) found.push(...formulas(row, level, length, [left, right]));
    level = nextLevel(row, level, length, right);
  }
  return found;
}

function firstLevel({ letters }: BroadcastRow): Level {
  const places = new Uint32Array(letters.length);
  let count = 0;
  for (let i = 0; i < letters.length; i++) if (letters[i] !== 0) places[count++] = i;
  const used = places.slice(0, count);
  return { places: used, ids: Int32Array.from(used, (place) => letters[place]!), itemsOfId: [] };
}

function* occurrences({ starts }: BroadcastRow, { places, ids }: Level) {
  let item = 0;
  for (let i = 0; i < places.length; i++) {
    while (item + 1 < starts.length && starts[item + 1]! <= places[i]!) item++;
    yield [places[i]!, ids[i]!, item] as const;
  }
}

function nextLevel(
  { letters }: BroadcastRow,
  { places, ids }: Level,
  length: number,
  right: ItemCounter,
): Level {
  const idOfKey = new Map<number, number>();
  const itemsOfId: number[] = [];
  for (const [key, items] of right.entries()) {
    if (items >= MIN_ITEMS) idOfKey.set(key, itemsOfId.push(items) - 1);
  }
  const nextPlaces = new Uint32Array(places.length);
  const nextIds = new Int32Array(places.length);
  let count = 0;
  for (let i = 0; i < places.length; i++) {
    const letter = letters[places[i]! + length] ?? 0;
    const id = letter === 0 ? undefined : idOfKey.get(ids[i]! * LETTER + letter);
    if (id === undefined) continue;
    nextPlaces[count] = places[i]!;
    nextIds[count++] = id;
  }
  return { places: nextPlaces.slice(0, count), ids: nextIds.slice(0, count), itemsOfId };
}

/** Those of a level that no extension stands for, with their figures. */
function formulas(
  row: BroadcastRow,
  level: Level,
  length: number,
  extensions: readonly ItemCounter[],
): WordingCount[] {
  const most = new Uint32Array(level.itemsOfId.length);
  // At the greatest length nothing longer is counted that could stand for it.
  if (length < MAX_LETTERS) {
    for (const counter of extensions) {
      for (const [key, items] of counter.entries()) {
        const id = Math.floor(key / LETTER);
        if (items >= MIN_ITEMS && items > most[id]!) most[id] = items;
      }
    }
  }
  const kept = level.itemsOfId.map((items, id) => most[id]! < KEPT_BY_EXTENSION * items);
  const tallies = new Map<number, { readonly tally: Tally; readonly wording: string }>();
  for (const [place, id, item] of occurrences(row, level)) {
    if (!kept[id]) continue;
    let entry = tallies.get(id);
    if (!entry) {
      const wording = String.fromCharCode(...row.letters.subarray(place, place + length));
      entry = { tally: new Tally(row), wording };
      tallies.set(id, entry);
    }
    entry.tally.add(item);
  }
  return [...tallies.values()].map(({ tally, wording }) => tally.of(wording));
}
