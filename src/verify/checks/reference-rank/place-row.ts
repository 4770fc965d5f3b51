import type { ClaimPlace } from '../../../model/claim.ts';
import type { CheckContext } from '../../context.ts';
import { type Cell, type CellValue, cellOf } from '../../match/cell.ts';
import { single } from '../../match/look-up.ts';
import { isWithin, placesMeant } from '../../match/places.ts';
import type { Rival, Row } from './judge-rank.ts';

/** Fewer places than this are no row to rank in. */
const FEWEST = 3;

/**
 * A cell among the other places of its kind that lie in `field`, or in the world where there is none: provinces among the
 * provinces of a country. Which places those are is what the packages' places say. Null where they do not.
 */
export function placeRow(context: CheckContext, cell: Cell, own: CellValue, field: readonly ClaimPlace[]): Row | null {
  const { reference } = context;
  const { type, name } = reference.place(cell.place) ?? {};
  const around = field.flatMap((place) => placesMeant(reference, place));
  const isMember = (id: string) =>
    field.length === 0 || around.some((outer) => outer !== id && isWithin(reference, id, outer));
  if (type === undefined || name === undefined || !isMember(cell.place)) return null;
  const members = new Map(
    reference.places
      .filter((place) => place.type === type && isMember(place.id))
      .map((place) => [place.id, place.name]),
  );
  members.delete(cell.place);
  if (members.size < FEWEST - 1) return null;
  const when = cell.period === undefined ? {} : { period: cell.period };
  const rows = Map.groupBy(reference.observations({ variable: cell.variable, ...when }), (row) => row.place);
  const rivals = [...members].flatMap(([id, label]): Rival[] => {
    const list = (rows.get(id) ?? []).filter((row) => (row.period === undefined) === (cell.period === undefined));
    const value = single(cellOf(list, context.published));
    return value === null ? [] : [{ label, value }];
  });
  const missing = members.size - rivals.length;
  return {
    own: { label: name, value: own },
    rivals,
    complete: missing === 0,
    lacks: `Nothing in the record stands before it, but that lacks ${missing} of ${members.size + 1} places`,
  };
}
