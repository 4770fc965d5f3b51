import type { Position } from '../model/span.ts';
import type { Directive } from './directive.ts';

/** Which `disable` holds at a position; undefined where none does. */
export type Covering = (position: Position, check: string) => Directive | undefined;

/** What holds from a position on, until the next entry: for a check by its name, for those without a name of their own. */
interface State extends Position {
  readonly named: ReadonlyMap<string, Directive | null>;
  readonly others: Directive | null;
}

/** `disable` and `enable` in the order of the file, as states that follow each other; a later word wins. */
export function stretches(directives: readonly Directive[]): Covering {
  const states: State[] = [];
  let named: ReadonlyMap<string, Directive | null> = new Map();
  let others: Directive | null = null;
  for (const directive of directives) {
    const { verb, checks, line, column } = directive;
    if (verb !== 'deskcheck-disable' && verb !== 'deskcheck-enable') continue;
    const holds = verb === 'deskcheck-disable' ? directive : null;
    if (checks.length === 0) {
      named = new Map();
      others = holds;
    } else {
      named = new Map([...named, ...checks.map((check) => [check, holds] as const)]);
    }
    states.push({ line, column, named, others });
  }
  return (position, check) => {
    const state = lastBefore(states, position);
    if (state === undefined) return undefined;
    const own = state.named.get(check);
    return (own === undefined ? state.others : own) ?? undefined;
  };
}

function lastBefore(states: readonly State[], { line, column }: Position): State | undefined {
  let low = 0;
  let high = states.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const state = states[middle];
    const isBefore = state !== undefined && (state.line < line || (state.line === line && state.column <= column));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return states[low - 1];
}
