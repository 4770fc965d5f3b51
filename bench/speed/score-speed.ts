import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import nlp from 'compromise';
import { extract } from '../../src/extract/extract.ts';
import type { ReadArticle } from '../../src/model/reading.ts';
import { readVerbatim } from '../../src/verbatim.ts';
import { extractByStages, STAGES, type Stage } from './stages.ts';

const WARM_UP = 2;
const ROUNDS = 5;
const PUBLISHED = '2020-06-15';

/** What was measured: characters per second of CPU time (all threads of the process), and how many times faster. */
export interface SpeedScore {
  readonly characters: number;
  readonly extraction: number;
  readonly compromise: number;
  /** Median over the rounds of compromise's time divided by the extraction's. */
  readonly ratio: number;
  /** The share of each stage in the extraction, 0 to 1. */
  readonly shares: ReadonlyMap<Stage, number>;
}

/**
 * Measures `extract` beside a plain `nlp(text)` of compromise on all `.txt` files of a folder: CPU time of the process, both
 * in turns, article by article, over several rounds after a warm-up, so that the ratio holds on a busy machine too.
 * Prints the figures and returns them; null where the folder is missing.
 */
export function scoreSpeed(folder = '../shared/benchmarks/quotes/polnear-dev/text'): SpeedScore | null {
  if (!existsSync(folder)) {
    console.log(`speed: skipped, there is no ${folder}`);
    return null;
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  const score = measure(texts);
  print(score);
  return score;
}

interface Round {
  readonly extraction: number;
  readonly compromise: number;
}

function measure(texts: readonly string[]): SpeedScore {
  const readings = texts.map((text) => readVerbatim(text, PUBLISHED));
  for (let round = 0; round < WARM_UP; round += 1) runOnce(readings);
  const rounds = Array.from({ length: ROUNDS }, () => runOnce(readings));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return {
    characters,
    extraction: characters / median(rounds.map(({ extraction }) => extraction)),
    compromise: characters / median(rounds.map(({ compromise }) => compromise)),
    ratio: median(rounds.map(({ extraction, compromise }) => compromise / extraction)),
    shares: sharesOf(readings),
  };
}

/** Both on one article after the other, so that what else the machine does weighs on both alike. */
function runOnce(readings: readonly ReadArticle[]): Round {
  let extraction = 0;
  let compromise = 0;
  for (const reading of readings) {
    extraction += secondsOf(() => extract(reading));
    compromise += secondsOf(() => nlp(reading.article.text));
  }
  return { extraction, compromise };
}

function sharesOf(readings: readonly ReadArticle[]): ReadonlyMap<Stage, number> {
  const seconds = new Map<Stage, number>(STAGES.map((stage) => [stage, 0]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const reading of readings) {
      extractByStages(reading, (stage, work) => {
        const from = performance.now();
        const result = work();
        seconds.set(stage, (seconds.get(stage) ?? 0) + performance.now() - from);
        return result;
      });
    }
  }
  const all = [...seconds.values()].reduce((sum, value) => sum + value, 0);
  return new Map([...seconds].map(([stage, value]) => [stage, value / all]));
}

function print({ characters, extraction, compromise, ratio, shares }: SpeedScore): void {
  const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en')} characters per CPU second`;
  console.log(`characters      ${characters.toLocaleString('en')}`);
  console.log(`extraction      ${perSecond(extraction)}`);
  console.log(`nlp(text)       ${perSecond(compromise)}`);
  console.log(`ratio           ${ratio.toFixed(2)}`);
  for (const [stage, share] of shares) console.log(`  ${stage.padEnd(14)}${(100 * share).toFixed(1).padStart(5)} %`);
}

function secondsOf(work: () => unknown): number {
  const before = cpuUsage();
  work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1_000_000;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
