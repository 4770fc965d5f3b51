import type { Cause } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { CheckContext } from '../context.ts';
import type { Candidate, WhereMeant } from '../match/candidates.ts';
import type { Cell, CellValue } from '../match/cell.ts';

/** A stated number that the record does not bear out, and the cell it was held against. */
export interface Slip {
  readonly context: CheckContext;
  /** As stated, in the record's unit. */
  readonly quantity: Quantity;
  /** As stated, in the unit that the article prints. */
  readonly printed: Quantity;
  /** Whether the words ask for so many a month or a head: other cells of the table are then not of its kind. */
  readonly isRate: boolean;
  readonly candidate: Candidate;
  readonly where: WhereMeant;
  readonly cell: Cell;
  readonly expected: CellValue;
}

/** A wrong reading that gives the printed number. */
export interface FoundCause {
  readonly cause: Cause;
  /** One short line for an editor: "The figure is Canada's, not Quebec's". */
  readonly message: string;
  /** How likely a random wrong number would have fitted one of the readings tried. */
  readonly chance: number;
}

/** One cause: the wrong reading it stands for. Null where that does not give the printed number. */
export type CauseRule = (slip: Slip) => FoundCause | null;
