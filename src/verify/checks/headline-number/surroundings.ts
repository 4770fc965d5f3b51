import type { PrintedNumber } from './printed-number.ts';
import type { NumberToken } from './tokens.ts';
import { CURRENCY_SIGNS, HEDGES, MONTHS, UNIT_WORDS } from './unit-words.ts';

type Surroundings = Pick<PrintedNumber, 'kind' | 'size' | 'hedge'>;

/** Words between a number and its unit: "five more years", "three straight days". */
const BETWEEN = new Set(
  'more additional extra consecutive straight full square nautical metric long whole business working solid other us american canadian'.split(
    ' ',
  ),
);
/** Words that cannot be what is counted. */
const FUNCTION_WORDS = new Set(
  (
    'and or of in at to for on by as is was were are be from with after before since until till than that which who but if when while ' +
    'the a an his her its their this these those he she they it we you i not no has have had will would could may might can so per into over'
  ).split(' '),
);
const BEFORE_AGE = /^(?:age|ages|aged|turned|turns|turning)$/;
const OLDEST = 115;
/** Words whose number is a name: "Flight 370", "Section 230", "Channel 4". */
const DESIGNATORS = new Set(
  (
    'flight boeing airbus route channel fortune windows iphone galaxy playstation ps xbox covid section title article prop proposition ' +
    'amendment formula chapter episode season part volume highway interstate gate room apollo no number area level phase tier type ' +
    'model category pier platform ward district precinct zone round game week super bowl wwe ufc ufo rule psalm resolution cup ' +
    'league version mark blink nissan vitamin studio radio fm am verse act'
  ).split(' '),
);

/** What stands before and behind a number: its unit, its hedge. `index` is its first token, `after` the one behind it. */
export function surroundings(
  tokens: readonly NumberToken[],
  index: number,
  after: number,
  value: number,
): Surroundings {
  const before = tokens[index - 1];
  const hedge = hedgeBefore(tokens, index);
  if (before !== undefined && CURRENCY_SIGNS.has(before.text)) return { kind: 'money', size: 1, hedge };
  if (isName(tokens, index) || isDay(tokens, index, after, value)) return { kind: 'part', size: 1, hedge };
  if (BEFORE_AGE.test(before?.lower ?? '') || isAgeBetweenCommas(tokens, index, after, value))
    return { kind: 'age', size: 1, hedge };
  let at = after;
  if (tokens[at]?.text === '-' || BETWEEN.has(tokens[at]?.lower ?? '')) at += 1;
  const next = tokens[at];
  const perCent = next?.lower === 'per' && tokens[at + 1]?.lower === 'cent';
  const unit = perCent ? UNIT_WORDS.get('percent') : UNIT_WORDS.get((next?.lower ?? '').replace(/'s$/, ''));
  if (unit !== undefined) {
    if (unit.dimension === 'time' && isOld(tokens, at + 1)) return { kind: 'age', size: 1, hedge };
    return { kind: unit.dimension, size: unit.size, hedge };
  }
  if (
    /^(?:a|p)$/.test(next?.lower ?? '') &&
    /^\.?m$/.test((tokens[at + 1]?.lower ?? '') + (tokens[at + 2]?.lower ?? ''))
  )
    return { kind: 'part', size: 1, hedge };
  if (/^(?:am|pm|o'clock)$/.test(next?.lower ?? '')) return { kind: 'part', size: 1, hedge };
  const counted = next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower);
  return { kind: counted ? 'counted' : 'bare', size: 1, hedge };
}

/** "Flight 370", "S&P 500", "F-16", "#3". */
function isName(tokens: readonly NumberToken[], index: number): boolean {
  const [before, second] = [tokens[index - 1], tokens[index - 2]];
  if (before === undefined) return false;
  if (before.text === '#') return true;
  if (before.text === '-' && before.glued && tokens[index]?.glued === true)
    return second?.kind === 'word' && /^\p{Lu}/u.test(second.text);
  const designator = before.text === '.' ? second : before;
  return designator !== undefined && DESIGNATORS.has(designator.lower) && /^\p{Lu}/u.test(designator.text);
}

function hedgeBefore(tokens: readonly NumberToken[], index: number): PrintedNumber['hedge'] {
  for (let back = 1; back <= 3; back += 1) {
    const hedge = HEDGES.get(tokens[index - back]?.lower ?? '');
    if (hedge !== undefined) return hedge;
  }
  return 'none';
}

/** "Jan 3", "Jan. 3", "3 January": the day of a date. */
function isDay(tokens: readonly NumberToken[], index: number, after: number, value: number): boolean {
  if (value < 1 || value > 31 || !Number.isInteger(value)) return false;
  const stop = tokens[index - 1]?.text === '.' ? 2 : 1;
  const [month, next] = [tokens[index - stop], tokens[after]];
  return isMonth(month) || isMonth(next);
}

function isMonth(token: NumberToken | undefined): boolean {
  return token !== undefined && MONTHS.has(token.lower) && /^\p{Lu}/u.test(token.text);
}

function isOld(tokens: readonly NumberToken[], index: number): boolean {
  const at = tokens[index]?.text === '-' ? index + 1 : index;
  return /^(?:old|olds)$/.test(tokens[at]?.lower ?? '');
}

/** "Okafor, 92, …". */
function isAgeBetweenCommas(tokens: readonly NumberToken[], index: number, after: number, value: number): boolean {
  return (
    Number.isInteger(value) &&
    value > 0 &&
    value <= OLDEST &&
    tokens[index - 1]?.text === ',' &&
    /^[,.;)]$/.test(tokens[after]?.text ?? '.') &&
    /^\p{Lu}/u.test(tokens[index - 2]?.text ?? '')
  );
}
