/** How two words differ by one slip of the keyboard (Damerau 1964), and where in the first it stands. */
export interface Slip {
  readonly kind: 'wrong' | 'missing' | 'added' | 'exchanged';
  readonly at: number;
}

/** The one slip by which `a` differs from `b`; null where they are the same, or differ by more. */
export function slipBetween(a: string, b: string): Slip | null {
  if (a === b || Math.abs(a.length - b.length) > 1) return null;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length === 1 && right.length === 1) return { kind: 'wrong', at: start };
  if (left.length === 0 && right.length === 1) return { kind: 'missing', at: start };
  if (left.length === 1 && right.length === 0) return { kind: 'added', at: start };
  return isExchanged(left, right) ? { kind: 'exchanged', at: start } : null;
}

/** Two letters have changed places, side by side or not: Halvorsen, Halverson. */
function isExchanged(left: string, right: string): boolean {
  if (left.length < 2 || left.length !== right.length) return false;
  return left[0] === right.at(-1) && left.at(-1) === right[0] && left.slice(1, -1) === right.slice(1, -1);
}

/**
 * Pairs of words that one slip may lie between, each pair once and in their order. Words meet under what is left of them
 * when any one letter is dropped (the index of SymSpell, W. Garbe 2012), so that long lists stay cheap.
 */
export function nearPairs(words: readonly string[]): readonly (readonly [string, string])[] {
  const order = new Map([...new Set(words)].map((word, at) => [word, at]));
  const byRest = new Map<string, string[]>();
  for (const word of order.keys()) {
    for (const rest of restsOf(word)) {
      const list = byRest.get(rest);
      if (list === undefined) byRest.set(rest, [word]);
      else if (list.length < MOST_ALIKE) list.push(word);
    }
  }
  const pairs = new Map<string, readonly [string, string]>();
  for (const alike of byRest.values()) {
    if (alike.length < 2) continue;
    for (const [at, a] of alike.entries()) {
      for (const b of alike.slice(at + 1)) {
        if (slipBetween(a, b) !== null) pairs.set(`${a}|${b}`, [a, b]);
      }
    }
  }
  return [...pairs.values()].toSorted((x, y) => rank(order, x) - rank(order, y));
}

/** Whether a word is so near to one of some others that `nearPairs` would hold the two against each other. */
export function nearTo(others: readonly string[]): (word: string) => boolean {
  const rests = new Set(others.flatMap(restsOf));
  const openings = new Set([...rests].map((rest) => rest.slice(0, 2)));
  return (word) => {
    if (word.length > LONGEST_WORD) return false;
    // What is left of a word begins with its first two letters, but for when one of these is dropped.
    const [first = '', second = '', third = ''] = word;
    if (![first + second, first + third, second + third].some((opening) => openings.has(opening))) return false;
    if (rests.has(word)) return true;
    for (let at = 0; at < word.length; at += 1) {
      if (rests.has(word.slice(0, at) + word.slice(at + 1))) return true;
    }
    return false;
  };
}

/** More words than this that are all alike are no names. */
const MOST_ALIKE = 8;
const LONGEST_WORD = 40;

function rank(order: ReadonlyMap<string, number>, [a, b]: readonly [string, string]): number {
  return Math.max(order.get(a) ?? 0, order.get(b) ?? 0);
}

/** Each once: of two equal letters side by side either leaves the same. */
function restsOf(word: string): readonly string[] {
  if (word.length > LONGEST_WORD) return [];
  const rests = [word];
  for (let at = 0; at < word.length; at += 1) {
    if (word[at] !== word[at - 1]) rests.push(word.slice(0, at) + word.slice(at + 1));
  }
  return rests;
}

/** American and British spellings of one word meet (The Chicago Manual of Style leaves names to the house). */
export function houseSpelling(word: string): string {
  return word
    .replace(/ence$/, 'ense')
    .replace(/our$/, 'or')
    .replace(/tre$/, 'ter')
    .replace(/is(ation|ations|e|ed|ing)$/, 'iz$1')
    .replace(/gramme$/, 'gram');
}
