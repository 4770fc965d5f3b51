import { createHash } from 'node:crypto';
import type { Decision, Finding } from '../model/finding.ts';
import type { CheckedArticle, Summary } from '../model/output.ts';
import type { Reference } from '../model/reference.ts';
import { type BatchTable, prepareBatchTable } from './batch-findings.ts';
import { prepareDecisions } from './decisions.ts';
import { type ExportLine, exportLines, exportRows } from './export-records.ts';
import type { ExportTable, ExportView } from './export-tables.ts';
import { type OpenOptions, openDatabase } from './open-database.ts';
import { articleOfPacked, type PackedArticle, unpack } from './pack-article.ts';
import { prepareReader, type RecordReader } from './read-records.ts';
import { prepareReads } from './reference-reads.ts';
import { type FilePart, prepareSavePart, type RunContext } from './save-parts.ts';
import { explainErrors } from './store-error.ts';
import { prepareStoredFiles, type StoredFile } from './stored-files.ts';

interface RunStart {
  /** ISO 8601 date and time, from whoever owns the clock. */
  readonly startedAt: string;
  /** The version of deskcheck. */
  readonly version: string;
  readonly command: string;
  readonly reference: Reference['packages'];
}

/** A database of checked articles. Everything throws `StoreError` where SQLite fails. */
export interface Store extends RecordReader {
  readonly file: string;
  /** Records that a run began, and gives its number. */
  readonly beginRun: (start: RunStart) => number;
  /** Keeps all parts in one transaction, or none; gives the numbers of each part's articles. */
  readonly saveParts: (context: RunContext, parts: readonly FilePart[]) => readonly (readonly number[])[];
  /** What was packed for this database, to be told once it is kept. */
  readonly opened: (packed: PackedArticle) => CheckedArticle;
  /** The rest of its reading as JSON. */
  readonly asideOf: (packed: PackedArticle) => string;
  readonly endRun: (run: number, finishedAt: string, summary: Summary) => void;
  readonly storedFile: (file: string) => StoredFile;
  /** Whether the observations that an article's verdicts rest on are answered as they were. */
  readonly readsHold: (article: number, answerTo: (question: string) => string) => boolean;
  readonly batch: BatchTable;
  readonly decide: (decision: Decision, finding: Finding) => void;
  readonly attachDecisions: (findings: readonly Finding[]) => readonly Finding[];
  readonly exportLines: (table: ExportTable | ExportView) => IterableIterator<ExportLine>;
  readonly exportRows: (table: ExportTable | ExportView) => ReturnType<typeof exportRows>;
  readonly close: () => void;
}

/** Opens the database at `file`. Throws `StoreError` where that is not possible, with what to do about it. */
export function openStore(file: string, options: OpenOptions): Store {
  const database = openDatabase(file, options);
  const explained = <Result>(action: () => Result): Result => explainErrors(file, action);
  const reader = prepareReader(database, file);
  const decisions = prepareDecisions(database);
  const savePart = prepareSavePart(database);
  const saveParts = database.transaction((context: RunContext, parts: readonly FilePart[]) =>
    parts.map((part) => savePart(context, part)),
  );
  const storedFile = prepareStoredFiles(database);
  const reads = prepareReads(database);
  const batch = prepareBatchTable(database, options.mode === 'read');

  const beginRun = database.transaction((start: RunStart): number => {
    const add = database.prepare(
      'insert or ignore into reference_packages (hash, name, version) values (@hash, @name, @version)',
    );
    for (const { hash, name, version } of start.reference) add.run({ hash, name, version });
    const { lastInsertRowid } = database
      .prepare(
        `insert into runs (started_at, version, command, reference_hash, reference)
         values (@startedAt, @version, @command, @referenceHash, @reference)`,
      )
      .run({
        ...start,
        referenceHash: hashOfReference(start.reference),
        reference: JSON.stringify(start.reference),
      });
    return Number(lastInsertRowid);
  });

  return {
    ...reader,
    file,
    beginRun: (start) => explained(() => beginRun.immediate(start)),
    saveParts: (context, parts) => explained(() => saveParts.immediate(context, parts)),
    opened: articleOfPacked,
    asideOf: ({ aside }) => unpack(aside),
    endRun: (run, finishedAt, summary) =>
      explained(() => {
        database
          .prepare('update runs set finished_at = ?, summary = ? where id = ?')
          .run(finishedAt, JSON.stringify(summary), run);
      }),
    storedFile: (name) => explained(() => storedFile(name)),
    readsHold: (article, answerTo) => explained(() => reads.holds(article, answerTo)),
    batch: {
      add: (number) => explained(() => batch.add(number)),
      withSorted: (use) => explained(() => batch.withSorted(use)),
      save: (run, findings) => explained(() => batch.save(run, findings)),
      all: () => explained(() => batch.all()),
    },
    decide: (decision, finding) => explained(() => decisions.save(decision, finding)),
    attachDecisions: (findings) => explained(() => decisions.attach(findings)),
    exportLines: (table) => exportLines(database, table),
    exportRows: (table) => exportRows(database, table),
    close: () => explained(() => database.close()),
  };
}

/** One hash for all packages of a run, in their order. */
export function hashOfReference(packages: Reference['packages']): string {
  return createHash('sha256')
    .update(packages.map(({ hash }) => hash).join('\n'))
    .digest('hex');
}
