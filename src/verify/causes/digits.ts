import type { CauseCode } from '../../model/finding.ts';
import { chanceOfFit } from '../agree/chance-of-fit.ts';
import { formatNumber } from '../evidence/reading.ts';
import type { CauseRule, Slip } from './slip.ts';

/** Fewer digits than this are too easily hit by chance. */
const FEWEST_DIGITS = 3;

/** Two digits beside each other in the wrong order: 39,711 for 39,171. */
export const digitsSwapped: CauseRule = (slip) => {
  const { printed, expected } = digitStrings(slip);
  return typo(slip, 'digits-swapped', swaps(expected), printed, 'two of its digits changed places');
};

/** A digit left out or put in: 3,917 for 39,171. */
export const digitDropped: CauseRule = (slip) => {
  const { printed, expected } = digitStrings(slip);
  const detail = printed.length < expected.length ? 'a digit is missing' : 'a digit is too many';
  const near =
    printed.length < expected.length
      ? drops(expected)
      : expected.length < printed.length
        ? adds(printed, expected)
        : [];
  return typo(slip, 'digit-dropped', near, printed, detail);
};

function typo(
  slip: Slip,
  code: CauseCode,
  variants: readonly string[],
  printed: string,
  what: string,
): ReturnType<CauseRule> {
  if (printed.length < FEWEST_DIGITS || !variants.includes(printed)) return null;
  const right = formatNumber(slip.expected.value);
  return {
    cause: { code, detail: `of ${right}, ${what}`, evidence: [slip.expected.evidence] },
    message: `The record has ${right}: ${what} in the article`,
    chance: chanceOfFit(slip.quantity, variants.length),
  };
}

/** Both numbers as digits alone, where the article prints all of them; empty where it rounds or converts. */
function digitStrings({ printed, candidate, expected }: Slip): { printed: string; expected: string } {
  const bare =
    printed.hedge === 'exact' && printed.form === 'digits' && printed.value !== null && candidate.factor === 1;
  if (!bare || printed.value === null) return { printed: '', expected: '' };
  const right = expected.value.toFixed(printed.decimals);
  return { printed: digitsOf(printed.value.toFixed(printed.decimals)), expected: digitsOf(right) };
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

function swaps(digits: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at + 1 < digits.length; at += 1) {
    if (digits[at] === digits[at + 1]) continue;
    found.push(`${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`);
  }
  return found;
}

function drops(digits: string): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < digits.length; at += 1) found.add(digits.slice(0, at) + digits.slice(at + 1));
  return [...found];
}

/** As many variants as there are places and digits to add; only the printed one is built. */
function adds(printed: string, expected: string): readonly string[] {
  const reachable = drops(printed).includes(expected);
  const count = (expected.length + 1) * 10;
  return Array.from({ length: count }, (_, index) => (index === 0 && reachable ? printed : ''));
}
