/** Compares by UTF-16 code units: the same order on every machine, whatever its locale. */
export function inCodeUnitOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
