import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftOf } from '../../src/extract/mentions/draft.ts';
import { type Read, read } from './read.ts';

interface Case {
  readonly Input: string;
  readonly Results: readonly {
    readonly Text: string;
    readonly Start: number;
    readonly End: number;
    readonly Resolution: { readonly value?: string | null; readonly unit?: string };
  }[];
}
/** A span of the utterance, half-open, with its value as their specs print it. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}
export interface RecognizerScore {
  readonly file: string;
  readonly right: number;
  readonly cases: number;
  readonly mistakes: readonly string[];
}

type Convention = (reading: Read) => Item[];

/** File of specs, and how our mentions are read by its conventions. */
export const RECOGNIZERS: readonly { readonly file: string; readonly convention: Convention }[] = [
  { file: 'Number/English/NumberModel.json', convention: numbers },
  { file: 'Number/English/NumberRangeModel.json', convention: ranges },
  { file: 'Number/English/PercentModel.json', convention: percents },
  { file: 'NumberWithUnit/English/CurrencyModel.json', convention: (reading) => ofKind(reading, 'currency') },
  { file: 'NumberWithUnit/English/DimensionModel.json', convention: dimensions },
  { file: 'NumberWithUnit/English/AgeModel.json', convention: ages },
  { file: 'NumberWithUnit/English/TemperatureModel.json', convention: temperatures },
];

/** Share of utterances in which every span and value is right. Results without a value are bare unit words, and are left out. */
export function scoreRecognizer(folder: string, file: string, convention: Convention): RecognizerScore {
  const cases: Case[] = JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''));
  const mistakes: string[] = [];
  let right = 0;
  for (const { Input, Results } of cases) {
    const expected = Results.flatMap(({ Start, End, Resolution }) =>
      Resolution.value == null || Resolution.value === 'null'
        ? []
        : [{ start: Start, end: End + 1, value: Resolution.value }],
    );
    const actual = convention(read(Input));
    const same = expected.length === actual.length && expected.every((item, index) => equal(item, actual[index]));
    if (same) right += 1;
    else
      mistakes.push(
        `${JSON.stringify(Input.slice(0, 200))}\n    gold ${show(Input, expected)}\n    ours ${show(Input, actual)}`,
      );
  }
  return { file, right, cases: cases.length, mistakes };
}

function equal(a: Item, b: Item | undefined): boolean {
  if (b === undefined || a.start !== b.start || a.end !== b.end) return false;
  const [x, y] = [Number(a.value.replace('%', '')), Number(b.value.replace('%', ''))];
  return Number.isNaN(x) || Number.isNaN(y) ? a.value === b.value : Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x));
}

function show(text: string, items: readonly Item[]): string {
  return items.map(({ start, end, value }) => `‹${text.slice(start, end)}› ${value}`).join(' | ');
}

function item({ start, end, value }: DraftOf<'quantity'>): Item[] {
  return value === null ? [] : [{ start, end, value: String(value) }];
}

/** Their spans leave the denominator of a rate out; so do ours. */
function ofKind({ quantities }: Read, kind: string): Item[] {
  return quantities.filter((quantity) => quantity.unit.kind === kind).flatMap(item);
}

/** Where the numeral itself stands in the span: without a currency sign in front or a unit behind. */
function numeralSpan({ document }: Read, { start, end, unit }: DraftOf<'quantity'>): { start: number; end: number } {
  const quote = document.text.slice(start, end);
  const lead =
    unit.text !== '' && quote.startsWith(unit.text) ? quote.slice(unit.text.length) : quote.replace(/^\p{Sc}/u, '');
  const behind = unit.text !== '' && quote.endsWith(unit.text) ? quote.slice(0, -unit.text.length) : quote;
  return { start: end - lead.trimStart().length, end: start + behind.replace(/[\s-]+$/, '').length };
}

/** Of a range of ages they read the upper end alone; "age" in front belongs to their span. */
function ages({ document, quantities }: Read): Item[] {
  return quantities.flatMap((quantity) => {
    if (quantity.unit.kind !== 'age') return [];
    if (quantity.value === null) return upperEnd(document.text, quantity);
    const lead =
      quantity.unit.text === '' ? (/\bage $/i.exec(document.text.slice(0, quantity.start))?.[0].length ?? 0) : 0;
    return item(quantity).map((one) => ({ ...one, start: one.start - lead }));
  });
}

/** Numbers without their units, and those of durations; a unit symbol that touches the digits makes it none for them. */
function numbers(reading: Read): Item[] {
  const items = reading.quantities.flatMap((quantity) => {
    const { start, end } = numeralSpan(reading, quantity);
    const touches =
      quantity.unit.kind === 'physical' && end < quantity.end && /\p{L}/u.test(reading.document.text[end] ?? '');
    return quantity.value === null || quantity.unit.kind === 'percent' || quantity.unit.kind === 'ordinal' || touches
      ? []
      : [{ start, end, value: String(quantity.value) }];
  });
  return [...items, ...durations(reading)].sort((a, b) => a.start - b.start);
}

function durations({ document, times }: Read): Item[] {
  return times.flatMap(({ start, end, timex }) => {
    const digits = timex.type === 'DURATION' ? /^\d+(?= )/.exec(document.text.slice(start, end))?.[0] : undefined;
    return digits === undefined ? [] : [{ start, end: start + digits.length, value: digits }];
  });
}

/** Their spans start at the bound, hedges left out, and end with the numeral; a plain range has its upper end open. */
function ranges(reading: Read): Item[] {
  const { document, quantities } = reading;
  return quantities.flatMap((quantity) => {
    const { low, high, lowOpen, highOpen, bound, value, cues } = quantity;
    if (quantity.unit.kind === 'score') return [];
    const before = document.text.slice(0, quantity.start);
    const equal = /\b(?:(?:is|are) )?(?:equals?|equaling|equal)(?: to)? $/i
      .exec(before)?.[0]
      .replace(/^(?:is|are) /, '').length;
    if (bound === 'none' && equal !== undefined)
      return [{ start: quantity.start - equal, end: quantity.end, value: `[${low},${high}]` }];
    const last = Math.max(numeralSpan(reading, quantity).end, ...cues.map((cue) => cue.end));
    if (value === null && low !== null && high !== null) {
      const lead = /\b(?:between|from) $/i.exec(before)?.[0].length ?? 0;
      const plain = !cues.some((cue) => cue.start > quantity.start);
      const start = plain ? quantity.start - lead : Math.min(quantity.start - lead, ...cues.map((cue) => cue.start));
      return [
        {
          start,
          end: last,
          value: plain ? `[${low},${high})` : `${lowOpen ? '(' : '['}${low},${high}${highOpen ? ')' : ']'}`,
        },
      ];
    }
    if (bound === 'none') return [];
    const behind = cues.some((cue) => cue.start >= quantity.end);
    const start = behind ? quantity.start - (equal ?? 0) : Math.min(quantity.start, ...cues.map((cue) => cue.start));
    return [{ start, end: last, value: `${lowOpen ? '(' : '['}${low ?? ''},${high ?? ''}${highOpen ? ')' : ']'}` }];
  });
}

function percents({ quantities }: Read): Item[] {
  return quantities
    .filter((quantity) => quantity.unit.kind === 'percent')
    .flatMap((quantity) => item(quantity).map((one) => ({ ...one, value: `${one.value}%` })));
}

const TEMPERATURES = new Set(['Cel', '[degF]', 'K']);

function dimensions({ document, quantities }: Read): Item[] {
  return quantities.flatMap((quantity) => {
    if (quantity.unit.kind !== 'physical' || TEMPERATURES.has(quantity.unit.code)) return [];
    if (quantity.unit.code === 'deg' && /temperature|thermostat/.test(document.text)) return [];
    return quantity.value === null ? upperEnd(document.text, quantity) : item(quantity);
  });
}

/** Of a range they read the upper end alone. */
function upperEnd(text: string, { start, end, high }: DraftOf<'quantity'>): Item[] {
  const quote = text.slice(start, end);
  const at = Math.max(
    ...[' to ', '-', ' - ', ' and '].map((link) => (quote.includes(link) ? quote.indexOf(link) + link.length : 0)),
  );
  return high === null ? [] : [{ start: start + at, end, value: String(high) }];
}

function temperatures({ document, quantities }: Read): Item[] {
  return quantities
    .filter(
      ({ unit }) =>
        TEMPERATURES.has(unit.code) || (unit.code === 'deg' && !/\b(?:angle|rotate|turn)\b/i.test(document.text)),
    )
    .flatMap(item);
}
