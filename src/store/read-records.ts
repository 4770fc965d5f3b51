import { zstdDecompressSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import { Article } from '../model/article.ts';
import { Claim } from '../model/claim.ts';
import { Finding } from '../model/finding.ts';
import { Entity, Mention } from '../model/mention.ts';
import { type CheckedArticle, type ExtractedArticle, Failure, Notice } from '../model/output.ts';
import { StoreError } from './store-error.ts';

export interface RecordReader {
  /** Every article with its records, in the order of the files; one at a time. */
  readonly articles: () => IterableIterator<CheckedArticle>;
  /** An article; its records are read when they are asked for. Those that this very program wrote need no look. */
  readonly article: (number: number, options?: { readonly isOwn: boolean }) => CheckedArticle | null;
  /** What a later run needs to verify an article again: JSON of its extraction, and of the rest of its reading. */
  readonly extraction: (number: number) => { readonly extracted: string; readonly aside: string } | null;
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

/** The parts of an article in the order of the JSON format. */
const PARTS = { mentions: Mention, entities: Entity, claims: Claim, findings: Finding } as const;
type Part = keyof typeof PARTS;

export function prepareReader(database: Database.Database, file: string): RecordReader {
  const articleNumbers = database.prepare<[], number>('select number from articles order by file, position').pluck();
  const article = database.prepare<[number], { record: string; text: string; notices: string | null }>(
    'select record, text, notices from articles where number = ?',
  );
  const parts = Object.fromEntries(
    Object.keys(PARTS).map((table) => [
      table,
      database.prepare<[number], string>(`select record from ${table} where article = ? order by position`).pluck(),
    ]),
  ) as Readonly<Record<Part, Database.Statement<[number], string>>>;
  const readings = database.prepare<[number], Uint8Array>('select content from readings where article = ?').pluck();
  const failures = database.prepare<[], string>('select record from failures order by file, position').pluck();
  const find = database.prepare<[{ id: string; limit: number }], FoundRecord>(FIND);

  function list<Item>(number: number, part: Part, isOwn: boolean): Item[] {
    const records = parts[part].all(number).map((record) => JSON.parse(record));
    return isOwn ? records : records.map((record) => checked<Item>(PARTS[part], file, record));
  }

  function readArticle(number: number, { isOwn } = { isOwn: false }): CheckedArticle | null {
    const row = article.get(number);
    if (row === undefined) return null;
    const known: { -readonly [Key in keyof CheckedArticle]?: CheckedArticle[Key] } = {};
    return {
      get article() {
        known.article ??= checked<Article>(Article, file, { ...JSON.parse(row.record), text: row.text });
        return known.article;
      },
      get mentions() {
        known.mentions ??= list<Mention>(number, 'mentions', isOwn);
        return known.mentions;
      },
      get entities() {
        known.entities ??= list<Entity>(number, 'entities', isOwn);
        return known.entities;
      },
      get claims() {
        known.claims ??= list<Claim>(number, 'claims', isOwn);
        return known.claims;
      },
      get findings() {
        known.findings ??= list<Finding>(number, 'findings', isOwn);
        return known.findings;
      },
      ...(row.notices === null ? {} : { notices: checked<Notice[]>(NOTICES, file, JSON.parse(row.notices)) }),
    };
  }

  function* articles(): IterableIterator<CheckedArticle> {
    // Numbers first: a statement may not be left open while a caller writes to the same database.
    for (const number of articleNumbers.all()) {
      const found = readArticle(number);
      if (found !== null) yield found;
    }
  }

  function aside(number: number): string | null {
    const content = readings.get(number);
    return content === undefined ? null : zstdDecompressSync(content).toString();
  }

  return {
    articles,
    article: readArticle,
    aside,
    extraction: (number) => {
      const found = readArticle(number);
      const rest = aside(number);
      if (found === null || rest === null) return null;
      const { article: record, mentions, entities, claims } = found;
      const extracted: ExtractedArticle = { article: record, mentions, entities, claims };
      return { extracted: JSON.stringify(extracted), aside: rest };
    },
    failures: () => failures.all().map((record) => checked<Failure>(Failure, file, JSON.parse(record))),
    find: (id, limit) => find.all({ id: `${id.replace(/[*?[]/g, '[$&]')}*`, limit }),
  };
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
