import { expect, test } from 'vitest';
import { chanceOfFit, MOST_CHANCE } from '../../src/verify/agree/chance-of-fit.ts';
import { CAUSES, likelyCause } from '../../src/verify/causes/contents.ts';
import { percentCause } from '../../src/verify/causes/percent.ts';
import type { Slip } from '../../src/verify/causes/slip.ts';
import { checkContext } from '../../src/verify/context.ts';
import { type CellValue, cellOf } from '../../src/verify/match/cell.ts';
import { single } from '../../src/verify/match/look-up.ts';
import { asylumReference } from './builders/asylum.ts';
import { extractedOf, quantity } from './builders/claims.ts';
import { observation, place, referenceOf, variable } from './builders/reference.ts';

/** A table of 40 provinces over 25 years: a thousand cells, as large as they come before chance makes causes useless. */
const provinces = Array.from({ length: 40 }, (_, index) => place(`X-${index}`, `Province ${index}`, 'X'));
const years = Array.from({ length: 25 }, (_, index) => String(2000 + index));
const large = referenceOf({
  places: [place('X', 'Land'), ...provinces],
  variables: [variable('births', 'Live births')],
  observations: provinces.flatMap(({ id }, row) =>
    years.map((year, column) => observation('births', id, year, 10_000 + ((row * 7919 + column * 104_729) % 80_000))),
  ),
});

function slipOf(
  reference: ReturnType<typeof referenceOf>,
  variableId: string,
  placeId: string,
  row: number,
  printed: string,
): Slip {
  const context = checkContext(extractedOf('', [], { published: '2025-06-01' }), reference);
  const indexed = context.variables.variables.find(({ variable: { id } }) => id === variableId);
  const observed = reference.observations({ variable: variableId, place: placeId })[row];
  const cell = observed === undefined ? null : cellOf([observed], '2025-06-01');
  const expected = single(cell);
  if (indexed === undefined || cell === null || expected === null) throw new Error('no such cell');
  const where = { places: [placeId], basis: 'stated' as const };
  const candidate = { indexed, score: 1, reasons: [], where, cell, factor: 1 };
  const stated = quantity(printed);
  return { context, quantity: stated, printed: stated, isRate: false, candidate, where, cell, expected };
}

/** Numerical Recipes' linear congruential generator: the same numbers on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

test('a random wrong number seldom gets a cause, even beside a table of a thousand cells', () => {
  const next = numbers(2026);
  const tries = 400;
  const named = Array.from({ length: tries }, () => {
    const wrong = Math.round(10_000 * 10 ** (next() * 0.95));
    return likelyCause(slipOf(large, 'births', 'X-3', 4, wrong.toLocaleString('en-US')));
  }).filter((cause) => cause !== null);
  expect(named.length / tries).toBeLessThanOrEqual(0.02);
});

test('a rounded number beside a large table fits too much to get a cause', () => {
  const slip = slipOf(large, 'births', 'X-3', 4, '40,000');
  expect(chanceOfFit(slip.quantity, 1)).toBeGreaterThan(MOST_CHANCE / 3);
  expect(CAUSES.map((rule) => rule(slip)).filter((cause) => cause !== null && cause.chance <= MOST_CHANCE)).toEqual([]);
  expect(likelyCause(slip)).toBeNull();
});

/** Five digits, four and three: the fewer, the more a table holds by chance, and the sooner no cause is named. */
test.each([
  [5, 1],
  [4, 10],
  [3, 100],
])('of random wrong numbers with %i digits that count, at most one in twenty gets a cause', (_, unit) => {
  const next = numbers(7);
  const tries = 400;
  const named = Array.from({ length: tries }, () => {
    const wrong = Math.round((10_000 * 10 ** (next() * 0.95)) / unit) * unit;
    return likelyCause(slipOf(large, 'births', 'X-3', 4, wrong.toLocaleString('en-US')));
  }).filter((cause) => cause !== null);
  expect(named.length / tries).toBeLessThanOrEqual(0.05);
});

test('a random wrong percentage seldom gets a cause', () => {
  const next = numbers(11);
  const tries = 1000;
  const value = (number: number): CellValue => ({
    value: number,
    interval: { low: number, high: number },
    evidence: { type: 'derivation', formula: String(number), inputs: [], value: number },
    sourceId: 'office',
    estimated: false,
  });
  const named = Array.from({ length: tries }, () => {
    const [from, to] = [1000 + next() * 9000, 1000 + next() * 9000];
    const printed = 10 ** (next() * 2.5);
    const text = `${printed >= 10 ? Math.round(printed) : printed.toFixed(1)}%`;
    const by = { ...quantity(text), span: { start: 0, end: text.length }, precision: printed >= 10 ? 1 : 0.1 };
    return percentCause(by, to > from ? 'up' : 'down', 'person', value(from), value(to));
  }).filter((cause) => cause !== null);
  expect(named.length / tries).toBeLessThanOrEqual(0.03);
});

test.each([
  ['39,540', 'other-place'],
  ['4,095', 'other-period'],
  ['39,711', 'digits-swapped'],
  ['93,171', 'digits-swapped'],
  ['3,971', 'digit-dropped'],
  ['399,171', 'digit-dropped'],
  ['39 million', 'magnitude'],
  ['25,178', null],
  ['41,220', null],
])('%s for 39,171 interceptions in Quebec in 2022: %s', (printed, code) => {
  const reference = asylumReference();
  const rows = reference.observations({ variable: 'interceptions', place: 'CA-QC' });
  const row = rows.findIndex(({ value }) => value === 39171);
  const found = likelyCause(slipOf(reference, 'interceptions', 'CA-QC', row, printed));
  expect(found?.cause.code ?? null).toBe(code);
});

const removals = referenceOf({
  places: [place('CA', 'Canada')],
  variables: [
    variable('removed', 'People removed'),
    variable('removed-ports', 'People removed at ports', { parent: 'removed' }),
    variable('waiting', 'People waiting', { statType: 'stock' }),
    variable('length', 'Length of the trail', { statType: 'constant', unit: 'km' }),
  ],
  observations: [
    observation('removed', 'CA', '2024', 2169),
    observation('removed-ports', 'CA', '2024', 1531),
    observation('waiting', 'CA', '2024', 3874),
    observation('length', 'CA', '', 1260, { unit: 'km' }),
  ],
});

test.each([
  ['removed-ports', '2,169', 'whole-for-part'],
  ['removed', '1,531', 'part-for-whole'],
  ['removed', '3,874', 'flow-for-stock'],
  ['length', '783-kilometre', 'unit-conversion'],
])('%s given as %s: %s', (id, printed, code) => {
  expect(likelyCause(slipOf(removals, id, 'CA', 0, printed))?.cause.code).toBe(code);
});
