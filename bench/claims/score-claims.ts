import { join } from 'node:path';
import { extract } from '../../src/index.ts';
import type { Claim, ClaimQuantity } from '../../src/model/claim.ts';
import {
  sameBound,
  sameChange,
  sameComparison,
  sameHead,
  sameHedge,
  sameNumber,
  sameShare,
  sameValue,
  saysOther,
} from './compare.ts';
import { type GoldNumber, type GoldRow, readGold } from './gold.ts';

/** One line of the scoreboard: `right` of `found` and of `wanted`; precision and recall in per cent. */
export interface ClaimRow {
  readonly aspect: string;
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  /** What went wrong, one line a case. */
  readonly mistakes: readonly string[];
}

type Aspect = 'values' | 'concept' | 'time and place' | 'changes' | 'comparisons' | 'shares' | 'hedges' | 'bounds';

interface Tally {
  wanted: number;
  found: number;
  right: number;
  mistakes: string[];
}

const ASPECTS: readonly Aspect[] = [
  'values',
  'concept',
  'time and place',
  'changes',
  'comparisons',
  'shares',
  'hedges',
  'bounds',
];
/** What the overall row adds up: each claim once, with its hedge and bound; the others look at parts of these. */
const CLAIM_ASPECTS: readonly Aspect[] = ['values', 'changes', 'comparisons', 'shares'];
const TARGET = { precision: 95, recall: 90 };

/** Scores `extract` on the labelled sentences in `folder`, prints precision and recall and returns them. */
export function scoreClaims(folder = join(import.meta.dirname, 'rows')): readonly ClaimRow[] {
  const tallies = new Map<Aspect, Tally>(
    ASPECTS.map((aspect) => [aspect, { wanted: 0, found: 0, right: 0, mistakes: [] }]),
  );
  const gold = readGold(folder);
  for (const row of gold) scoreRow(row, tallies);
  const rows = ASPECTS.map((aspect) => rowOf(aspect, [tallies.get(aspect)]));
  rows.push(
    rowOf(
      'overall',
      CLAIM_ASPECTS.map((aspect) => tallies.get(aspect)),
    ),
  );
  console.log(`claims: ${gold.length} sentences of our own, per cent (target ${TARGET.precision} / ${TARGET.recall})`);
  for (const { aspect, wanted, found, right, precision, recall } of rows) {
    console.log(
      `  ${aspect.padEnd(16)}precision ${precision.toFixed(1).padStart(5)}  recall ${recall.toFixed(1).padStart(5)}  (${right} right, ${found} found, ${wanted} wanted)`,
    );
  }
  return rows;
}

function rowOf(aspect: string, tallies: readonly (Tally | undefined)[]): ClaimRow {
  const sum = (key: 'wanted' | 'found' | 'right') => tallies.reduce((total, tally) => total + (tally?.[key] ?? 0), 0);
  const [wanted, found, right] = [sum('wanted'), sum('found'), sum('right')];
  return {
    aspect,
    wanted,
    found,
    right,
    precision: (100 * right) / Math.max(1, found),
    recall: (100 * right) / Math.max(1, wanted),
    mistakes: tallies.flatMap((tally) => tally?.mistakes ?? []),
  };
}

function scoreRow(row: GoldRow, tallies: ReadonlyMap<Aspect, Tally>): void {
  const { claims } = extract(row.sentence, { publishedAt: row.published });
  const tally = (aspect: Aspect) => tallies.get(aspect) ?? { wanted: 0, found: 0, right: 0, mistakes: [] };
  const of = <Kind extends Claim['kind']>(kind: Kind) =>
    claims.filter((claim): claim is Extract<Claim, { kind: Kind }> => claim.kind === kind);

  const comparisons = match(claims, row.comparisons, sameComparison);
  const asChange = new Set<Claim>(comparisons.pairs.map(([found]) => found).filter(({ kind }) => kind === 'change'));
  const changes = of('change').filter((claim) => !asChange.has(claim));
  // Ranks ("a record", "the most since 1991") are not labelled in these rows.
  const labelled = of('comparison').filter(({ relation }) => relation !== 'rank');
  count(tally('comparisons'), row, [...labelled, ...asChange], row.comparisons, sameComparison);
  count(tally('changes'), row, changes, row.changes, sameChange);
  count(tally('shares'), row, of('share'), row.shares, sameShare);

  const values = of('value').filter(
    (claim) => row.values.some((gold) => sameNumber(claim.quantity, gold)) || !isLevel(row, claim.quantity),
  );
  count(tally('values'), row, values, row.values, sameValue);
  for (const [found, wanted] of match(values, row.values, (claim, gold) => sameNumber(claim.quantity, gold)).pairs) {
    if (wanted.concept !== undefined) {
      part(
        tally('concept'),
        row,
        found.measure?.head ?? '',
        wanted.concept,
        sameHead(found.measure?.head ?? '', wanted.concept),
      );
    }
    if (wanted.time !== undefined) {
      part(tally('time and place'), row, found.time?.text ?? '', wanted.time, saysOther(found.time?.text, wanted.time));
    }
    if (wanted.place !== undefined) {
      const names = found.places.map((place) => place.name).join(' ');
      part(tally('time and place'), row, names, wanted.place, saysOther(names, wanted.place));
    }
  }
  for (const [found, wanted] of numbersOf(row, claims)) {
    edge(tally('hedges'), row, found.hedge, wanted.hedge ?? 'exact', 'exact', sameHedge(found, wanted));
    edge(tally('bounds'), row, found.bound, wanted.bound ?? 'none', 'none', sameBound(found, wanted));
  }
}

/** A level of a change or the number of a share may be given as a value too. */
function isLevel(row: GoldRow, quantity: ClaimQuantity): boolean {
  const levels = [...row.changes.flatMap(({ from, to }) => [from, to]), ...row.shares];
  return levels.some((level) => level !== undefined && sameNumber(quantity, level));
}

/** Every labelled number beside the quantity of a claim that holds it, wherever the claim put it. */
function numbersOf(row: GoldRow, claims: readonly Claim[]): [ClaimQuantity, GoldNumber][] {
  const wanted: GoldNumber[] = [
    ...row.values,
    ...row.shares,
    ...row.changes.flatMap(({ by, from, to }) => [by, from, to].filter((part) => part !== undefined)),
    ...row.comparisons.map(({ factor, ...rest }) => ({ number: factor, ...rest })),
  ];
  const found = claims.flatMap(quantitiesOf);
  return wanted.flatMap((gold): [ClaimQuantity, GoldNumber][] => {
    const same = found.find((quantity) => sameNumber(quantity, gold));
    return same === undefined ? [] : [[same, gold]];
  });
}

function quantitiesOf(claim: Claim): ClaimQuantity[] {
  if (claim.kind === 'value' || claim.kind === 'share') return [claim.quantity];
  if (claim.kind === 'comparison') return claim.factor === undefined ? [] : [claim.factor];
  if (claim.kind !== 'change') return [];
  return [claim.by, claim.from, claim.to].filter((part) => part !== undefined);
}

/** Pairs found with wanted, one to one, in text order. */
function match<Found, Wanted>(
  found: readonly Found[],
  wanted: readonly Wanted[],
  same: (found: Found, wanted: Wanted) => boolean,
): {
  readonly pairs: readonly (readonly [Found, Wanted])[];
  readonly left: readonly Found[];
  readonly missed: readonly Wanted[];
} {
  const left = [...found];
  const missed: Wanted[] = [];
  const pairs: (readonly [Found, Wanted])[] = [];
  for (const gold of wanted) {
    const at = left.findIndex((claim) => same(claim, gold));
    const [claim] = at < 0 ? [] : left.splice(at, 1);
    if (claim === undefined) missed.push(gold);
    else pairs.push([claim, gold]);
  }
  return { pairs, left, missed };
}

function count<Found extends Claim, Wanted>(
  tally: Tally,
  row: GoldRow,
  found: readonly Found[],
  wanted: readonly Wanted[],
  same: (found: Found, wanted: Wanted) => boolean,
): void {
  const { pairs, left, missed } = match(found, wanted, same);
  tally.wanted += wanted.length;
  tally.found += found.length;
  tally.right += pairs.length;
  for (const claim of left) tally.mistakes.push(`FALSE  ${row.sentence}\n         ${brief(claim)}`);
  for (const gold of missed) tally.mistakes.push(`MISSED ${row.sentence}\n         ${JSON.stringify(gold)}`);
}

function part(tally: Tally, row: GoldRow, found: string, wanted: string, isRight: boolean): void {
  tally.wanted += 1;
  if (found !== '') tally.found += 1;
  if (isRight) tally.right += 1;
  else tally.mistakes.push(`WRONG  ${row.sentence}\n         ${found || '(none)'} for ${wanted}`);
}

/** A hedge or bound counts as found and wanted only where one is. */
function edge(tally: Tally, row: GoldRow, found: string, wanted: string, none: string, isRight: boolean): void {
  if (wanted !== none) tally.wanted += 1;
  if (found !== none) tally.found += 1;
  if (wanted !== none && isRight) tally.right += 1;
  if (!isRight) tally.mistakes.push(`WRONG  ${row.sentence}\n         ${found} for ${wanted}`);
}

function brief(claim: Claim): string {
  const number = (quantity: ClaimQuantity | undefined) =>
    quantity === undefined
      ? '-'
      : `${quantity.value ?? `${quantity.low}..${quantity.high}`} ${quantity.unit.kind} ${quantity.hedge}/${quantity.bound}`;
  switch (claim.kind) {
    case 'value':
      return `value ${number(claim.quantity)} of ${claim.measure?.text ?? ''}`;
    case 'share':
      return `share ${number(claim.quantity)} of ${claim.whole.measure?.head ?? ''}`;
    case 'change':
      return `change ${claim.direction} by ${number(claim.by)} from ${number(claim.from)} to ${number(claim.to)} baseline ${claim.baseline?.text ?? '-'}`;
    case 'comparison':
      return `comparison ${claim.relation} ${number(claim.factor)} other ${claim.right.time?.text ?? claim.right.measure?.text ?? '-'}`;
    default:
      return claim.kind;
  }
}
