import type Database from 'better-sqlite3';
import { EXPORT_VIEWS, type ExportTable, type ExportView } from './export-tables.ts';
import { type PackedRecords, unpackRecords } from './pack-article.ts';
import type { Row } from './rows.ts';

const TYPES: Readonly<Record<ExportTable, string>> = {
  articles: 'article',
  entities: 'entity',
  mentions: 'mention',
  claims: 'claim',
  findings: 'finding',
  failures: 'failure',
  decisions: 'decision',
};

/** What depends on when, how often and in which order the program ran, and not on what it read. */
const LEFT_OUT = [
  'record',
  'run',
  'number',
  'article',
  'fingerprint',
  'basis',
  'reading_hash',
  'settings_hash',
  'program_hash',
  'tables_hash',
  'notices',
];

/** One line of the JSON Lines export; `file` and `article` (its id) say where a record belongs. */
export interface ExportLine {
  readonly type: string;
  readonly file?: string;
  readonly article?: string;
  readonly record: unknown;
}

/** Every record of a table in a stable order: by file, then as it stands in the article; of a view its rows. */
export function* exportLines(
  database: Database.Database,
  table: ExportTable | ExportView,
): IterableIterator<ExportLine> {
  if (isView(table)) {
    for (const record of database.prepare<[], Row>(`select * from ${table}`).iterate()) yield { type: table, record };
    return;
  }
  const type = TYPES[table];
  if (isPacked(table)) {
    for (const { file, article, content } of database.prepare<[], PackedRow>(PACKED).iterate()) {
      for (const record of JSON.parse(unpackRecords(content)[table])) yield { type, file, article, record };
    }
    return;
  }
  for (const row of database.prepare<[], Row>(LINES[table]).iterate()) {
    if (table === 'decisions') {
      yield { type, record: row };
      continue;
    }
    const { file, article, record, text } = row;
    yield {
      type,
      ...(typeof file === 'string' ? { file } : {}),
      ...(typeof article === 'string' ? { article } : {}),
      record: { ...JSON.parse(String(record)), ...(typeof text === 'string' ? { text } : {}) },
    };
  }
}

/** The columns of a table's export and its rows, in the same order as the lines. */
export function exportRows(
  database: Database.Database,
  table: ExportTable | ExportView,
): { readonly columns: readonly string[]; readonly rows: IterableIterator<readonly Row[string][]> } {
  const own = database
    .prepare<[string], string>('select name from pragma_table_info(?) order by cid')
    .pluck()
    .all(table)
    .filter((column) => isView(table) || !LEFT_OUT.includes(column));
  if (isView(table)) {
    const all = database.prepare<[], Row[string][]>(`select * from ${table}`).raw();
    return { columns: own, rows: all.iterate() };
  }
  const inArticle = PARTS.includes(table);
  const columns = [...(inArticle ? ['file', 'article'] : []), ...own];
  const selected = [...(inArticle ? ['articles.file', 'articles.id'] : []), ...own.map((column) => `part.${column}`)];
  const sql = `select ${selected.join(', ')} from ${FROM[table]}`;
  return { columns, rows: database.prepare<[], Row[string][]>(sql).raw().iterate() };
}

function isView(table: ExportTable | ExportView): table is ExportView {
  return EXPORT_VIEWS.some((view) => view === table);
}

/** Tables whose records are packed together, an article at a time. */
const isPacked = (table: ExportTable): table is keyof PackedRecords =>
  table === 'mentions' || table === 'entities' || table === 'findings';

interface PackedRow {
  readonly file: string;
  readonly article: string;
  readonly content: Uint8Array;
}

const PACKED = `
  select articles.file, articles.id as article, packed_records.content
  from articles join packed_records on packed_records.article = articles.number
  order by articles.file, articles.position`;

const PARTS: readonly string[] = ['entities', 'mentions', 'claims', 'findings'];

const within = (table: string): string =>
  `${table} part join articles on articles.number = part.article order by articles.file, articles.position, part.position`;

const FROM: Readonly<Record<ExportTable, string>> = {
  articles: 'articles part order by file, position',
  entities: within('entities'),
  mentions: within('mentions'),
  claims: within('claims'),
  findings: within('findings'),
  failures: 'failures part order by file, position',
  decisions: 'decisions part order by finding',
};

const LINES: Readonly<Record<Exclude<ExportTable, keyof PackedRecords>, string>> = {
  articles: `select file, record, text from ${FROM.articles}`,
  claims: `select articles.file, articles.id as article, part.record from ${FROM.claims}`,
  failures: `select file, record from ${FROM.failures}`,
  decisions: `select finding, status, reviewer, at, note from ${FROM.decisions}`,
};
