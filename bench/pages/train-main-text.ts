/**
 * Learns the weights of `src/ingest/html/main-text/weights.ts`: logistic regression with a ridge penalty over the evidence of each block whose
 * label is known (AdaGrad, Duchi et al. 2011), with a five-fold cross-validation by page before it.
 * Usage: node bench/pages/train-main-text.ts [FOLDER] [--write]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredCharset } from '../../src/ingest/decode/declared-charset.ts';
import { decodeText } from '../../src/ingest/decode/decode-text.ts';
import { evidenceOf } from '../../src/ingest/html/main-text/evidence.ts';
import { type PageBlocks, readPageBlocks } from '../../src/ingest/html/main-text/page-blocks.ts';
import { flatText } from '../../src/ingest/html/main-text/text-block.ts';
import { parseHtml } from '../../src/ingest/html/parse-html.ts';
import { LIMITS } from '../../src/ingest/limits.ts';
import { type Loaded, loadNews, loadSegments } from './pages.ts';
import { flat } from './score.ts';

const ROUNDS = 40;
const RATE = 0.15;
const RIDGE = 0.0005;
const FOLDS = 5;
const WEIGHTS = new URL('../../src/ingest/html/main-text/weights.ts', import.meta.url);

interface Row {
  readonly evidence: readonly string[];
  readonly belongs: boolean;
  readonly weight: number;
}

interface Page {
  readonly rows: readonly Row[];
  readonly evidence: readonly (readonly string[])[];
  readonly texts: readonly string[];
  readonly with: readonly string[];
  readonly without: readonly string[];
}

const folder = join(
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/benchmarks',
  'pages',
);
const segments = loadSegments(folder);
const news = loadNews(folder);
if (segments === null || news === null) console.log(`Skipped: there are no labelled pages in ${folder}.`);
else
  main(
    segments.flatMap((page) => label(page, page.gold.with, page.gold.without)),
    news.flatMap((page) => label(page, [firstWords(page.gold.first_words)], [])),
  );

function main(labelled: readonly Page[], beside: readonly Page[]): void {
  for (let fold = 0, sums = [0, 0, 0]; fold < FOLDS; fold += 1) {
    const weights = train([...labelled.filter((_, index) => index % FOLDS !== fold), ...beside]);
    const held = labelled.filter((_, index) => index % FOLDS === fold).map((page) => count(page, weights));
    sums = sums.map((sum, index) => sum + held.reduce((part, counts) => part + (counts[index] ?? 0), 0));
    const [hits = 0, wanted = 0, unwanted = 0] = sums;
    const precision = hits / (hits + unwanted);
    const recall = hits / wanted;
    console.log(
      `folds 1 to ${fold + 1}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F ${((2 * precision * recall) / (precision + recall)).toFixed(4)}`,
    );
  }
  if (process.argv.includes('--write')) writeFileSync(WEIGHTS, print(train([...labelled, ...beside])));
}

function firstWords(text: string | null | undefined): string {
  return flat(text).split(' ').slice(0, 8).join(' ');
}

/** A page with the labels of those of its blocks that hold a segment; a segment in many blocks says nothing of any. */
function label({ bytes }: Loaded<unknown>, wanted: readonly string[], unwanted: readonly string[]): Page[] {
  const decoded = decodeText(bytes, declaredCharset(bytes));
  const parsed = 'code' in decoded ? decoded : parseHtml(decoded.text, LIMITS);
  if ('code' in parsed) return [];
  const page = readPageBlocks(parsed.root);
  const texts = page.blocks.map(flatText);
  const evidence = page.blocks.map((_, index) => evidenceOf(page, index));
  const labels = new Map<number, { belongs: boolean; weight: number }>();
  for (const segment of wanted) for (const index of blocksWith(segment, texts, page)) addLabel(labels, index, true);
  for (const segment of unwanted) {
    texts.forEach((text, index) => {
      if (text.includes(flat(segment)) && labels.get(index)?.belongs !== true) addLabel(labels, index, false);
    });
  }
  const rows = [...labels].map(
    ([index, found]): Row => ({
      evidence: evidence[index] ?? [],
      belongs: found.belongs,
      weight: Math.min(found.weight, 1.5),
    }),
  );
  return [{ rows, evidence, texts, with: wanted.map(flat), without: unwanted.map(flat) }];
}

function blocksWith(segment: string, texts: readonly string[], page: PageBlocks): number[] {
  const wanted = flat(segment);
  const holding = texts.flatMap((text, index) => (wanted !== '' && text.includes(wanted) ? [index] : []));
  if (holding.length === 1) return holding;
  const inside = holding.filter((index) => page.inRegion[index] === true && page.around[index]?.furniture === null);
  return inside.length === 1 ? inside : [];
}

function addLabel(labels: Map<number, { belongs: boolean; weight: number }>, index: number, belongs: boolean): void {
  labels.set(index, { belongs, weight: (labels.get(index)?.weight ?? 0) + 1 });
}

function train(pages: readonly Page[]): Map<string, number> {
  const rows = pages.flatMap((page) => page.rows);
  const weights = new Map<string, number>();
  const steps = new Map<string, number>();
  const random = lehmer(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(rows, random);
    for (const { evidence, belongs, weight } of rows) {
      const error = (1 / (1 + Math.exp(-oddsOf(evidence, weights))) - (belongs ? 1 : 0)) * weight;
      for (const name of evidence) {
        const old = weights.get(name) ?? 0;
        const gradient = error + RIDGE * old;
        const step = (steps.get(name) ?? 1e-6) + gradient * gradient;
        steps.set(name, step);
        weights.set(name, old - (RATE * gradient) / Math.sqrt(step));
      }
    }
  }
  return weights;
}

function oddsOf(evidence: readonly string[], weights: ReadonlyMap<string, number>): number {
  return evidence.reduce((odds, name) => odds + (weights.get(name) ?? 0), 0);
}

/** Segments kept that must be, all that must be, and kept that must not be. */
function count(page: Page, weights: ReadonlyMap<string, number>): [number, number, number] {
  const kept = page.texts.filter((_, index) => oddsOf(page.evidence[index] ?? [], weights) > 0).join(' ');
  const here = (segments: readonly string[]): number => segments.filter((segment) => kept.includes(segment)).length;
  return [here(page.with), page.with.length, here(page.without)];
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [first, second] = [items[index], items[other]];
    if (first === undefined || second === undefined) continue;
    items[index] = second;
    items[other] = first;
  }
}

/** Numbers from 0 to 1 in a fixed order (Park and Miller 1988), so that the same pages give the same weights. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function print(weights: ReadonlyMap<string, number>): string {
  const rows = [...weights]
    .map(([name, weight]): [string, number] => [name, Math.round(weight * 100) / 100])
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`);
  return `/**
 * How much each piece of evidence adds to the log odds that a block belongs to the article; what is not listed adds nothing.
 * Learned by \`bench/pages/train-main-text.ts\`; not edited by hand.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
}
