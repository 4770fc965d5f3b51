import { createHash } from 'node:crypto';
import type { Decision, Finding } from '../model/finding.ts';
import type { Summary } from '../model/output.ts';
import type { Reference } from '../model/reference.ts';
import { prepareDecisions } from './decisions.ts';
import { type ExportLine, exportLines, exportRows } from './export-records.ts';
import type { ExportTable } from './export-tables.ts';
import { type OpenOptions, openDatabase } from './open-database.ts';
import { prepareReader, type RecordReader } from './read-records.ts';
import { type FileOutcome, prepareSaveFile } from './save-file.ts';
import { explainErrors } from './store-error.ts';

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
  readonly saveFile: (run: number, outcome: FileOutcome) => void;
  readonly endRun: (run: number, finishedAt: string, summary: Summary) => void;
  readonly decide: (decision: Decision, finding: Finding) => void;
  readonly attachDecisions: (findings: readonly Finding[]) => readonly Finding[];
  readonly exportLines: (table: ExportTable) => IterableIterator<ExportLine>;
  readonly exportRows: (table: ExportTable) => ReturnType<typeof exportRows>;
  readonly close: () => void;
}

/** Opens the database at `file`. Throws `StoreError` where that is not possible, with what to do about it. */
export function openStore(file: string, options: OpenOptions): Store {
  const database = openDatabase(file, options);
  const explained = <Result>(action: () => Result): Result => explainErrors(file, action);
  const reader = prepareReader(database, file);
  const decisions = prepareDecisions(database);
  const saveFile = prepareSaveFile(database);
  const referenceHashes = new Map<number, string>();

  const beginRun = database.transaction((start: RunStart): number => {
    const referenceHash = hashOfReference(start.reference);
    const add = database.prepare(
      'insert or ignore into reference_packages (hash, name, version) values (@hash, @name, @version)',
    );
    for (const { hash, name, version } of start.reference) add.run({ hash, name, version });
    const { lastInsertRowid } = database
      .prepare(
        `insert into runs (started_at, version, command, reference_hash, reference)
         values (@startedAt, @version, @command, @referenceHash, @reference)`,
      )
      .run({ ...start, referenceHash, reference: JSON.stringify(start.reference) });
    const run = Number(lastInsertRowid);
    referenceHashes.set(run, referenceHash);
    return run;
  });

  return {
    ...reader,
    file,
    beginRun: (start) => explained(() => beginRun.immediate(start)),
    saveFile: (run, outcome) => explained(() => saveFile(run, referenceHashes.get(run) ?? '', outcome)),
    endRun: (run, finishedAt, summary) =>
      explained(() => {
        database
          .prepare('update runs set finished_at = ?, summary = ? where id = ?')
          .run(finishedAt, JSON.stringify(summary), run);
      }),
    decide: (decision, finding) => explained(() => decisions.save(decision, finding)),
    attachDecisions: (findings) => explained(() => decisions.attach(findings)),
    exportLines: (table) => exportLines(database, table),
    exportRows: (table) => exportRows(database, table),
    close: () => explained(() => database.close()),
  };
}

/** One hash for all packages of a run, in their order. */
function hashOfReference(packages: Reference['packages']): string {
  return createHash('sha256')
    .update(packages.map(({ hash }) => hash).join('\n'))
    .digest('hex');
}
