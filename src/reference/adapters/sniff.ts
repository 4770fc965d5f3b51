import { recordsUntilFault } from '../table.ts';

/** The beginning of a text file, read as a table. */
export interface Head {
  readonly delimiter: string;
  readonly records: readonly (readonly string[])[];
}

const HEAD_CHARACTERS = 16_384;
const DELIMITERS = [',', ';', '\t'] as const;

/** The first records of a table, with the delimiter that its first line uses most. */
export function head(text: string): Head {
  const start = text.slice(0, HEAD_CHARACTERS);
  // A cut line, or a quote opened in it, would be a fault that the file does not have.
  const whole = start.length < text.length ? start.slice(0, start.lastIndexOf('\n') + 1) : start;
  const delimiter = delimiterOf(whole);
  const rows = recordsUntilFault(whole, delimiter);
  return { delimiter, records: rows.map((record) => record.cells.map((cell) => cell.trim())) };
}

function delimiterOf(text: string): string {
  const line = text.split(/\r\n|\n|\r/).find((candidate) => candidate.trim() !== '') ?? '';
  const unquoted = line.replace(/"[^"]*"/g, '');
  let best: string = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const count = unquoted.split(delimiter).length - 1;
    if (count > most) {
      best = delimiter;
      most = count;
    }
  }
  return best;
}
