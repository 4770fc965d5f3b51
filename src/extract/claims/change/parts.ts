import type { QuantityMention } from '../../../model/mention.ts';
import { withCues } from '../claim-quantity.ts';
import type { ChangeRole } from '../role/change-role.ts';
import { quantityRole } from '../role/quantity-role.ts';
import type { SentenceScene } from '../scene.ts';

/** One change with the numbers that tell its size and its ends. */
export interface Change {
  readonly parts: ReadonlyMap<ChangeRole['role'], QuantityMention>;
  readonly direction: ChangeRole['direction'];
  readonly first: QuantityMention;
}

interface OpenChange extends Change {
  readonly parts: Map<ChangeRole['role'], QuantityMention>;
  readonly wordAt: number;
  readonly isBeside: boolean;
}

/** The changes of a sentence in text order: numbers of one word of change, and what stands in apposition to them, together. */
export function changesIn(text: string, here: SentenceScene): readonly Change[] {
  const changes: OpenChange[] = [];
  for (const quantity of here.quantities) {
    const role = quantityRole(here, quantity);
    if (role.role !== 'amount' && role.role !== 'from' && role.role !== 'to') continue;
    const open = changes.findLast((change) => change.wordAt === role.wordAt && !change.parts.has(role.role));
    if (open !== undefined) {
      open.parts.set(role.role, quantity);
      continue;
    }
    changes.push({
      parts: new Map([[role.role, quantity]]),
      direction: role.direction,
      first: quantity,
      wordAt: role.wordAt,
      isBeside: role.isBeside,
    });
  }
  return withAppositions(text, changes);
}

/** "climbed to 840,000, a 35% jump", "eased to 2.6%, down from 3.1%": what a comma adds is of the change before it. */
function withAppositions(text: string, changes: readonly OpenChange[]): readonly Change[] {
  const joined: OpenChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last === undefined || !isApposed(text, last, change)) {
      joined.push(change);
      continue;
    }
    for (const [role, quantity] of change.parts) last.parts.set(role, quantity);
  }
  return joined;
}

const LONGEST_LEAD = 60;
const APPOSED =
  /(?:,|\(| [\u2013\u2014-]|\u2014) ?(?:(?:representing|marking|or|which is|which was|that is)? ?(?:an?|another) (?:[\p{L}-]+ ){0,2})?$/u;

function isApposed(text: string, before: OpenChange, after: OpenChange): boolean {
  if (!after.isBeside || before.direction !== after.direction) return false;
  if ([...after.parts.keys()].some((role) => before.parts.has(role))) return false;
  const start = Math.min(after.wordAt, withCues(after.first).start);
  const end = endOf(before.parts);
  if (start <= end || start - end > LONGEST_LEAD) return false;
  const between = text.slice(end, start);
  return APPOSED.test(between) && !/[.;:]|\b(?:and|but|while)\b/.test(between);
}

function endOf(parts: ReadonlyMap<ChangeRole['role'], QuantityMention>): number {
  return Math.max(...[...parts.values()].map((part) => part.end));
}
