import { hash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { CheckedArticle, ExtractedArticle } from '../model/output.ts';
import { type ArticleJson, wholeJson } from './article-json.ts';
import { evidenceRows } from './evidence-rows.ts';
import { articleRow, type Cell, claimRow, entityRow, findingRow, mentionRow, type Row } from './rows.ts';

/** An article as the tables take it, made where it was worked on: whoever writes to the database has no time for it. */
export interface PackedArticle {
  readonly uri: string;
  /** The same for articles that are the same in all their records. */
  readonly fingerprint: string;
  /** `ArticleRows` as JSON, which crosses between threads at less cost than the rows themselves. */
  readonly rows: string;
  /** What `unpackRecords` takes. */
  readonly records: Uint8Array;
  /** The rest of the article's reading, as JSON packed with Zstandard. */
  readonly aside: Uint8Array;
  /** How many characters its records have. */
  readonly characters: number;
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

/** Rows of one table, each with its cells in the order of `columns`; the number of the article comes before them. */
export interface TableRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export function packArticle(checked: CheckedArticle, json: ArticleJson, aside: string): PackedArticle {
  const whole = wholeJson(json);
  const rows: ArticleRows = { article: articleRow(checked), parts: partRows(checked) };
  return {
    uri: checked.article.uri,
    fingerprint: hash('sha256', whole),
    rows: JSON.stringify(rows),
    records: zstdCompressSync([json.mentions, json.entities, json.findings ?? '[]'].join('\n')),
    aside: zstdCompressSync(aside),
    characters: whole.length,
  };
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

/** The rows of a table have their columns in one order: each kind of row is made in one place. */
function tableRows(table: string, rows: readonly Row[]): TableRows {
  return { table, columns: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) };
}
