/**
 * The suffix array of a sequence of letter classes: all its positions, in the order of what follows them. Built by
 * induced sorting (Nong, Zhang, Chan, "Two Efficient Algorithms for Linear Time Suffix Array Construction", IEEE
 * Transactions on Computers 60(10), 2011): linear in the text whatever it repeats.
 *
 * @param letters values from 0 to `alphabet - 1`
 * @returns a permutation of 0 … letters.length - 1
 */
export function suffixArray(letters: Uint16Array | Int32Array, alphabet: number): Int32Array {
  // One kind of array all the way down: the machine code for two is slower than a copy.
  return sortSuffixes(letters, alphabet);
}

/**
 * A suffix is of type S when it is smaller than the one after it, else of type L; the end of the text counts as smaller
 * than everything. A leftmost S has an L before it.
 */
function sortSuffixes(letters: Uint16Array | Int32Array, alphabet: number): Int32Array {
  const n = letters.length;
  const order = new Int32Array(n);
  if (n < 2) return order;
  const leftmost = leftmostS(letters);
  const byPiece = induce(letters, alphabet, leftmost, order);
  const { names, count } = namePieces(letters, leftmost, byPiece);
  const sorted = new Int32Array(leftmost.length);
  if (count < leftmost.length) {
    const ranks = suffixArray(names, count);
    for (let rank = 0; rank < ranks.length; rank++) sorted[rank] = leftmost[ranks[rank]!]!;
  } else {
    for (let i = 0; i < names.length; i++) sorted[names[i]!] = leftmost[i]!;
  }
  induce(letters, alphabet, sorted, order);
  return order;
}

/**
 * All leftmost S positions, in the order of the text. A suffix is of type S when it is smaller than the one after it,
 * else of type L; the end of the text counts as smaller than everything. A leftmost S has an L before it.
 */
function leftmostS(letters: Uint16Array | Int32Array): Int32Array {
  const found = new Int32Array((letters.length >> 1) + 1);
  let at = found.length;
  let isS = false;
  for (let i = letters.length - 2; i >= 0; i--) {
    const wasS = isS;
    isS = letters[i]! < letters[i + 1]! || (isS && letters[i] === letters[i + 1]);
    if (wasS && !isS) found[--at] = i + 1;
  }
  return found.slice(at);
}

/**
 * Sorts all suffixes from leftmost S ones that are given in their order. An entry that is still to put the suffix before
 * it in its place is kept as it is, any other as its complement, so that no type has to be looked up: before an L stands
 * an L if its letter is no smaller, before an S an S if it is no greater.
 *
 * @returns the leftmost S ones again, in the order that they now have
 */
function induce(
  letters: Uint16Array | Int32Array,
  alphabet: number,
  leftmost: Int32Array,
  order: Int32Array,
): Int32Array {
  const n = letters.length;
  const sizes = new Int32Array(alphabet);
  for (let i = 0; i < n; i++) sizes[letters[i]!]!++;
  const ends = new Int32Array(alphabet);
  const starts = new Int32Array(alphabet);
  const tails = new Int32Array(alphabet);
  const heads = new Int32Array(alphabet);
  for (let c = 0, at = 0; c < alphabet; c++) {
    starts[c] = at;
    heads[c] = at;
    at += sizes[c]!;
    ends[c] = at;
    tails[c] = at;
  }
  // 0 as an entry is none: nothing stands before the first suffix.
  order.fill(0);
  for (let k = leftmost.length - 1; k >= 0; k--) order[--tails[letters[leftmost[k]!]!]!] = leftmost[k]!;

  // Upwards, every L from the suffix after it; the last suffix comes before all others that begin with its letter.
  const last = letters[n - 1]!;
  order[starts[last]!++] = letters[n - 2]! >= last ? n - 1 : ~(n - 1);
  for (let k = 0; k < n; k++) {
    const entry = order[k]!;
    order[k] = ~entry;
    if (entry <= 0) continue;
    const at = entry - 1;
    const letter = letters[at]!;
    order[starts[letter]!++] = at > 0 && letters[at - 1]! < letter ? ~at : at;
  }
  // Downwards, every S: they stand behind the Ls that begin with the same letter.
  const sorted = new Int32Array(leftmost.length);
  let found = sorted.length;
  let bucket = alphabet - 1;
  for (let k = n - 1; k >= 0; k--) {
    while (k < heads[bucket]!) bucket--;
    const entry = order[k]!;
    if (entry <= 0) {
      order[k] = ~entry;
      if (~entry > 0 && k >= starts[bucket]!) sorted[--found] = ~entry;
      continue;
    }
    const at = entry - 1;
    const letter = letters[at]!;
    order[--ends[letter]!] = at === 0 || letters[at - 1]! > letter ? ~at : at;
  }
  return sorted;
}

/**
 * Names the pieces between leftmost S positions by their rank; pieces that are equal share a name.
 * @param byPiece these positions sorted by their pieces
 * @returns the names in the order of the text, and how many there are
 */
function namePieces(
  letters: Uint16Array | Int32Array,
  leftmost: Int32Array,
  byPiece: Int32Array,
): { names: Int32Array; count: number } {
  // Two of these positions are never neighbours: half as many places are enough.
  const numberAt = new Int32Array((letters.length >> 1) + 1);
  for (let i = 0; i < leftmost.length; i++) numberAt[leftmost[i]! >> 1] = i;
  const names = new Int32Array(leftmost.length);
  let name = -1;
  let before = -1;
  for (let k = 0; k < byPiece.length; k++) {
    const i = numberAt[byPiece[k]! >> 1]!;
    if (before < 0 || !samePiece(letters, leftmost, before, i)) name++;
    names[i] = name;
    before = i;
  }
  return { names, count: name + 1 };
}

/** Whether two pieces have the same letters, the first letter of the piece after them included. */
function samePiece(letters: Uint16Array | Int32Array, leftmost: Int32Array, a: number, b: number): boolean {
  // The piece that reaches the end of the text is like no other.
  if (a + 1 >= leftmost.length || b + 1 >= leftmost.length) return false;
  const [from, other] = [leftmost[a]!, leftmost[b]!];
  const length = leftmost[a + 1]! - from;
  if (leftmost[b + 1]! - other !== length) return false;
  for (let k = 0; k <= length; k++) if (letters[from + k] !== letters[other + k]) return false;
  return true;
}
