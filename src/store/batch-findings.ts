import type Database from 'better-sqlite3';
import type { Evidence, Finding } from '../model/finding.ts';
import { prepareInserts } from './insert.ts';

export interface SortedAcrossRecord {
  readonly key: string;
  readonly payload: string;
  readonly article: number;
  readonly position: number;
}

/** What is compared across the articles of a run, and what came of it. */
export interface BatchTable {
  /** Counts an article to this run, in the order of the batch. */
  readonly add: (number: number) => void;
  /** Gives `use` the records of the run's articles in the order of key, article and position, one at a time. */
  readonly withSorted: <Result>(use: (sorted: Iterable<SortedAcrossRecord>) => Result) => Result;
  /** Keeps the findings in place of all that spoke of one of the run's articles. */
  readonly save: (run: number, findings: readonly Finding[]) => void;
  readonly all: () => readonly Finding[];
}

export function prepareBatchTable(database: Database.Database, isReadOnly: boolean): BatchTable {
  const list = database.prepare<[], string>('select record from batch_findings order by position, id').pluck();
  const all = (): Finding[] => list.all().map((record) => JSON.parse(record));
  if (isReadOnly) return { add: () => undefined, withSorted: (use) => use([]), save: () => undefined, all };

  // A row for each article of this run: it goes with the connection and never meets the disk of the desk.
  database.exec('create temp table if not exists batch_articles (place integer primary key, number integer not null)');
  const count = database.prepare('insert into temp.batch_articles (number) values (?)');
  const select = database.prepare<[], SortedAcrossRecord>(
    `select across_records.key, across_records.payload, batch_articles.place - 1 as article, across_records.position
     from temp.batch_articles join across_records on across_records.article = batch_articles.number
     order by across_records.key, batch_articles.place, across_records.position`,
  );
  const clear = database.prepare(
    `delete from batch_findings where id in (
       select finding from batch_finding_articles where article in (
         select articles.id from temp.batch_articles join articles on articles.number = batch_articles.number)
       or article not in (select id from articles))`,
  );
  const before = database.prepare<[string], string>('select record from batch_findings where id = ?').pluck();
  const insert = prepareInserts(database);

  const save = database.transaction((run: number, findings: readonly Finding[]) => {
    const unchanged =
      findings.length > 0 &&
      findings.length === list.all().length &&
      findings.every((finding) => before.get(finding.id) === JSON.stringify(finding));
    if (unchanged) return;
    clear.run();
    const taken = new Set<string>();
    for (const [position, finding] of findings.entries()) {
      if (taken.has(finding.id) || before.get(finding.id) !== undefined) continue;
      taken.add(finding.id);
      insert.row('batch_findings', { run, position, ...batchFindingRow(finding) });
      for (const article of articlesOf(finding)) {
        insert.row('batch_finding_articles', { finding: finding.id, article });
      }
    }
  });
  return {
    add: (number) => {
      count.run(number);
    },
    withSorted: (use) => useRows(select, use),
    save: (run, findings) => save.immediate(run, findings),
    all,
  };
}

/** A statement that is read half keeps the database busy: it is ended here, however far `use` came. */
export function useRows<Row, Result>(
  statement: Database.Statement<[], Row>,
  use: (rows: Iterable<Row>) => Result,
): Result {
  const rows = statement.iterate();
  try {
    return use(rows);
  } finally {
    rows.return?.();
  }
}

function batchFindingRow(finding: Finding): Record<string, string | null> {
  return {
    id: finding.id,
    check_name: finding.check,
    verdict: finding.verdict,
    severity: finding.severity,
    message: finding.message,
    article: finding.article ?? null,
    quote: finding.quote,
    stated: finding.stated.text,
    expected: finding.expected?.text ?? null,
    cause: finding.cause?.code ?? null,
    record: JSON.stringify(finding),
  };
}

/** Ids of the articles that a finding speaks of. */
function articlesOf(finding: Finding): ReadonlySet<string> {
  const found = new Set(finding.article === undefined ? [] : [finding.article]);
  const collect = (list: readonly Evidence[]): void => {
    for (const evidence of list) {
      if (evidence.type === 'text') found.add(evidence.article);
      if (evidence.type === 'derivation') collect(evidence.inputs);
    }
  };
  collect([...finding.evidence, ...(finding.cause?.evidence ?? [])]);
  return found;
}
