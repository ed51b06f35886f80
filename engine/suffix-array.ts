/**
 * The suffix array of a sequence of letter classes: all its positions, in the order of what follows them. Built by
 * induced sorting (Nong, Zhang, Chan, "Two Efficient Algorithms for Linear Time Suffix Array Construction", IEEE
 * Transactions on Computers 60(10), 2011): linear in the text whatever it repeats.
 *
 * @param letters values from 0 to `alphabet - 1`
 * @returns a permutation of 0 … letters.length - 1
 */
export function suffixArray(letters: Uint16Array | Int32Array, alphabet: number): Int32Array {
  const n = letters.length;
  const order = new Int32Array(n);
  if (n < 2) return order;

  // Type S: the suffix is smaller than the one after it; the end of the text counts as smaller than everything.
  const isS = new Uint8Array(n);
  for (let i = n - 2; i >= 0; i--) {
    const here = letters[i]!;
    const next = letters[i + 1]!;
    isS[i] = here < next || (here === next && isS[i + 1] === 1) ? 1 : 0;
  }
  const isLeftmostS = (i: number) => i > 0 && isS[i] === 1 && isS[i - 1] === 0;

  const bucketSizes = new Int32Array(alphabet);
  for (let i = 0; i < n; i++) bucketSizes[letters[i]!]!++;
  const heads = new Int32Array(alphabet);
  const tails = new Int32Array(alphabet);
  const resetHeads = () => {
    for (let c = 0, at = 0; c < alphabet; c++) {
      heads[c] = at;
      at += bucketSizes[c]!;
    }
  };
  const resetTails = () => {
    for (let c = 0, at = 0; c < alphabet; c++) {
      at += bucketSizes[c]!;
      tails[c] = at;
    }
  };

  /** Sorts everything from leftmost-S suffixes that are given in their order. */
  const induce = (leftmost: Int32Array) => {
    order.fill(-1);
    resetTails();
    for (let k = leftmost.length - 1; k >= 0; k--) {
      const at = leftmost[k]!;
      order[--tails[letters[at]!]!] = at;
    }
    resetHeads();
    // The suffix before the (virtual) end of the text is of type L and comes first of all.
    order[heads[letters[n - 1]!]!++] = n - 1;
    for (let k = 0; k < n; k++) {
      const before = order[k]! - 1;
      if (before >= 0 && isS[before] === 0) order[heads[letters[before]!]!++] = before;
    }
    resetTails();
    for (let k = n - 1; k >= 0; k--) {
      const before = order[k]! - 1;
      if (before >= 0 && isS[before] === 1) order[--tails[letters[before]!]!] = before;
    }
  };

  const inTextOrder: number[] = [];
  for (let i = 1; i < n; i++) if (isLeftmostS(i)) inTextOrder.push(i);
  induce(Int32Array.from(inTextOrder));

  // Name the pieces between leftmost-S positions by their rank; pieces that are equal share a name.
  const sorted = new Int32Array(inTextOrder.length);
  for (let k = 0, found = 0; k < n; k++) if (isLeftmostS(order[k]!)) sorted[found++] = order[k]!;
  const pieceEnd = new Int32Array(n);
  for (let k = 0; k < inTextOrder.length; k++) pieceEnd[inTextOrder[k]!] = inTextOrder[k + 1] ?? n;
  const names = new Int32Array(n).fill(-1);
  let name = -1;
  for (let k = 0; k < sorted.length; k++) {
    if (k === 0 || !samePiece(letters, sorted[k - 1]!, sorted[k]!, pieceEnd, n)) name++;
    names[sorted[k]!] = name;
  }
  if (name + 1 < inTextOrder.length) {
    const reduced = Int32Array.from(inTextOrder, (at) => names[at]!);
    const reducedOrder = suffixArray(reduced, name + 1);
    induce(reducedOrder.map((rank) => inTextOrder[rank]!));
  } else {
    induce(sorted);
  }
  return order;
}

/** Whether two pieces have the same letters, the first letter of the piece after them included. */
function samePiece(
  letters: Uint16Array | Int32Array,
  a: number,
  b: number,
  pieceEnd: Int32Array,
  n: number,
): boolean {
  const length = pieceEnd[a]! - a;
  if (length !== pieceEnd[b]! - b) return false;
  // The piece that reaches the end of the text is like no other.
  if (pieceEnd[a] === n || pieceEnd[b] === n) return false;
  for (let k = 0; k <= length; k++) if (letters[a + k] !== letters[b + k]) return false;
  return true;
}
