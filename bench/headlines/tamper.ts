interface Slip {
  readonly name: string;
  readonly make: (printed: string, random: Random, body: string) => string | null;
}

/** The usual slips with a number; what each gives from the digits as printed, null where it cannot be made of them. */
export const SLIPS: readonly Slip[] = [
  { name: 'digits swapped', make: swapped },
  { name: 'digit dropped', make: dropped },
  { name: 'digit added', make: added },
  { name: 'magnitude', make: magnitude },
  { name: 'one digit off', make: oneOff },
  { name: 'other number', make: other },
  { name: 'number of the text', make: ofText },
];

/** Next number of [0, 1): the same seed gives the same row of them. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): small, and good enough for picking digits. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function swapped(printed: string, random: Random): string | null {
  const digits = digitPlaces(printed);
  const pairs = digits
    .slice(1)
    .map((at, index) => [digits[index] ?? 0, at] as const)
    .filter(([left, right]) => printed[left] !== printed[right]);
  const pair = pick(pairs, random);
  if (pair === undefined) return null;
  const letters = [...printed];
  [letters[pair[0]], letters[pair[1]]] = [letters[pair[1]] ?? '', letters[pair[0]] ?? ''];
  return valid(letters.join(''), printed);
}

function dropped(printed: string, random: Random): string | null {
  const at = pick(digitPlaces(printed), random);
  return at === undefined ? null : valid(regrouped(printed.slice(0, at) + printed.slice(at + 1), printed), printed);
}

function added(printed: string, random: Random): string | null {
  const at = pick(digitPlaces(printed), random);
  if (at === undefined) return null;
  const digit = String(Math.floor(random() * 10));
  return valid(regrouped(printed.slice(0, at + 1) + digit + printed.slice(at + 1), printed), printed);
}

/** A nought too many or too few. */
function magnitude(printed: string, random: Random): string | null {
  const value = Number(printed.replaceAll(',', ''));
  const larger = random() < 0.5 || value < 10 || value % 10 !== 0;
  return valid(written(larger ? value * 10 : value / 10, printed), printed);
}

function oneOff(printed: string, random: Random): string | null {
  const at = pick(digitPlaces(printed), random);
  if (at === undefined) return null;
  const digit = (Number(printed[at]) + 1 + Math.floor(random() * 9)) % 10;
  return valid(printed.slice(0, at) + String(digit) + printed.slice(at + 1), printed);
}

/** Another number of as many digits. */
function other(printed: string, random: Random): string | null {
  const digits = [...printed].map((letter, at) =>
    /\d/.test(letter) ? String(at === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10)) : letter,
  );
  return valid(digits.join(''), printed);
}

/** A number that the text has for something else. */
function ofText(printed: string, random: Random, body: string): string | null {
  const others = body.match(/(?<![\d.,:/])\d+(?:,\d{3})*(?:\.\d+)?(?![\d:/])/g) ?? [];
  const number = pick(
    others.filter((other) => Math.abs(other.length - printed.length) <= 1),
    random,
  );
  return number === undefined ? null : valid(number, printed);
}

function digitPlaces(printed: string): number[] {
  return [...printed].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Commas where they belong, if the printed number has them. */
function regrouped(number: string, printed: string): string {
  return printed.includes(',') ? number.replaceAll(',', '').replace(/\B(?=(?:\d{3})+$)/g, ',') : number;
}

function written(value: number, printed: string): string {
  const number = String(Number(value.toPrecision(10)));
  return regrouped(number, printed);
}

/** A slip must give another number, and one that could be printed. */
function valid(number: string, printed: string): string | null {
  const [now, then] = [number, printed].map((text) => Number(text.replaceAll(',', '')));
  if (now === undefined || then === undefined || !Number.isFinite(now) || now === then || now === 0) return null;
  return /^0\d|^,|^\./.test(number) ? null : number;
}
