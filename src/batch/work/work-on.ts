import { hash } from 'node:crypto';
import type { PendingArticle } from '../../ingest/options.ts';
import { openArticles } from '../../ingest/read-articles.ts';
import type { CheckSettings } from '../../model/check-settings.ts';
import type { CheckedArticle, ExtractedArticle, Failure } from '../../model/output.ts';
import type { ReadArticle } from '../../model/reading.ts';
import { extractArticle, verifyArticle } from '../../pipeline.ts';
import { jsonOfParts } from '../../store/article-json.ts';
import type { AcrossStage } from '../across.ts';
import type { TracedReference } from '../traced-reference.ts';
import type { FileTask, Task, VerifyTask, WorkItem, WorkResult } from './task.ts';

/** What the work is done with. Without a reference articles are extracted and not verified. */
export interface WorkKit {
  readonly traced?: TracedReference;
  readonly across: AcrossStage;
  /** Given where there is a database: what it wants of an article is made here. */
  readonly packing?: Packing;
  /** Called before each item with its number; -1 while the file is being opened. */
  readonly begin: (item: number) => void;
}

/** From and for the tables of a database. */
export type Packing = typeof import('../../store/pack-article.ts');

/** Does a task item by item, in order. Nothing here throws for what a file holds. */
export function* workOn(task: Task, kit: WorkKit): Generator<WorkItem> {
  if (task.type === 'verify') yield verifyAgain(task, kit);
  else yield* workOnFile(task, kit);
}

function* workOnFile(task: FileTask, kit: WorkKit): Generator<WorkItem> {
  const { uri, named, bytes, published, manifest, done, givenUp } = task;
  kit.begin(-1);
  const { pending, skipped } = openArticles(bytes, {
    uri,
    ...(published === undefined ? {} : { published }),
    ...(manifest === undefined ? {} : { manifest }),
  });
  const left = new Map(givenUp.map((given) => [given.item, given]));
  let item = 0;
  let position = 0;
  kit.begin(item);
  for (const article of pending) {
    const given = left.get(item);
    if (item < done) {
      if (given === undefined) position += readSafely(article).readings.length;
    } else if (given !== undefined) {
      const { code, message } = given;
      yield [{ type: 'failure', failure: failureOf(article, code, message) }];
    } else {
      const { readings, failures } = readSafely(article);
      const results = readings.map((reading, index) => workOnReading(reading, position + index, task, kit));
      position += readings.length;
      yield [...results, ...failures.map((failure) => ({ type: 'failure' as const, failure }))];
    }
    item += 1;
    kit.begin(item);
  }
  if (skipped === undefined || item < done) return;
  yield named
    ? [{ type: 'failure', failure: { uri, code: skipped.code, message: skipped.message } }]
    : [{ type: 'skipped', reason: skipped.message }];
}

function readSafely(article: PendingArticle): { readonly readings: readonly ReadArticle[]; failures: Failure[] } {
  try {
    const { readings, failures } = article.read();
    return { readings, failures: [...failures] };
  } catch (error) {
    const message = `the file could not be read as an article: ${(error as Error).message}`;
    return { readings: [], failures: [failureOf(article, 'reading-failed', message)] };
  }
}

function failureOf({ uri, line }: PendingArticle, code: string, message: string): Failure {
  return { uri, code, message, ...(line === undefined ? {} : { line }) };
}

function workOnReading(reading: ReadArticle, position: number, task: FileTask, kit: WorkKit): WorkResult {
  const { article, ...rest } = reading;
  const aside = JSON.stringify(rest);
  const readingHash = hash('sha256', `${JSON.stringify(article)}\n${aside}`);
  if (task.known[position] === readingHash) return { type: 'same', position };
  return attempt(article.uri === '' ? task.uri : article.uri, () =>
    finished(extractArticle(reading), reading, { position, aside, readingHash, settings: task.settings }, kit),
  );
}

function verifyAgain(task: VerifyTask, kit: WorkKit): WorkItem {
  const [given] = task.givenUp;
  kit.begin(0);
  if (given !== undefined) {
    const { code, message } = given;
    return [{ type: 'failure', failure: { uri: task.uri, code, message } }];
  }
  const { packing } = kit;
  if (packing === undefined) throw new RangeError('an extraction of a database, and no database');
  const { extracted, aside } = packing.unpackExtraction(task.extraction);
  const reading: ReadArticle = { article: extracted.article, ...JSON.parse(aside) };
  return [attempt(task.uri, () => finished(extracted, reading, { ...task, aside }, kit))];
}

interface Carried {
  readonly position: number;
  readonly aside: string;
  readonly readingHash: string;
  readonly settings: CheckSettings;
}

function finished(extracted: ExtractedArticle, reading: ReadArticle, carried: Carried, kit: WorkKit): WorkResult {
  const { position, aside, readingHash, settings } = carried;
  const { traced, across, packing } = kit;
  const plain = { type: 'article' as const, position, readingHash };
  if (traced === undefined) return { ...plain, checked: jsonOfParts(extracted), aside, reads: [], across: [] };
  traced.take();
  const checked: CheckedArticle = verifyArticle(extracted, reading, traced.reference, settings);
  const json = jsonOfParts(checked);
  const records = { reads: traced.take(), across: [...across.recordsOf(extracted, reading.sourceMap)] };
  return packing === undefined
    ? { ...plain, ...records, checked: json, aside }
    : { ...plain, ...records, packed: packing.packArticle(checked, json, aside) };
}

function attempt(uri: string, work: () => WorkResult): WorkResult {
  try {
    return work();
  } catch (error) {
    const message = `deskcheck failed on this article, which is a fault of deskcheck: ${(error as Error).message}`;
    return { type: 'failure', failure: { uri, code: 'internal-fault', message } };
  }
}
