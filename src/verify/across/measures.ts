import { dayNumber } from '../../calendar/calendar-date.ts';
import { describeInterval } from '../../calendar/interval.ts';
import type { ClaimQuantity, ValueClaim } from '../../model/claim.ts';
import type { Reading } from '../../model/finding.ts';
import type { Interval } from '../../model/interval.ts';
import type { Mention } from '../../model/mention.ts';
import type { ExtractedArticle } from '../../model/output.ts';
import type { SourceMap } from '../../model/reading.ts';
import { fold } from '../../text/fold.ts';
import { agreeing } from '../agree/agreement.ts';
import type { NumberInterval } from '../agree/number-interval.ts';
import { statedReading } from '../evidence/reading.ts';
import { isNeutral } from '../match/neutral-words.ts';
import { stem, stemsOf, words } from '../match/words.ts';
import { type Passage, passageOf } from './article-row.ts';
import { type AcrossRecord, recordOf } from './record.ts';

/** A number that an article states of a measure, a place and a period. */
export interface MeasureRow extends Passage {
  readonly claim: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
  readonly source?: string;
  readonly measure: string;
  readonly where: string;
  readonly when: string;
  readonly stated: Reading;
}

/** A day's numbers are of one event, and two events of a day are easily taken for one. */
const SHORTEST_DAYS = 28;
const FEWEST_STEMS = 2;

/**
 * Nouns that stand for something named elsewhere: "the company cut 500 jobs in Canada in 2022" may be any company, so
 * such a sentence is compared with no other unless it names the body itself.
 */
const STAND_INS: ReadonlySet<string> = new Set(
  (
    'company firm group club team school university college hospital station plant factory store airline bank carrier retailer ' +
    'maker union festival village town city county district camp church court prison base airport band brand startup chain ' +
    'charity museum newspaper network studio fund party campaign project site mine ship vessel study survey poll report'
  )
    .split(' ')
    .map(stem),
);

/**
 * The numbers of an article that can be held against those of others: asserted, in the article's own voice or by a named
 * source of data, of a measure that its words make clear, at known places, over a stated period of at least a month.
 * Words are compared as a set of stems, all of which must be the same: any other word may narrow what is counted.
 */
export function measureRecords(extracted: ExtractedArticle, sourceMap: SourceMap): readonly AcrossRecord[] {
  const named = namedIn(extracted.mentions);
  const rows = extracted.claims.flatMap((claim) => {
    if (claim.kind !== 'value') return [];
    const key = keyOf(claim, named);
    return key === null ? [] : [{ key, row: rowOf(extracted, claim, sourceMap) }];
  });
  const byKey = Map.groupBy(rows, ({ key }) => key.join('\t'));
  // Where an article itself has two numbers under one key, the key misses what tells them apart.
  const sure = [...byKey.values()].filter((same) => same.every(({ row }) => row.value === same[0]?.row.value));
  return sure.flatMap(([first]) => (first === undefined ? [] : [recordOf('measure', first.key, first.row)]));
}

type Named = (claim: ValueClaim) => readonly string[];

function keyOf(claim: ValueClaim, named: Named): readonly string[] | null {
  const { certainty, attribution, measure, places, time, quantity } = claim;
  if (certainty !== 'asserted' || attribution?.kind === 'speaker') return null;
  if (measure === undefined || time?.interval === undefined || time.from !== 'stated') return null;
  if (daysOf(time.interval) < SHORTEST_DAYS || quantity.form === 'vague') return null;
  const where = places.map(({ placeId, scope }) => (scope === 'in' ? placeId : undefined));
  if (where.length === 0 || where.includes(undefined)) return null;
  const what = stemsOfMeasure(claim);
  const who = named(claim);
  if (what.length < (quantity.unit.kind === 'percent' ? 1 : FEWEST_STEMS)) return null;
  if (who.length === 0 && (quantity.unit.kind === 'currency' || what.some((word) => STAND_INS.has(word)))) return null;
  return [
    [...new Set(where)].toSorted().join(' '),
    `${time.interval.from}/${time.interval.to}`,
    unitKey(quantity),
    what.join(' '),
    who.join(' '),
  ];
}

function stemsOfMeasure({ measure, places }: ValueClaim): readonly string[] {
  const ofPlaces = new Set(places.flatMap(({ name }) => stemsOf(words(name))));
  const all = new Set((measure?.lemmas ?? []).map((lemma) => stem(lemma)));
  return [...all].filter((word) => !isNeutral(word) && !ofPlaces.has(word)).toSorted();
}

function daysOf({ from, to }: Interval): number {
  return dayNumber(to) - dayNumber(from);
}

function unitKey({ unit: { kind, code, per } }: ClaimQuantity): string {
  const counted = kind === 'count' || kind === 'rate' ? '' : code;
  return [kind, counted, per === undefined ? '' : `${per.value}/${per.code}`].join(' ');
}

/** People and organizations that a claim's sentence names, but for the one it is attributed to. */
function namedIn(mentions: readonly Mention[]): Named {
  const names = mentions.filter((mention) => mention.kind === 'person' || mention.kind === 'organization');
  return ({ sentence, attribution }) => {
    const source = attribution?.span;
    const inside = names.filter(({ start, end }) => {
      const isSource = source !== undefined && start < source.end && end > source.start;
      return start >= sentence.start && end <= sentence.end && !isSource;
    });
    return [...new Set(inside.map(({ name }) => fold(name)))].toSorted();
  };
}

function rowOf({ article }: ExtractedArticle, claim: ValueClaim, sourceMap: SourceMap): MeasureRow {
  const { quantity, measure, places, time, attribution } = claim;
  const { low, high }: NumberInterval = agreeing(quantity);
  return {
    ...passageOf(article, quantity.span, claim.sentence, sourceMap),
    claim: claim.id,
    low: finite(low),
    high: finite(high),
    value: quantity.value,
    ...(attribution?.name === undefined ? {} : { source: fold(attribution.name) }),
    measure: measure?.text ?? '',
    where: [...new Set(places.map(({ name }) => name))].join(', '),
    when: time?.interval === undefined ? '' : describeInterval(time.interval),
    stated: statedReading(article.text, quantity, measure, places, time),
  };
}

/** JSON has no infinity; null is an open end. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
