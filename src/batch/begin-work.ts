import type { CheckSettings } from '../model/check-settings.ts';
import type { Failure } from '../model/output.ts';
import type { RecordReader } from '../store/read-records.ts';
import type { StoredArticle, StoredFile } from '../store/stored-files.ts';
import type { EarlierWork } from './earlier-work.ts';
import { inOrder } from './in-order.ts';
import { hashOfInput, hashOfSettings } from './input-hash.ts';
import type { Manifest } from './manifest.ts';
import type { Entry } from './plan-inputs.ts';
import { readBytes } from './read-file.ts';
import type { Runner } from './work/runner.ts';
import type { FileTask, WorkItem, WorkResult } from './work/task.ts';

/** What became of one article or file: fresh from the work, or taken over from an earlier run. */
export type FileResult = Exclude<WorkResult, { readonly type: 'same' }> | StoredResult;

interface StoredResult {
  readonly type: 'stored';
  readonly number: number;
  readonly position: number;
  /** The reference changed elsewhere; the article's row has to be told. */
  readonly confirm: boolean;
}

/** One file's results on their way, and what they were made of. */
export interface FileWork {
  /** False where there is nothing but failures to tell of something that is no file. */
  readonly isFile: boolean;
  readonly uri: string;
  readonly inputHash: string | null;
  readonly settingsHash: string;
  readonly results: AsyncIterable<FileResult>;
}

export interface WorkOptions {
  readonly published?: string;
  readonly manifest?: Manifest;
  readonly settingsFor: (uri: string) => CheckSettings;
  readonly earlier?: EarlierWork;
  readonly reader?: Pick<RecordReader, 'extraction'>;
  /** Asked only where there is something to do. */
  readonly runner: () => Promise<Runner>;
  readonly jobs: number;
}

/** Reads a file and begins what has to be done with it; all of it, a part, or nothing. */
export async function beginWork(entry: Entry, options: WorkOptions): Promise<FileWork> {
  const { uri } = entry;
  if (entry.type === 'told') return failedWork(uri, entry.failures, false);
  const bytes = entry.type === 'file' ? await readBytes(entry.file, entry.size) : entry.bytes;
  if (!(bytes instanceof Uint8Array)) return failedWork(uri, [bytes], true);
  const { published, settingsFor, earlier } = options;
  const named = entry.type === 'bytes' || entry.file.named;
  const manifest = entry.type === 'file' ? options.manifest?.entries.get(entry.file.path) : undefined;
  const input = {
    bytes,
    named,
    ...(published === undefined ? {} : { published }),
    ...(manifest === undefined ? {} : { manifest }),
  };
  const settings = settingsFor(uri);
  const settingsHash = hashOfSettings(settings);
  const task: FileTask = { type: 'file', uri, ...input, settings, known: [], done: 0, givenUp: [] };
  if (earlier === undefined) {
    const items = (await options.runner()).run(task);
    return { uri, isFile: true, inputHash: null, settingsHash, results: resultsOf(items, undefined) };
  }
  const inputHash = hashOfInput(input, earlier.context.programHash);
  const stored = standingOf(earlier.storedFile(uri), settingsHash, earlier);
  if (stored.file.inputHash === inputHash && !stored.articles.some(({ standing }) => standing === 'redo')) {
    return { uri, isFile: true, inputHash, settingsHash, results: storedResults(uri, stored, settings, options) };
  }
  const known: (string | undefined)[] = [];
  for (const { article, standing } of stored.articles) {
    if (standing === 'holds') known[article.position] = article.readingHash ?? undefined;
  }
  const items = (await options.runner()).run({ ...task, known });
  return { uri, isFile: true, inputHash, settingsHash, results: resultsOf(items, stored) };
}

function failedWork(uri: string, failures: readonly Failure[], isFile: boolean): FileWork {
  const items = [failures.map((failure) => ({ type: 'failure' as const, failure }))];
  return { uri, isFile, inputHash: null, settingsHash: '', results: resultsOf(items, undefined) };
}

interface StoredStanding {
  readonly file: StoredFile;
  readonly articles: readonly {
    readonly article: StoredArticle;
    readonly standing: 'holds' | 'verify' | 'redo';
    readonly confirm: boolean;
  }[];
}

function standingOf(file: StoredFile, settingsHash: string, earlier: EarlierWork): StoredStanding {
  const articles = file.articles.map((article) => ({
    article,
    standing: earlier.standing(article, settingsHash),
    confirm: earlier.isToConfirm(article),
  }));
  return { file, articles };
}

async function* resultsOf(
  items: AsyncIterable<WorkItem> | Iterable<WorkItem>,
  stored: StoredStanding | undefined,
): AsyncGenerator<FileResult> {
  const byPosition = new Map(stored?.articles.map((known) => [known.article.position, known]));
  for await (const item of items) {
    for (const result of item) {
      if (result.type !== 'same') {
        yield result;
        continue;
      }
      const known = byPosition.get(result.position);
      if (known === undefined) throw new RangeError(`no article is known at ${result.position}`);
      yield { type: 'stored', number: known.article.number, position: result.position, confirm: known.confirm };
    }
  }
}

async function* one(result: FileResult): AsyncGenerator<FileResult> {
  yield result;
}

/** The articles of a file that is as it was: from the database, or from their extraction there, verified again. */
async function* storedResults(
  uri: string,
  { file, articles }: StoredStanding,
  settings: CheckSettings,
  { runner, reader, jobs }: WorkOptions,
): AsyncGenerator<FileResult> {
  const begin = async ({ article, standing, confirm }: StoredStanding['articles'][number]) => {
    const { number, position, readingHash } = article;
    const extraction = standing === 'holds' ? null : reader?.extraction(number);
    if (extraction === null || extraction === undefined) return one({ type: 'stored', number, position, confirm });
    const carried = { type: 'verify' as const, uri, position, settings, readingHash: readingHash ?? '' };
    return resultsOf((await runner()).run({ ...carried, extraction, done: 0, givenUp: [] }), undefined);
  };
  for await (const results of inOrder(articles, begin, { concurrency: jobs, ahead: jobs * 4 })) yield* results;
  for (const failure of file.failures) yield { type: 'failure', failure };
  if (file.skipped !== null) yield { type: 'skipped', reason: file.skipped };
}
