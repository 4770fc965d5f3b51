import { createColors } from 'picocolors';
import { type Paint, PLAIN, type ReportOptions } from '../report/format.ts';

export interface DisplayOptions {
  /** False with `--no-color`. */
  readonly color: boolean;
  readonly output?: string;
  readonly explain?: boolean;
  readonly quiet?: boolean;
  readonly db?: string;
}

/** How a report is shown here: as wide as the terminal, up to 100 columns; 80 and without colours elsewhere. */
export function reportOptions({ color, output, explain, quiet, db }: DisplayOptions): ReportOptions {
  const toTerminal = output === undefined && process.stdout.isTTY === true;
  const columns = toTerminal ? process.stdout.columns : 80;
  return {
    width: Math.max(40, Math.min(columns, 100)),
    paint: color && wantsColor(toTerminal) ? colors() : PLAIN,
    explain: explain ?? false,
    quiet: quiet ?? false,
    ...(db === undefined ? {} : { database: db }),
  };
}

/** `NO_COLOR` (no-color.org) and `FORCE_COLOR` count when they are set and not empty. */
function wantsColor(toTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return toTerminal && TERM !== 'dumb';
}

function colors(): Paint {
  const { bold, dim, underline, red, yellow, cyan, green } = createColors(true);
  return { bold, dim, underline, red, yellow, cyan, green };
}
