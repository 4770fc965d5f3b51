import { type Scan, word } from './reading.ts';

/** A row of a table: the lower-case words that stand for it, one a token. */
interface PhraseRow {
  readonly words: readonly string[];
}

/**
 * Looks up which row of a table stands at a token: the first in the order of the table, undefined where none does. A row
 * without words stands everywhere. Rows are found by their first word, so that a table costs one look where none stands.
 */
export function phraseTable<Row extends PhraseRow>(rows: readonly Row[]): (scan: Scan, at: number) => Row | undefined {
  const openings = new Set(rows.flatMap(({ words }) => words.slice(0, 1)));
  const startingWith = (opening: string): readonly Row[] =>
    rows.filter(({ words }) => words.length === 0 || words[0] === opening);
  const byOpening = new Map([...openings].map((opening) => [opening, startingWith(opening)]));
  const anywhere = rows.filter(({ words }) => words.length === 0);
  return (scan, at) => (byOpening.get(word(scan, at)) ?? anywhere).find((row) => stands(row, scan, at));
}

function stands({ words }: PhraseRow, scan: Scan, at: number): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    if (word(scan, at + offset) !== words[offset]) return false;
  }
  return true;
}
