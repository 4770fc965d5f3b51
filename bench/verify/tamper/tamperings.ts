import type { CauseCode } from '../../../src/model/finding.ts';
import type { Observation, Reference } from '../../../src/model/reference.ts';
import { type Fact, nameOf, samePeriod } from './facts.ts';
import { hedged, print, shortened, withUnit } from './printing.ts';
import type { Random } from './random.ts';

/** A number as a writer in error prints it. `beside` is a place that the article names too, where the slip came from it. */
export interface Tampered {
  readonly code: CauseCode;
  readonly printed: string;
  readonly beside?: string;
}

interface Bench {
  readonly reference: Reference;
  readonly random: Random;
}

/** One way to err: what the writer prints for a fact; null where the fact cannot be mistaken so. */
export interface Tampering {
  readonly code: CauseCode;
  /** What other code is as good a name for the slip. */
  readonly also?: readonly CauseCode[];
  readonly make: (bench: Bench, fact: Fact) => Tampered | null;
}

/** In the order of design, section 6. Changes have a list of their own, in `changes.ts`. */
export const TAMPERINGS: readonly Tampering[] = [
  { code: 'other-place', make: otherPlace },
  { code: 'other-period', make: otherPeriod },
  { code: 'part-for-whole', make: (bench, fact) => otherVariable(bench, fact, 'part-for-whole') },
  { code: 'whole-for-part', make: (bench, fact) => otherVariable(bench, fact, 'whole-for-part') },
  { code: 'other-definition', make: (bench, fact) => otherVariable(bench, fact, 'other-definition') },
  { code: 'flow-for-stock', make: (bench, fact) => otherVariable(bench, fact, 'flow-for-stock') },
  { code: 'digits-swapped', make: digitsSwapped },
  { code: 'digit-dropped', make: digitDropped },
  { code: 'magnitude', make: magnitude },
  { code: 'unit-conversion', make: unitConversion },
  { code: 'older-vintage', make: olderVintage },
  { code: 'rounding-direction', make: roundingDirection },
];

/** Nearer than this to the right number, a wrong one is no error. */
const LEAST_ERROR = 0.03;

function isOff(value: number, right: number): boolean {
  return value > 0 && Math.abs(value - right) > LEAST_ERROR * right;
}

/** The wrong row's number, printed in full: 4,095 for 39,171. */
function printRow(row: Observation, { variable, observation }: Fact, random: Random): string | null {
  return print(row.value, Math.max(row.decimals, observation.decimals), variable.unit, 'exact', random);
}

function otherPlace({ reference, random }: Bench, fact: Fact): Tampered | null {
  const { observation, variable } = fact;
  const rows = reference
    .observations({ variable: variable.id })
    .filter((row) => row.package === observation.package && row.place !== observation.place)
    .filter((row) => samePeriod(row.period, observation.period) && isOff(row.value, observation.value));
  if (rows.length === 0 || observation.period === undefined) return null;
  const row = random.pick(rows);
  const printed = printRow(row, fact, random);
  return printed === null ? null : { code: 'other-place', printed, beside: nameOf(reference, row.place) };
}

const DAY = 86_400_000;

function otherPeriod({ reference, random }: Bench, fact: Fact): Tampered | null {
  const { observation, variable } = fact;
  const { period } = observation;
  if (period === undefined) return null;
  const length = Date.parse(period.to) - Date.parse(period.from);
  const rows = reference
    .observations({ variable: variable.id, place: observation.place })
    .filter((row) => row.package === observation.package && row.period !== undefined)
    .filter((row) => {
      const { from = '', to = '' } = row.period ?? {};
      const own = Date.parse(to) - Date.parse(from);
      const apart = Math.abs(Date.parse(from) - Date.parse(period.from));
      return (
        Math.abs(own - length) < 4 * DAY && apart > 0 && apart < 3 * 366 * DAY && isOff(row.value, observation.value)
      );
    });
  if (rows.length === 0) return null;
  const printed = printRow(random.pick(rows), fact, random);
  return printed === null ? null : { code: 'other-period', printed };
}

type Kinship = Extract<CauseCode, 'part-for-whole' | 'whole-for-part' | 'other-definition' | 'flow-for-stock'>;

function otherVariable({ reference, random }: Bench, fact: Fact, code: Kinship): Tampered | null {
  const { observation, variable, subject } = fact;
  const others = reference.variables.filter(
    (other) =>
      other.package === subject.package &&
      other.unit === variable.unit &&
      other.id !== variable.id &&
      kinshipOf(fact, other) === code,
  );
  const rows = others.flatMap((other) =>
    reference
      .observations({ variable: other.id, place: observation.place })
      .filter((row) => samePeriod(row.period, observation.period) && isOff(row.value, observation.value)),
  );
  if (rows.length === 0) return null;
  const printed = printRow(random.pick(rows), fact, random);
  return printed === null ? null : { code, printed };
}

function kinshipOf({ variable }: Fact, other: Reference['variables'][number]): Kinship {
  if (other.id === variable.parent) return 'whole-for-part';
  if (other.parent === variable.id) return 'part-for-whole';
  const kinds = new Set([other.statType, variable.statType]);
  return kinds.has('flow') && kinds.has('stock') ? 'flow-for-stock' : 'other-definition';
}

const FEWEST_DIGITS = 4;

/** The digits of a number that is printed in full, and how a changed row of digits is printed. */
function typed(fact: Fact, random: Random): { digits: string; printed: (digits: string) => string } | null {
  const { observation, variable } = fact;
  if (variable.unit === 'USD' || observation.value >= 1e9) return null;
  const digits = observation.value.toFixed(observation.decimals).replace('.', '');
  if (digits.length < Math.max(FEWEST_DIGITS - observation.decimals, 3)) return null;
  const scale = 10 ** observation.decimals;
  return {
    digits,
    printed: (changed) => {
      const number = print(Number(changed) / scale, observation.decimals, variable.unit, 'exact', random);
      return number ?? '';
    },
  };
}

function digitsSwapped({ random }: Bench, fact: Fact): Tampered | null {
  const found = typed(fact, random);
  if (found === null) return null;
  const { digits, printed } = found;
  const swapped = Array.from({ length: digits.length - 1 }, (_, at) => {
    return `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`;
  }).filter((changed) => changed !== digits && !changed.startsWith('0') && isOff(Number(changed), Number(digits)));
  return swapped.length === 0 ? null : { code: 'digits-swapped', printed: printed(random.pick(swapped)) };
}

function digitDropped({ random }: Bench, fact: Fact): Tampered | null {
  const found = typed(fact, random);
  if (found === null) return null;
  const { digits, printed } = found;
  const at = Math.floor(random.next() * digits.length);
  const extra = String(Math.floor(random.next() * 10));
  const changed =
    random.next() < 0.5 ? digits.slice(0, at) + digits.slice(at + 1) : digits.slice(0, at) + extra + digits.slice(at);
  const isTyped = !changed.startsWith('0') && isOff(Number(changed), Number(digits)) && changed.length >= 3;
  return isTyped ? { code: 'digit-dropped', printed: printed(changed) } : null;
}

function magnitude({ random }: Bench, { observation, variable }: Fact): Tampered | null {
  if (observation.value < 1e6 || (variable.unit !== 'person' && variable.unit !== 'USD')) return null;
  const numeral = shortened(observation.value, 3, Math.round);
  const other = / billion$/.test(numeral.text)
    ? random.pick([' million', ' trillion'])
    : random.pick(/ trillion$/.test(numeral.text) ? [' billion'] : [' billion']);
  return {
    code: 'magnitude',
    printed: withUnit({ text: numeral.text.replace(/ \w+$/, other) }, variable.unit, random),
  };
}

const MILES = 1.609344;

/** The number of miles with the word for kilometres, and the other way round. */
function unitConversion({ random }: Bench, { observation, variable }: Fact): Tampered | null {
  const factor = variable.unit === 'km' ? MILES : variable.unit === 'km2' ? MILES ** 2 : null;
  if (factor === null || observation.value < 100) return null;
  if (random.next() < 0.6) {
    const printed = print(Math.round(observation.value / factor), 0, variable.unit, 'exact', random);
    return printed === null ? null : { code: 'unit-conversion', printed };
  }
  const miles = variable.unit === 'km' ? ['miles'] : ['square miles', 'sq mi'];
  return {
    code: 'unit-conversion',
    printed: `${new Intl.NumberFormat('en-US').format(observation.value)} ${random.pick(miles)}`,
  };
}

function olderVintage({ reference, random }: Bench, fact: Fact): Tampered | null {
  const { observation, variable } = fact;
  const older = reference
    .observations({
      variable: variable.id,
      place: observation.place,
      ...(observation.period && { period: observation.period }),
    })
    .filter(
      (row) => row.asOf !== undefined && row.asOf < (observation.asOf ?? '9999') && isOff(row.value, observation.value),
    );
  if (older.length === 0) return null;
  const printed = printRow(random.pick(older), fact, random);
  return printed === null ? null : { code: 'older-vintage', printed };
}

/** "Nearly 39,000" for 39,171; 1.2 million for 1,289,000. */
function roundingDirection({ random }: Bench, { observation, variable }: Fact): Tampered | null {
  if (observation.value < 10_000 || (variable.unit !== 'person' && variable.unit !== 'USD')) return null;
  const below = shortened(observation.value, 2, Math.floor);
  const lost = (observation.value - below.value) / observation.value;
  if (random.next() < 0.5) {
    return lost < 0.006 || lost > 0.05
      ? null
      : { code: 'rounding-direction', printed: hedged(withUnit(below, variable.unit, random), 'nearly', random) };
  }
  const cut = shortened(observation.value, 3, Math.floor);
  const step = shortened(observation.value, 3, Math.ceil).value - cut.value;
  const rest = step === 0 ? 0 : (observation.value - cut.value) / step;
  const isCut = rest > 0.7 && (observation.value - cut.value) / observation.value > 0.006;
  return isCut ? { code: 'rounding-direction', printed: withUnit(cut, variable.unit, random) } : null;
}
