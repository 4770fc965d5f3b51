import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from '../../src/extract/document/document.ts';
import { extractTimes } from '../../src/extract/mentions/time/time.ts';
import { type GoldTime, readTimeMl, type TimeMlDocument } from './timeml.ts';

/** One row of the scoreboard; figures are F1 in per cent, null where nothing was published. */
export interface TimeRow {
  readonly system: string;
  readonly data: string;
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number | null;
}

export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface Tally {
  gold: number;
  found: number;
  strict: number;
  relaxed: number;
  value: number;
}

/** Published and measured on the 20 unseen documents of TempEval-3 (benchmarks README, `time/`). */
const PEERS: readonly TimeRow[] = [
  { system: 'HeidelTime', data: 'TempEval-3 test', strict: 81.3, relaxed: 90.3, value: 77.6 },
  { system: 'CogComp-time', data: 'TempEval-3 test', strict: 79.4, relaxed: 83.4, value: 70.5 },
  { system: 'SynTime', data: 'TempEval-3 test', strict: 92.1, relaxed: 95.0, value: null },
  { system: 'chrono', data: 'TempEval-3 test', strict: 39.1, relaxed: 69.8, value: 33.5 },
  { system: 'compromise-dates', data: 'TempEval-3 test', strict: 25.8, relaxed: 79.0, value: 35.2 },
];
const SETS = ['TimeBank', 'AQUAINT'];
const TARGET: TimeRow = { system: 'target', data: 'each set', strict: 85, relaxed: 92, value: 80 };

/**
 * Scores `extractTimes` on the TempEval-3 training data in `folder` (`time/tempeval3-train/<set>/*.tml`) as TempEval-3 did
 * (UzZaman et al., SemEval-2013 task 1): strict is the exact span, relaxed an overlap, value the right value on a relaxed
 * span; F1 over the set. Prints the rows beside the published ones and returns them; empty where the data is missing.
 */
export function scoreTimes(folder = '../shared/benchmarks'): readonly TimeRow[] {
  const root = join(folder, 'time', 'tempeval3-train');
  if (!existsSync(root)) {
    console.log(`time: skipped, there is no ${root}`);
    return [];
  }
  const ours = SETS.filter((set) => existsSync(join(root, set))).map((set) => scoreSet(join(root, set), set));
  const rows = [...PEERS, TARGET, ...ours];
  console.log('time: TIMEX3, F1 in per cent');
  for (const row of rows) {
    const value = row.value === null ? '   -' : row.value.toFixed(1).padStart(6);
    console.log(
      `  ${row.system.padEnd(18)}${row.data.padEnd(17)}strict ${row.strict.toFixed(1)}  relaxed ${row.relaxed.toFixed(1)}  value ${value}`,
    );
  }
  return rows;
}

function scoreSet(folder: string, set: string): TimeRow {
  const tally: Tally = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 };
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.tml')) continue;
    const document = readTimeMl(readFileSync(join(folder, name), 'utf8'));
    count(tally, document.times, findTimes(document));
  }
  const f1 = (right: number) => (200 * right) / Math.max(1, tally.gold + tally.found);
  return {
    system: 'deskcheck',
    data: set,
    strict: f1(tally.strict),
    relaxed: f1(tally.relaxed),
    value: f1(tally.value),
  };
}

/** What `extractTimes` finds in a document, its paragraphs being the blocks. */
export function findTimes({ text, created }: TimeMlDocument): FoundTime[] {
  const blocks = [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map((block) => ({
    start: block.index,
    end: block.index + block[0].length,
    role: 'prose' as const,
  }));
  const article = { id: 'article', uri: '', byline: [], language: 'en', text, publishedAt: created };
  return extractTimes(openDocument({ article, blocks }), []).flatMap((draft) =>
    draft.kind === 'time' ? [{ start: draft.start, end: draft.end, value: draft.timex.value }] : [],
  );
}

/** Matches one to one: equal spans first, then overlaps in text order. */
export function matchTimes(
  gold: readonly GoldTime[],
  found: readonly FoundTime[],
): readonly (readonly [GoldTime, FoundTime])[] {
  const taken = new Set<FoundTime>();
  const pairs: [GoldTime, FoundTime][] = [];
  const left: GoldTime[] = [];
  for (const time of gold) {
    const same = found.find((other) => !taken.has(other) && other.start === time.start && other.end === time.end);
    if (same === undefined) {
      left.push(time);
      continue;
    }
    taken.add(same);
    pairs.push([time, same]);
  }
  for (const time of left) {
    const near = found.find((other) => !taken.has(other) && other.start < time.end && time.start < other.end);
    if (near === undefined) continue;
    taken.add(near);
    pairs.push([time, near]);
  }
  return pairs;
}

function count(tally: Tally, gold: readonly GoldTime[], found: readonly FoundTime[]): void {
  const pairs = matchTimes(gold, found);
  tally.gold += gold.length;
  tally.found += found.length;
  tally.relaxed += pairs.length;
  tally.strict += pairs.filter(([time, other]) => time.start === other.start && time.end === other.end).length;
  tally.value += pairs.filter(([time, other]) => time.value === other.value).length;
}
