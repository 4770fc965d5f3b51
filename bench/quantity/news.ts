import type { DraftOf } from '../../src/extract/mentions/draft.ts';
import { fold } from '../../src/text/fold.ts';
import { NEWS_ROWS, type NewsQuantity, type NewsRow } from './news-rows.ts';
import { counted, type Read, read } from './read.ts';

export interface NewsScore {
  readonly measure: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Ours extends NewsQuantity {
  readonly phrase: string;
}

/** Precision, recall and F1 on value alone, and on value with unit, with sign, and with a word of what is counted. */
export function scoreNews(rows: readonly NewsRow[] = NEWS_ROWS): { scores: NewsScore[]; mistakes: string[] } {
  const measures: readonly [string, (gold: NewsQuantity, ours: Ours) => boolean][] = [
    ['value', () => true],
    ['value+unit', (gold, ours) => gold.unit === ours.unit],
    ['value+sign', (gold, ours) => gold.sign === ours.sign],
    [
      'value+counted',
      (gold, ours) =>
        gold.counted === '' ? ours.phrase === '' : fold(ours.phrase).split(' ').includes(fold(gold.counted)),
    ],
  ];
  const mistakes = new Set<string>();
  const scores = measures.map(([measure, also]) => {
    let [gold, ours, right] = [0, 0, 0];
    for (const { text, quantities } of rows) {
      const actual = oursIn(read(text));
      const matched = match(quantities, actual, also);
      gold += quantities.length;
      ours += actual.length;
      right += matched;
      if (matched < Math.max(quantities.length, actual.length))
        mistakes.add(`${measure}: ${text}\n    ${actual.map(show).join(' | ')}`);
    }
    return {
      measure,
      precision: (100 * right) / ours,
      recall: (100 * right) / gold,
      f1: (200 * right) / (gold + ours),
    };
  });
  return { scores, mistakes: [...mistakes] };
}

function show({ value, sign, unit, phrase }: Ours): string {
  return `${value} ${sign} ${unit} ‹${phrase}›`;
}

function oursIn(reading: Read): Ours[] {
  return reading.quantities
    .filter(({ unit }) => unit.kind !== 'ordinal')
    .map((quantity) => ({
      value: printedValue(quantity),
      sign: signOf(quantity),
      unit: quantity.unit.code,
      counted: '',
      phrase: counted(reading, quantity),
    }));
}

function printedValue({ value, low, high }: DraftOf<'quantity'>): string {
  return value === null ? `${low ?? ''}..${high ?? ''}` : String(value);
}

function signOf({ hedge, bound }: DraftOf<'quantity'>): NewsQuantity['sign'] {
  if (bound === 'more-than' || bound === 'at-least') return '>';
  if (bound !== 'none') return '<';
  return hedge === 'exact' ? '=' : '~';
}

function match(
  gold: readonly NewsQuantity[],
  ours: readonly Ours[],
  also: (gold: NewsQuantity, ours: Ours) => boolean,
): number {
  const left = [...ours];
  let count = 0;
  for (const item of gold) {
    const at = left.findIndex((other) => other.value === item.value && also(item, other));
    if (at < 0) continue;
    left.splice(at, 1);
    count += 1;
  }
  return count;
}
