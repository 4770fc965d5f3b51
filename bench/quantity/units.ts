import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../../src/extract/document/tokenize.ts';
import { TIME_UNITS } from '../../src/extract/lexicon/closed-classes.ts';
import { CURRENCY_NAMES, MINOR_NAMES } from '../../src/extract/lexicon/currencies.ts';
import { UNIT_NAMES } from '../../src/extract/lexicon/units.ts';
import type { DraftOf } from '../../src/extract/mentions/draft.ts';
import { readNumeral } from '../../src/extract/mentions/quantity/numeral.ts';
import { cutPieces } from '../../src/extract/mentions/quantity/pieces.ts';
import { nounLemma } from '../../src/text/lemma.ts';
import { type Read, read } from './read.ts';

interface Case {
  readonly text: string;
  readonly quantities: readonly { readonly value: string; readonly normalized_unit: string }[];
}
/** A number or range with its unit in one spelling. */
interface Item {
  readonly value: string;
  readonly unit: string;
}
export interface UnitScore {
  readonly file: string;
  readonly value: number;
  readonly valueAndUnit: number;
  readonly mistakes: readonly string[];
}

/** F1 of one file: one-to-one matches on value (relative tolerance 1e-5, a range only with a range), and on value and unit. */
export function scoreUnits(folder: string, file: string): UnitScore {
  const cases: Case[] = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'));
  const mistakes: string[] = [];
  let [gold, ours, values, both] = [0, 0, 0, 0];
  for (const { text, quantities } of cases) {
    const expected = quantities.map(({ value, normalized_unit }) => ({ value, unit: goldUnit(normalized_unit) }));
    const actual = itemsOf(read(text));
    const valueMatches = matches(expected, actual, sameValue);
    const unitMatches = matches(expected, actual, (a, b) => sameValue(a, b) && sameUnit(a.unit, b.unit));
    gold += expected.length;
    ours += actual.length;
    values += valueMatches;
    both += unitMatches;
    if (unitMatches < expected.length || actual.length > expected.length)
      mistakes.push(`${text}\n    gold ${show(expected)}\n    ours ${show(actual)}`);
  }
  const f1 = (right: number): number => (gold + ours === 0 ? 0 : (200 * right) / (gold + ours));
  return { file, value: f1(values), valueAndUnit: f1(both), mistakes };
}

function show(items: readonly Item[]): string {
  return items.map(({ value, unit }) => `${value} ${unit}`).join(' | ');
}

/** The data count durations as quantities and give vague plurals their least value; deskcheck has the first as times. */
function itemsOf(reading: Read): Item[] {
  const quantities = reading.quantities.filter((quantity) => isScored(reading, quantity)).map(itemOf);
  return [...quantities, ...reading.times.flatMap((time) => durationOf(reading, time))];
}

function isScored({ document }: Read, { unit, form, start, end }: DraftOf<'quantity'>): boolean {
  if (unit.kind === 'score' || unit.kind === 'ordinal') return false;
  return form !== 'vague' || /dozen|hundred|thousand|illion/.test(document.text.slice(start, end));
}

function itemOf({ value, low, high, unit }: DraftOf<'quantity'>): Item {
  const number = value ?? (low !== null && high !== null ? `${low}-${high}` : (low ?? high ?? 0));
  const per = unit.per === undefined ? '' : ` per ${unit.per.code}`;
  const code = unit.kind === 'age' ? `age:${unit.code}` : unit.code;
  return { value: String(number), unit: `${code}${per}` };
}

function durationOf({ document, quantities }: Read, time: DraftOf<'time'>): Item[] {
  if (quantities.some((quantity) => quantity.start < time.end && time.start < quantity.end)) return [];
  const pieces = cutPieces(tokenize(document.text.slice(time.start, time.end)));
  for (let index = 0; index < pieces.length; index += 1) {
    const numeral = readNumeral(pieces, index);
    if (numeral === null || 'refused' in numeral || /^an?$/.test(pieces[index]?.lower ?? '')) continue;
    const code = TIME_UNITS.get(pieces[numeral.end]?.lower ?? '');
    if (code !== undefined) return [{ value: String(numeral.value), unit: code }];
  }
  return [];
}

function sameValue(a: Item, b: Item): boolean {
  const ranges = [a, b].map(({ value }) => /^([\d.]+)-([\d.]+)$/.exec(value));
  if ((ranges[0] === null) !== (ranges[1] === null)) return false;
  if (ranges[0] && ranges[1]) return close(ranges[0][1], ranges[1][1]) && close(ranges[0][2], ranges[1][2]);
  return close(a.value, b.value);
}

function close(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [Number(a), Number(b)];
  return Math.abs(x - y) <= 1e-5 * Math.max(Math.abs(x), Math.abs(y));
}

function sameUnit(gold: string, ours: string): boolean {
  if (gold === ours) return true;
  return gold.startsWith('noun:') && gold.slice(5).split(' ').at(-1) === ours;
}

/** The most pairs, one to one: exact units were already asked for by `same`, so that taking the first that fits is enough. */
function matches(gold: readonly Item[], ours: readonly Item[], same: (a: Item, b: Item) => boolean): number {
  const left = [...ours];
  let count = 0;
  for (const item of gold) {
    const at = left.findIndex((other) => same(item, other));
    if (at < 0) continue;
    left.splice(at, 1);
    count += 1;
  }
  return count;
}

/** Their unit names that are neither a currency, a physical unit nor a noun as deskcheck spells it. */
const THEIR_NAMES: Readonly<Record<string, string>> = {
  percentage: '%',
  '-': '',
  count: 'noun:time',
  dollar: 'USD',
  'pound-mass': '[lb_av]',
  'pound sterling': 'GBP',
  'netherlands guilde': 'NLG',
  celsius: 'Cel',
  fahrenheit: '[degF]',
  ton: '[ston_av]',
  people: 'person',
  "rock' n' roll tune": 'noun:tune',
  point: 'point',
  drachma: '[dr_av]',
};

function goldUnit(name: string): string {
  const age = /^(year|month|week|day) of age$/.exec(name)?.[1];
  if (age !== undefined) return `age:${TIME_UNITS.get(age)}`;
  const [unit = '', per] = name.split(' per ');
  const whole = UNIT_NAMES.get(name);
  if (whole !== undefined) return whole.code;
  if (per !== undefined) {
    const [top, bottom] = [goldUnit(unit), goldUnit(per)];
    const physical = UNIT_NAMES.has(unit) && (UNIT_NAMES.has(per) || /second$/.test(per));
    return physical ? `${top}/${bottom}` : `${top} per ${bottom.replace('noun:', '')}`;
  }
  const known =
    THEIR_NAMES[name] ??
    TIME_UNITS.get(name) ??
    MINOR_NAMES.get(name) ??
    CURRENCY_NAMES.get(name) ??
    UNIT_NAMES.get(name)?.code;
  return known ?? `noun:${name.split(' ').map(nounLemma).join(' ')}`;
}
