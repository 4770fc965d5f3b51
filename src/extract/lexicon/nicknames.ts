/** Short forms of given names, each row one name. */
const ROWS =
  'joseph joe joey|william bill billy will|robert bob rob bobby|richard dick rick rich|james jim jimmy|john jack johnny|michael mike mick|thomas tom tommy|charles charlie chuck|edward ed ted eddie|donald don donny|daniel dan danny|david dave|stephen steve steven|anthony tony|andrew andy drew|matthew matt|christopher chris|nicholas nick|benjamin ben|samuel sam|alexander alex sasha|gregory greg|jeffrey jeff geoffrey geoff|kenneth ken|ronald ron|timothy tim|patrick pat|peter pete|philip phil phillip|raymond ray|theodore ted|walter walt|frederick fred|francis frank|lawrence larry|leonard len|gerald gerry jerry|elizabeth liz beth betsy|katherine kate kathy catherine cathy|margaret maggie peggy|patricia pat patty|barbara barb|susan sue|deborah debbie|jennifer jen jenny|jessica jess|rebecca becky|victoria vicky|christine chris christina tina|bernard bernie';

const ROOTS: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const roots = new Map<string, Set<number>>();
  ROWS.split('|').forEach((row, index) => {
    for (const name of row.split(' ')) roots.set(name, (roots.get(name) ?? new Set()).add(index));
  });
  return roots;
})();

/** Whether two folded given names may be one person's: the same, or short and long form. */
export function areFormsOfOneName(left: string, right: string): boolean {
  if (left === right) return true;
  const others = ROOTS.get(right);
  return [...(ROOTS.get(left) ?? [])].some((row) => others?.has(row) === true);
}

/** Keys that two forms of one name share: the name itself where it has no other form. */
export function formsOf(name: string): readonly string[] {
  const rows = ROOTS.get(name);
  return rows === undefined ? [name] : [...rows].map((row) => `#${row}`);
}
