import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../scripts/build.ts';

const RUN = fileURLToPath(new URL('measured-run.ts', import.meta.url));
const TEXTS = '../shared/benchmarks/quotes/polnear-dev/text';
const REFERENCES = ['reference/canada-asylum', 'reference/officeholders'];
/** Files of one folder: more make folders slow. */
const FOLDER_SIZE = 1000;

interface Measured {
  readonly seconds: number;
  readonly cpu: number;
  /** Processor seconds of the main thread. */
  readonly main: number;
  readonly megabytes: number;
}

/**
 * Builds the package, and checks 1,000 and 10,000 articles (100,000 with `--large`, others with numbers as arguments) as the command line does, into a database:
 * the first run with two workers, and with one for the smallest size; then a second run over the unchanged batch.
 * The articles are made of the paragraphs of those in the folder given by `--texts`, each sentence with a word of its own: repeated
 * as they are, they would be a hundred copies of a story, which no desk has.
 */
export async function measureScale(args: readonly string[]): Promise<void> {
  const folder = args.find((_, index) => args[index - 1] === '--texts') ?? TEXTS;
  if (!existsSync(folder)) {
    console.log(`scale: skipped, there is no ${folder}`);
    return;
  }
  await build('dist');
  const numbers = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const sizes = numbers.length > 0 ? numbers : [1000, 10_000, ...(args.includes('--large') ? [100_000] : [])];
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  console.log(
    `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}; peak memory is the whole process's`,
  );
  console.log('articles  jobs  run     seconds  CPU s  main s  articles/s  peak MB  database MB');
  for (const [index, size] of sizes.entries()) {
    const place = mkdtempSync(join(tmpdir(), 'deskcheck-scale-'));
    try {
      writeArticles(place, texts, size);
      if (index === 0) report(size, 1, 'first', run(place, 1, 'one.db'), place, 'one.db');
      report(size, 2, 'first', run(place, 2, 'two.db'), place, 'two.db');
      report(size, 2, 'second', run(place, 2, 'two.db'), place, 'two.db');
    } finally {
      rmSync(place, { recursive: true });
    }
  }
}

function writeArticles(place: string, texts: readonly string[], size: number): void {
  const paragraphs = texts.map((text) => text.split(/\n+/).filter((paragraph) => paragraph.trim() !== ''));
  for (let index = 0; index < size; index += 1) {
    const folder = join(place, 'in', String(Math.floor(index / FOLDER_SIZE)));
    if (index % FOLDER_SIZE === 0) mkdirSync(folder, { recursive: true });
    const own = paragraphs[index % texts.length] ?? [];
    const word = wordOf(index);
    const text = own.map((paragraph) => paragraph.replace(/([.!?])(?=\s|$)/g, ` ${word}$1`)).join('\n\n');
    writeFileSync(join(folder, `${index}.txt`), `${text}\n`);
  }
}

/** A word that is no other article's: 0 is `bababa`, 1 `bababe` … */
function wordOf(index: number): string {
  const syllables = 'ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu'.split(' ');
  return [8000, 400, 20, 1].map((step) => syllables[Math.floor(index / step) % 20]).join('');
}

function run(place: string, jobs: number, database: string): Measured {
  const references = REFERENCES.flatMap((path) => ['-r', join(process.cwd(), path)]);
  const args = ['check', 'in', '--published', '2020-06-15', '--jobs', String(jobs), '--db', database, '--quiet'];
  const { stderr } = spawnSync(
    process.execPath,
    [RUN, ...args, ...references, '--fail-on', 'never', '-o', 'report.txt'],
    {
      cwd: place,
      encoding: 'utf8',
    },
  );
  const measured = /measured (\{.*\})/.exec(stderr)?.[1];
  if (measured === undefined) throw new Error(`the run failed: ${stderr.slice(0, 500)}`);
  return JSON.parse(measured);
}

function report(size: number, jobs: number, run: string, measured: Measured, place: string, database: string): void {
  const { seconds, cpu, main, megabytes } = measured;
  const bytes = statSync(join(place, database)).size;
  const cells = [
    size.toLocaleString('en').padStart(8),
    String(jobs).padStart(4),
    run.padEnd(6),
    seconds.toFixed(1).padStart(7),
    cpu.toFixed(1).padStart(5),
    main.toFixed(1).padStart(6),
    Math.round(size / seconds)
      .toLocaleString('en')
      .padStart(10),
    megabytes.toFixed(0).padStart(7),
    (bytes / 1024 / 1024).toFixed(0).padStart(11),
  ];
  console.log(cells.join('  '));
}
