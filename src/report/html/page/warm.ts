import { flagsOf, type Group, rowsOf } from './groups.ts';

/** Articles unpacked before the browser is given a pause. */
const AT_ONCE = 8;

/** Unpacks the articles with flags while nothing else is going on, so that the first search finds them ready. */
export function warmUp(groups: readonly Group[]): void {
  const waiting = groups.filter((group) => flagsOf(group) > 0);
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 30));
  const next = (): void => {
    for (const group of waiting.splice(0, AT_ONCE)) rowsOf(group);
    if (waiting.length > 0) idle(next);
  };
  idle(next);
}
