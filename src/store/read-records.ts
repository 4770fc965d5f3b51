import type Database from 'better-sqlite3';
import { Article } from '../model/article.ts';
import { Claim } from '../model/claim.ts';
import { Finding } from '../model/finding.ts';
import { Entity, Mention } from '../model/mention.ts';
import { type CheckedArticle, Failure, Notice } from '../model/output.ts';
import { lazyArticle } from './article-json.ts';
import { type PackedRecords, type StoredExtraction, unpack, unpackRecords } from './pack-article.ts';
import { StoreError } from './store-error.ts';

export interface RecordReader {
  /** Every article with its records, in the order of the files; one at a time. */
  readonly articles: () => IterableIterator<CheckedArticle>;
  /** An article; its records are read when they are asked for. Those that this very program wrote need no look. */
  readonly article: (number: number, options?: { readonly isOwn: boolean }) => CheckedArticle | null;
  /** How many claims an article has. */
  readonly claimCount: (number: number) => number;
  /** What a later run needs to verify an article again, if this very program wrote it. */
  readonly extraction: (number: number) => StoredExtraction | null;
  /** The rest of an article's reading as JSON. */
  readonly aside: (number: number) => string | null;
  readonly failures: () => readonly Failure[];
  /** The records whose id is `id` or begins with it, at most `limit`, in a stable order. */
  readonly find: (id: string, limit: number) => readonly FoundRecord[];
}

export interface FoundRecord {
  readonly type: 'article' | 'entity' | 'mention' | 'claim' | 'finding';
  readonly id: string;
  /** Number of the article that holds it. */
  readonly article: number;
}

interface Schema {
  readonly safeParse: (value: unknown) => { success: boolean; error?: Error | undefined };
}

const NOTICES = Notice.array();

export function prepareReader(database: Database.Database, file: string): RecordReader {
  const articleNumbers = database.prepare<[], number>('select number from articles order by file, position').pluck();
  const article = database.prepare<[number], { record: string; text: string; notices: string | null }>(
    'select record, text, notices from articles where number = ?',
  );
  const claims = database
    .prepare<[number], string>('select record from claims where article = ? order by position')
    .pluck();
  const claimCount = database.prepare<[number], number>('select count(*) from claims where article = ?').pluck();
  const packed = database.prepare<[number], Uint8Array>('select content from packed_records where article = ?').pluck();
  const readings = database.prepare<[number], Uint8Array>('select content from readings where article = ?').pluck();
  const failures = database.prepare<[], string>('select record from failures order by file, position').pluck();
  const find = database.prepare<[{ id: string; limit: number }], FoundRecord>(FIND);

  function readArticle(number: number, { isOwn } = { isOwn: false }): CheckedArticle | null {
    const row = article.get(number);
    if (row === undefined) return null;
    let unpacked: PackedRecords | undefined;
    const list = <Item>(schema: Schema, part: keyof PackedRecords): Item[] => {
      const content = unpacked === undefined ? packed.get(number) : undefined;
      unpacked ??= content === undefined ? { mentions: '[]', entities: '[]', findings: '[]' } : unpackRecords(content);
      const records: Item[] = JSON.parse(unpacked[part]);
      return isOwn ? records : records.map((record) => checked<Item>(schema, file, record));
    };
    const claim = (record: string): Claim => {
      const parsed: Claim = JSON.parse(record);
      return isOwn ? parsed : checked<Claim>(Claim, file, parsed);
    };
    return lazyArticle(
      {
        article: () => (isOwn ? (articleOf(row) as Article) : checked<Article>(Article, file, articleOf(row))),
        mentions: () => list<Mention>(Mention, 'mentions'),
        entities: () => list<Entity>(Entity, 'entities'),
        claims: () => claims.all(number).map(claim),
        findings: () => list<Finding>(Finding, 'findings'),
      },
      row.notices === null ? undefined : checked<Notice[]>(NOTICES, file, JSON.parse(row.notices)),
    );
  }

  function* articles(): IterableIterator<CheckedArticle> {
    // Numbers first: a statement may not be left open while a caller writes to the same database.
    for (const number of articleNumbers.all()) {
      const found = readArticle(number);
      if (found !== null) yield found;
    }
  }

  return {
    articles,
    article: readArticle,
    claimCount: (number) => claimCount.get(number) ?? 0,
    aside: (number) => {
      const content = readings.get(number);
      return content === undefined ? null : unpack(content);
    },
    extraction: (number) => {
      const [row, records, aside] = [article.get(number), packed.get(number), readings.get(number)];
      if (row === undefined || records === undefined || aside === undefined) return null;
      return { article: JSON.stringify(articleOf(row)), claims: claims.all(number), records, aside };
    },
    failures: () => failures.all().map((record) => checked<Failure>(Failure, file, JSON.parse(record))),
    find: (id, limit) => find.all({ id: `${id.replace(/[*?[]/g, '[$&]')}*`, limit }),
  };
}

function articleOf({ record, text }: { readonly record: string; readonly text: string }): unknown {
  return { ...JSON.parse(record), text };
}

const FIND = `
  select type, id, article from (
    select 0 as rank, 'finding' as type, id, article from findings where id glob @id
    union all select 1, 'claim', id, article from claims where id glob @id
    union all select 2, 'mention', id, article from mentions where id glob @id
    union all select 3, 'entity', id, article from entities where id glob @id
    union all select 4, 'article', id, number from articles where id glob @id
  ) order by rank, id, article limit @limit`;

/** The value itself, once it is known to be a record: a parsed copy would have its keys in another order. */
function checked<Output>(schema: Schema, file: string, value: unknown): Output {
  const { success, error } = schema.safeParse(value);
  if (success) return value as Output;
  const message =
    'a record is not as this version of deskcheck writes it; check the articles again into a new database';
  throw new StoreError('record-invalid', file, message, error);
}
