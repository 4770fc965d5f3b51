import type Database from 'better-sqlite3';

/** What an article's verdicts rest on: all observations of a variable at a place ('' for any), and a hash of them. */
export interface ReferenceReadRow {
  readonly variable: string;
  readonly place: string;
  readonly answer: string;
}

interface ReadTable {
  readonly save: (article: number, reads: readonly ReferenceReadRow[]) => void;
  /** Whether all that the article rests on is answered as it was. */
  readonly holds: (article: number, answerTo: (variable: string, place: string) => string) => boolean;
}

/** Thousands of articles ask the same questions: each answer is one row. */
export function prepareReads(database: Database.Database): ReadTable {
  const find = database
    .prepare<[string, string, string], number>(
      'select number from reference_reads where variable = ? and place = ? and answer = ?',
    )
    .pluck();
  const add = database.prepare('insert into reference_reads (variable, place, answer) values (?, ?, ?)');
  const link = database.prepare('insert or ignore into article_reads (article, read) values (?, ?)');
  const list = database.prepare<[number], ReferenceReadRow & { number: number }>(
    `select number, variable, place, answer from reference_reads
     where number in (select read from article_reads where article = ?)`,
  );
  const held = new Map<number, boolean>();
  return {
    save: (article, reads) => {
      for (const { variable, place, answer } of reads) {
        const number = find.get(variable, place, answer) ?? Number(add.run(variable, place, answer).lastInsertRowid);
        link.run(article, number);
      }
    },
    holds: (article, answerTo) =>
      list.all(article).every(({ number, variable, place, answer }) => {
        const known = held.get(number) ?? answerTo(variable, place) === answer;
        held.set(number, known);
        return known;
      }),
  };
}
