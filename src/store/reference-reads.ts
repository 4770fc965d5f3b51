import type Database from 'better-sqlite3';

/** What an article's verdicts rest on: a question about a variable at a place ('' for any), and a hash of the answer. */
export interface ReferenceReadRow {
  readonly variable: string;
  readonly place: string;
  /** As JSON. */
  readonly question: string;
  readonly answer: string;
}

interface ReadTable {
  readonly save: (article: number, reads: readonly ReferenceReadRow[]) => void;
  /** Whether all that the article rests on is answered as it was. */
  readonly holds: (article: number, answerTo: (question: string) => string) => boolean;
}

/** Thousands of articles ask the same questions: each answer is one row. */
export function prepareReads(database: Database.Database): ReadTable {
  const find = database
    .prepare<[string, string], number>('select number from reference_reads where question = ? and answer = ?')
    .pluck();
  const add = database.prepare('insert into reference_reads (variable, place, question, answer) values (?, ?, ?, ?)');
  const link = database.prepare('insert or ignore into article_reads (article, read) values (?, ?)');
  const list = database.prepare<[number], ReferenceReadRow & { number: number }>(
    `select number, variable, place, question, answer from reference_reads
     where number in (select read from article_reads where article = ?)`,
  );
  const held = new Map<number, boolean>();
  return {
    save: (article, reads) => {
      for (const { variable, place, question, answer } of reads) {
        const number = find.get(question, answer) ?? Number(add.run(variable, place, question, answer).lastInsertRowid);
        link.run(article, number);
      }
    },
    holds: (article, answerTo) =>
      list.all(article).every(({ number, question, answer }) => {
        const known = held.get(number) ?? answerTo(question) === answer;
        held.set(number, known);
        return known;
      }),
  };
}
