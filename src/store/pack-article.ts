import { hash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { CheckedArticle, ExtractedArticle } from '../model/output.ts';
import { type ArticleJson, lazyArticle, wholeJson } from './article-json.ts';
import { evidenceRows } from './evidence-rows.ts';
import { articleRow, type Cell, claimRow, entityRow, findingRow, mentionRow, type Row } from './rows.ts';

/** An article as the tables take it, made where it was worked on: whoever writes to the database has no time for it. */
export interface PackedArticle {
  readonly uri: string;
  /** The same for articles that are the same in all their records. */
  readonly fingerprint: string;
  /** `ArticleRows` as JSON. Bytes go from thread to thread without a copy, and are no work for the garbage collector. */
  readonly rows: Uint8Array<ArrayBuffer>;
  /** What `unpackRecords` takes. */
  readonly records: Uint8Array<ArrayBuffer>;
  /** The rest of the article's reading, as JSON packed with Zstandard. */
  readonly aside: Uint8Array<ArrayBuffer>;
  /** JSON of what is told of every article. */
  readonly article: string;
  readonly claims: string;
  readonly findings: string;
  readonly notices: string | null;
}

/** An article's extraction as it is kept; `unpackExtraction` reads it. */
export interface StoredExtraction {
  /** JSON of the article. */
  readonly article: string;
  /** JSON of each claim. */
  readonly claims: readonly string[];
  /** What `unpackRecords` takes. */
  readonly records: Uint8Array;
  /** The rest of the article's reading, as JSON packed with Zstandard. */
  readonly aside: Uint8Array;
}

/** The row of an article and those of its records. */
export interface ArticleRows {
  readonly article: Row;
  readonly parts: readonly TableRows[];
}

/** Rows of one table, without the number of the article. */
export interface TableRows {
  readonly table: string;
  /** Lists of columns, of which each row names one: most cells of most rows are empty, and left out. */
  readonly shapes: readonly (readonly string[])[];
  readonly rows: readonly (readonly [shape: number, cells: readonly Cell[]])[];
}

export function packArticle(checked: CheckedArticle, json: ArticleJson, aside: string): PackedArticle {
  const { article, mentions, entities, claims, findings = '[]', notices = null } = json;
  const rows: ArticleRows = { article: articleRow(checked), parts: partRows(checked) };
  return {
    uri: checked.article.uri,
    fingerprint: hash('sha256', wholeJson(json)),
    rows: new TextEncoder().encode(JSON.stringify(rows)),
    records: pack([mentions, entities, findings].join('\n')),
    aside: pack(aside),
    article,
    claims,
    findings,
    notices,
  };
}

/** What goes from thread to thread without a copy. */
export function buffersOf({ rows, records, aside }: PackedArticle): ArrayBuffer[] {
  return [rows.buffer, records.buffer, aside.buffer];
}

export function rowsOfPacked({ rows }: PackedArticle): ArticleRows {
  return JSON.parse(new TextDecoder().decode(rows));
}

/** The article that was packed; each part is read when it is asked for. */
export function articleOfPacked({ article, claims, findings, notices, records }: PackedArticle): CheckedArticle {
  let unpacked: PackedRecords | undefined;
  const record = (part: keyof PackedRecords) => () => {
    unpacked ??= unpackRecords(records);
    return JSON.parse(unpacked[part]);
  };
  const parts = {
    article: () => JSON.parse(article),
    mentions: record('mentions'),
    entities: record('entities'),
    claims: () => JSON.parse(claims),
    findings: () => JSON.parse(findings),
  };
  return lazyArticle(parts, notices === null ? undefined : JSON.parse(notices));
}

/** JSON of the records that have no JSON in their rows: three lists, a line each, and so each can be read alone. */
export interface PackedRecords {
  readonly mentions: string;
  readonly entities: string;
  readonly findings: string;
}

export function unpackRecords(content: Uint8Array): PackedRecords {
  const [mentions = '[]', entities = '[]', findings = '[]'] = unpack(content).split('\n');
  return { mentions, entities, findings };
}

/** The article as it was extracted, and the rest of its reading as JSON. */
export function unpackExtraction(stored: StoredExtraction): { extracted: ExtractedArticle; aside: string } {
  const { mentions, entities } = unpackRecords(stored.records);
  const extracted: ExtractedArticle = {
    article: JSON.parse(stored.article),
    mentions: JSON.parse(mentions),
    entities: JSON.parse(entities),
    claims: stored.claims.map((claim) => JSON.parse(claim)),
  };
  return { extracted, aside: unpack(stored.aside) };
}

/** Bytes of their own: zlib gives a view of a larger buffer, which would go along from thread to thread. */
function pack(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zstdCompressSync(text));
}

export function unpack(content: Uint8Array): string {
  return zstdDecompressSync(content).toString();
}

function partRows({ mentions, entities, claims, findings }: CheckedArticle): readonly TableRows[] {
  const placed = <Item>(items: readonly Item[], row: (item: Item) => Row): Row[] =>
    items.map((item, position) => ({ position, ...row(item) }));
  return [
    tableRows('entities', placed(entities, entityRow)),
    tableRows('mentions', placed(mentions, mentionRow)),
    tableRows('claims', placed(claims, claimRow)),
    tableRows('findings', placed(findings, findingRow)),
    tableRows(
      'finding_claims',
      findings.flatMap((finding) =>
        finding.claims.map((claim, position) => ({ finding: finding.id, position, claim })),
      ),
    ),
    tableRows(
      'evidence',
      findings.flatMap((finding) => evidenceRows(finding).map((row) => ({ finding: finding.id, ...row }))),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

function tableRows(table: string, rows: readonly Row[]): TableRows {
  const shapes = new Map<string, { readonly number: number; readonly columns: readonly string[] }>();
  const shaped = rows.map((row) => {
    const columns = Object.keys(row).filter((column) => row[column] !== null);
    const key = columns.join();
    const shape = shapes.get(key) ?? { number: shapes.size, columns };
    shapes.set(key, shape);
    return [shape.number, Object.values(row).filter((cell) => cell !== null)] as const;
  });
  return { table, shapes: [...shapes.values()].map(({ columns }) => columns), rows: shaped };
}
