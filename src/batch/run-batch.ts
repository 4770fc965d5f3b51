import type { CheckSettings } from '../model/check-settings.ts';
import type { CheckedArticle, ExtractedArticle, Failure, Summary } from '../model/output.ts';
import type { ReadArticle } from '../model/reading.ts';
import type { Reference } from '../model/reference.ts';
import { checkArticle, extractArticle } from '../pipeline.ts';
import type { Store } from '../store/open-store.ts';
import { StoreError } from '../store/store-error.ts';
import { findInputs, type InputFile } from './find-inputs.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { type FileReading, readFiles, readOne } from './read-files.ts';
import { addArticle, emptySummary } from './summary.ts';

/** A path, a folder or a glob pattern; or bytes that came another way, with the name they go by. */
export type BatchInput = string | { readonly uri: string; readonly bytes: Uint8Array };

export interface BatchOptions {
  readonly workingDirectory: string;
  /** How many files are read side by side. */
  readonly jobs: number;
  /** Publication date of every article, over what the manifest and the files say. */
  readonly published?: string;
  /** Path of a manifest. */
  readonly manifest?: string;
  /** Which of the files that were found are read; the others are passed over without a word. All, where it is absent. */
  readonly selects?: (file: InputFile) => boolean;
}

export interface CheckOptions extends BatchOptions {
  readonly reference: Reference;
  /** What the configuration says of the checks, for the file with this URI. */
  readonly settingsFor?: (uri: string) => CheckSettings;
  /** Where everything is kept, and the run it belongs to. */
  readonly keep?: Keep;
}

interface Keep {
  readonly store: Store;
  readonly run: number;
}

/** What happens in a batch, in the order of its files. */
export type BatchEvent<Done> =
  | { readonly type: 'article'; readonly done: Done; readonly reading: ReadArticle }
  | { readonly type: 'failure'; readonly failure: Failure }
  | { readonly type: 'skipped'; readonly uri: string; readonly reason: string };

/** Waited for before the batch goes on, so that a slow reader holds it up and memory does not grow. */
export type BatchListener<Done> = (event: BatchEvent<Done>) => void | Promise<void>;

export interface BatchOutcome {
  readonly failures: readonly Failure[];
  readonly summary: Summary;
}

/**
 * Checks many articles and tells `onEvent` of each as it is done. What is wrong with an article fails that article
 * and nothing else; what is wrong with the database (`StoreError`) ends the batch.
 */
export async function runBatch(
  inputs: readonly BatchInput[],
  options: CheckOptions,
  onEvent: BatchListener<CheckedArticle>,
): Promise<BatchOutcome> {
  const failures: Failure[] = [];
  let summary = emptySummary();
  const listen: BatchListener<CheckedArticle> = (event) => {
    if (event.type === 'article') summary = addArticle(summary, event.done);
    else if (event.type === 'failure') failures.push(event.failure);
    else summary = { ...summary, skipped: summary.skipped + 1 };
    return onEvent(event);
  };
  for await (const reading of readInputs(inputs, options)) {
    const settings = options.settingsFor?.(reading.uri);
    const worked = workOn(reading, (article) => checkArticle(article, options.reference, settings));
    const { done, failed } = options.keep === undefined ? worked : keepWork(options.keep, reading.uri, worked);
    for (const work of done) await listen({ type: 'article', ...work });
    await tellRest(reading, failed, listen);
  }
  return { failures, summary: { ...summary, failed: failures.length } };
}

/** As `runBatch`, without reference data and checks: mentions, entities and claims alone. */
export async function extractBatch(
  inputs: readonly BatchInput[],
  options: BatchOptions,
  onEvent: BatchListener<ExtractedArticle>,
): Promise<void> {
  for await (const reading of readInputs(inputs, options)) {
    const { done, failed } = workOn(reading, extractArticle);
    for (const work of done) await onEvent({ type: 'article', ...work });
    await tellRest(reading, failed, onEvent);
  }
}

async function* readInputs(inputs: readonly BatchInput[], options: BatchOptions): AsyncGenerator<FileReading> {
  const { workingDirectory, jobs, published } = options;
  const paths = inputs.filter((input) => typeof input === 'string');
  const manifest = options.manifest === undefined ? undefined : readManifest(options.manifest, workingDirectory, paths);
  if (manifest !== undefined) yield { uri: manifest.uri, readings: [], failures: manifest.failures };
  const readOptions = {
    jobs,
    ...(published === undefined ? {} : { published }),
    ...(manifest === undefined ? {} : { manifest }),
  };
  const found = await findInputs(paths, workingDirectory);
  // So that what failed in an earlier run, and is there now, is no longer kept as failed.
  for (const uri of found.groups) yield { uri, readings: [], failures: [] };
  for (const failure of found.failures) yield { uri: failure.uri, readings: [], failures: [failure] };
  yield* readFiles(
    found.files.filter((file) => !isManifest(file, manifest) && (options.selects?.(file) ?? true)),
    readOptions,
  );
  for (const input of inputs) {
    if (typeof input !== 'string') yield readOne({ path: '', uri: input.uri, named: true }, input.bytes, readOptions);
  }
}

/** The manifest that lies in the folder of its articles is no article. */
function isManifest({ path, named }: InputFile, manifest: Manifest | undefined): boolean {
  return !named && path === manifest?.path;
}

interface Work<Done> {
  readonly done: readonly { readonly done: Done; readonly reading: ReadArticle }[];
  readonly failed: readonly Failure[];
}

function workOn<Done>({ uri, readings, failures }: FileReading, work: (reading: ReadArticle) => Done): Work<Done> {
  const done: { done: Done; reading: ReadArticle }[] = [];
  const failed = [...failures];
  for (const reading of readings) {
    try {
      done.push({ done: work(reading), reading });
    } catch (error) {
      const message = `deskcheck failed on this article, which is a fault of deskcheck: ${(error as Error).message}`;
      failed.push({ uri: reading.article.uri === '' ? uri : reading.article.uri, code: 'internal-fault', message });
    }
  }
  return { done, failed };
}

/** Saves a file's articles, and gives them with the decisions that editors took. What the tables refuse, fails alone. */
function keepWork({ store, run }: Keep, file: string, { done, failed }: Work<CheckedArticle>): Work<CheckedArticle> {
  try {
    store.saveFile(run, { file, articles: done.map(({ done: checked }) => checked), failures: failed });
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'record-refused') throw error;
    const failures = [...failed, { uri: file, code: error.code, message: `${error.message}: ${causeOf(error)}` }];
    store.saveFile(run, { file, articles: [], failures });
    return { done: [], failed: failures };
  }
  const decided = done.map(({ done: checked, reading }) => ({
    done: { ...checked, findings: [...store.attachDecisions(checked.findings)] },
    reading,
  }));
  return { done: decided, failed };
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error ? cause.message : 'no reason given';
}

async function tellRest<Done>(
  { uri, skipped }: FileReading,
  failed: readonly Failure[],
  listen: BatchListener<Done>,
): Promise<void> {
  for (const failure of failed) await listen({ type: 'failure', failure });
  if (skipped !== undefined) await listen({ type: 'skipped', uri, reason: skipped });
}
