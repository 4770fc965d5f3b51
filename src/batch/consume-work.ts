import type { CheckedArticle, Failure } from '../model/output.ts';
import type { ReadArticle } from '../model/reading.ts';
import { articleOfJson, lazyArticle } from '../store/article-json.ts';
import type { Store } from '../store/open-store.ts';
import type { PackedArticle } from '../store/pack-article.ts';
import type { FilePart } from '../store/save-parts.ts';
import type { BatchRecords } from './batch-records.ts';
import type { FileResult, FileWork } from './begin-work.ts';
import type { BatchEvent } from './events.ts';
import type { Keeper, KeptWork } from './keeper.ts';
import type { Tally } from './tally.ts';
import { PASSING_FAILURES } from './work/limits.ts';
import { RunnerClosed } from './work/runner.ts';
import type { ToldArticle } from './work/task.ts';

/** Where results go. */
export interface Destination {
  readonly counts: Tally;
  readonly tell: (event: BatchEvent<CheckedArticle>) => Promise<void>;
  readonly records: BatchRecords;
  readonly store?: Store;
  readonly keeper?: Keeper;
  readonly signal?: AbortSignal;
}

/** Takes one file's results as they come, has them kept and told. False where it was interrupted. */
export async function consumeWork(file: FileWork, to: Destination): Promise<boolean> {
  return to.keeper === undefined || to.store === undefined
    ? await tellResults(file, to)
    : await keepResults(file, to, to.keeper, to.store);
}

async function tellResults(file: FileWork, to: Destination): Promise<boolean> {
  const { counts, tell, records, signal } = to;
  const rest: BatchEvent<CheckedArticle>[] = [];
  const whole = await eachResult(file, signal, async (result) => {
    if (result.type === 'article') {
      if (!('checked' in result)) throw new RangeError('an article came packed, and there is no database');
      await records.add(counts.progress().articles, result.across);
      await tell(toldEvent(result));
    } else if (result.type !== 'stored') rest.push(plainEvent(result, file.uri));
  });
  if (whole) for (const event of rest) await tell(event);
  return whole;
}

/** Calls `take` for each result. False where the batch is ended meanwhile: what is under way is not waited for. */
async function eachResult(
  { results }: FileWork,
  signal: AbortSignal | undefined,
  take: (result: FileResult) => void | Promise<void>,
): Promise<boolean> {
  try {
    for await (const result of results) {
      if (signal?.aborted === true) return false;
      await take(result);
    }
  } catch (error) {
    if (error instanceof RunnerClosed) return false;
    throw error;
  }
  return signal?.aborted !== true;
}

async function keepResults(file: FileWork, to: Destination, keeper: Keeper, store: Store): Promise<boolean> {
  const { counts, tell, signal } = to;
  const { uri, inputHash, settingsHash } = file;
  const failures: Failure[] = [];
  let skipped: string | undefined;
  let articles = 0;
  // Held back until it is known whether it is the file's last: a file of one article is one part.
  let held: KeptWork | undefined;
  const tellRefusal = (failure: Failure): Promise<void> => tell({ type: 'failure', failure });
  const hold = async (work: KeptWork): Promise<void> => {
    if (held !== undefined) await keeper.add(held);
    held = work;
  };

  const whole = await eachResult(file, signal, async (result) => {
    switch (result.type) {
      case 'failure':
        failures.push(result.failure);
        break;
      case 'skipped':
        skipped = result.reason;
        break;
      case 'stored': {
        const { number, confirm } = result;
        articles = Math.max(articles, result.position + 1);
        const part: FilePart = { file: uri, articles: [], ...(confirm ? { confirmed: [number] } : {}) };
        const tellStored = async (): Promise<void> => {
          counts.countUnchanged();
          store.batch.add(number);
          const event = storedEvent(store, number);
          if (event !== null) await tell(event);
        };
        await hold({ part, tellRefusal, tell: tellStored });
        break;
      }
      case 'article': {
        if (!('packed' in result)) throw new RangeError('an article came unpacked, and the database wants it packed');
        const { position, packed, readingHash, reads, across } = result;
        articles = Math.max(articles, position + 1);
        const prepared = { position, packed, readingHash, settingsHash, reads, across };
        const tellFresh = async ([number]: readonly number[]): Promise<void> => {
          if (number === undefined) return;
          store.batch.add(number);
          await tell(packedEvent(store, packed));
        };
        await hold({ part: { file: uri, articles: [prepared] }, tellRefusal, tell: tellFresh });
      }
    }
  });
  if (!whole) {
    if (held !== undefined) await keeper.add(held);
    return false;
  }
  const isToRepeat = inputHash === null || failures.some(({ code }) => PASSING_FAILURES.has(code));
  const end = {
    articles,
    failures,
    ...(skipped === undefined ? {} : { skipped }),
    inputHash: isToRepeat ? null : inputHash,
  };
  const last = held ?? { part: { file: uri, articles: [] }, tellRefusal, tell: async () => undefined };
  await keeper.add({
    part: { ...last.part, end },
    tellRefusal,
    tell: async (numbers) => {
      await last.tell(numbers);
      for (const failure of failures) await tell({ type: 'failure', failure });
      if (skipped !== undefined) await tell({ type: 'skipped', uri, reason: skipped });
    },
  });
  return true;
}

function toldEvent({ checked, aside }: ToldArticle): BatchEvent<CheckedArticle> {
  // What an extraction alone gives goes as it is: whoever takes it knows that it has no findings.
  return articleEvent(articleOfJson(checked) as CheckedArticle, () => aside);
}

function packedEvent(store: Store, packed: PackedArticle): BatchEvent<CheckedArticle> {
  return articleEvent(withDecisions(store, store.opened(packed)), () => store.asideOf(packed));
}

function storedEvent(store: Store, number: number): BatchEvent<CheckedArticle> | null {
  // Only articles of this very program are taken over.
  const checked = store.article(number, { isOwn: true });
  if (checked === null) return null;
  return articleEvent(withDecisions(store, checked), () => store.aside(number) ?? '{}', store.claimCount(number));
}

/** `aside` gives the rest of the article's reading as JSON; it is asked for with the reading, which few reports want. */
function articleEvent(done: CheckedArticle, aside: () => string, claimCount?: number): BatchEvent<CheckedArticle> {
  return {
    type: 'article',
    done,
    ...(claimCount === undefined ? {} : { claimCount }),
    get reading(): ReadArticle {
      const empty = { blocks: [], sourceMap: [], removals: [], notes: [], comments: [] };
      return { article: done.article, ...empty, ...JSON.parse(aside()) };
    },
  };
}

/** The article with the decisions that editors took. */
function withDecisions(store: Store, checked: CheckedArticle): CheckedArticle {
  const parts = {
    article: () => checked.article,
    mentions: () => checked.mentions,
    entities: () => checked.entities,
    claims: () => checked.claims,
    findings: () => [...store.attachDecisions(checked.findings)],
  };
  return lazyArticle(parts, checked.notices);
}

function plainEvent(
  result: Extract<FileResult, { type: 'failure' | 'skipped' }>,
  uri: string,
): BatchEvent<CheckedArticle> {
  if (result.type === 'failure') return { type: 'failure', failure: result.failure };
  return { type: 'skipped', uri, reason: result.reason };
}
