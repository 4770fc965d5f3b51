import type {
  Observation,
  Officeholder,
  Organization,
  Place,
  ReferenceEvent,
  RowOrigin,
  Source,
  Variable,
} from '../../model/reference.ts';
import type { ObservationIndex } from '../../model/reference-index.ts';

/** One package, read and checked by itself; what it refers to in other packages is still open. */
export interface LoadedPackage {
  readonly name: string;
  readonly version: string;
  /** SHA-256 over the descriptor and every resource, hexadecimal. */
  readonly hash: string;
  /** The file of each resource, for messages. */
  readonly files: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  readonly variables: readonly Variable[];
  /** All rows, where they are held in memory. Of those in an index: one for each place, and one for each unit of each variable. */
  readonly observations: readonly Observation[];
  /** What holds the rows, where they are too many for memory. */
  readonly index?: ObservationIndex;
  readonly places: readonly Place[];
  readonly officeholders: readonly Officeholder[];
  readonly organizations: readonly Organization[];
  readonly events: readonly ReferenceEvent[];
}

/** `file` and `line` of a row, for a problem. */
export function locationOf(loaded: LoadedPackage, origin: RowOrigin): { file: string; line: number } {
  return { file: loaded.files[origin.resource] ?? loaded.name, line: origin.row };
}
