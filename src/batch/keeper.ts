import type { Failure } from '../model/output.ts';
import type { Store } from '../store/open-store.ts';
import type { FilePart, PreparedArticle, RunContext } from '../store/save-parts.ts';
import { StoreError } from '../store/store-error.ts';

/** Work on one file, as far as it is done, and what is to be told once it is kept. */
export interface KeptWork {
  readonly part: FilePart;
  /** Told after the part is in the database; `numbers` are those of its articles, in their order. */
  readonly tell: (numbers: readonly number[]) => Promise<void>;
  /** Told instead where the tables refuse the part. */
  readonly tellRefusal: (failure: Failure) => Promise<void>;
}

/** Puts work into the database, a hundred articles a transaction; nothing is told that is not kept. */
export interface Keeper {
  readonly add: (work: KeptWork) => Promise<void>;
  /** Keeps and tells all that was added. */
  readonly flush: () => Promise<void>;
}

/** Articles of one transaction: beyond, SQLite gains nothing and a crash costs more. */
const MOST_ARTICLES = 100;
/** Bytes of rows and records that wait at most. */
const MOST_BYTES = 8_000_000;
/** Milliseconds that work waits at most while more of it comes. */
const LONGEST_WAIT = 1000;

export function openKeeper(store: Store, context: RunContext, now: () => number): Keeper {
  let waiting: KeptWork[] = [];
  let articles = 0;
  let bytes = 0;
  let since = now();
  /** By file: what the tables refused; it is a failure of the file, which is to be done again. */
  const refused = new Map<string, Failure[]>();

  async function flush(): Promise<void> {
    const works = waiting;
    waiting = [];
    articles = 0;
    bytes = 0;
    since = now();
    if (works.length === 0) return;
    let saved: readonly (readonly number[])[];
    try {
      saved = store.saveParts(
        context,
        works.map(({ part }) => withRefusals(part, refused)),
      );
    } catch (error) {
      if (!isRefusal(error)) throw error;
      for (const work of works) await saveAlone(work);
      return;
    }
    for (const [index, work] of works.entries()) await work.tell(saved[index] ?? []);
  }

  async function saveAlone({ part, tell, tellRefusal }: KeptWork): Promise<void> {
    let numbers: readonly number[];
    try {
      numbers = store.saveParts(context, [withRefusals(part, refused)])[0] ?? [];
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const uri = part.articles[0]?.packed.uri ?? part.file;
      const failure: Failure = { uri, code: error.code, message: `${error.message}: ${causeOf(error)}` };
      refused.set(part.file, [...(refused.get(part.file) ?? []), failure]);
      store.saveParts(context, [withRefusals({ ...part, articles: [] }, refused)]);
      await tellRefusal(failure);
      numbers = [];
    }
    await tell(numbers);
  }

  return {
    async add(work) {
      waiting.push(work);
      articles += work.part.articles.length;
      bytes += work.part.articles.reduce((sum, article) => sum + sizeOf(article), 0);
      const isFull = articles >= MOST_ARTICLES || bytes >= MOST_BYTES || waiting.length >= MOST_ARTICLES * 10;
      if (isFull || now() - since >= LONGEST_WAIT) await flush();
    },
    flush,
  };
}

function sizeOf({ packed }: PreparedArticle): number {
  const { rows, records, article, claims, findings } = packed;
  return rows.length + records.length + article.length + claims.length + findings.length;
}

function withRefusals(part: FilePart, refused: ReadonlyMap<string, readonly Failure[]>): FilePart {
  const failures = refused.get(part.file);
  if (failures === undefined || part.end === undefined) return part;
  return { ...part, end: { ...part.end, failures: [...part.end.failures, ...failures], inputHash: null } };
}

function isRefusal(error: unknown): error is StoreError {
  return error instanceof StoreError && error.code === 'record-refused';
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error ? cause.message : 'no reason given';
}
