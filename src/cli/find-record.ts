import type { Store } from '../store/open-store.ts';
import type { FoundRecord } from '../store/read-records.ts';
import { UsageError } from './messages.ts';

/** How many records of one id prefix are looked at before it is called ambiguous. */
const LIMIT = 50;

/**
 * The record of a type that `id`, or the beginning of an id, stands for. Copies of a story hold the same record more
 * than once: the first is given. Throws `UsageError` where there is none, or where ids differ.
 */
export function findRecord(store: Store, id: string, type?: FoundRecord['type']): FoundRecord {
  const found = store.find(id, LIMIT).filter((record) => type === undefined || record.type === type);
  const exact = found.find((record) => record.id === id);
  if (exact !== undefined) return exact;
  const ids = [...new Set(found.map((record) => record.id))];
  const [first] = found;
  const what = type ?? 'record';
  if (first === undefined) throw new UsageError(`${store.file} holds no ${what} ${id}`);
  if (ids.length > 1) {
    throw new UsageError(
      `${id} may be any of ${ids.length === LIMIT ? 'many' : ids.length} ${what}s: ${ids.slice(0, 3).join(', ')} …`,
    );
  }
  return first;
}
