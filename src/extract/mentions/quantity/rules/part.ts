import { CUES_BY_LAST_WORD } from '../../../lexicon/hedges.ts';
import type { Amount } from '../amount.ts';
import { type Context, lowerAt } from '../context.ts';

/** Whether a fraction without a unit is a part of something: "half of voters", "nearly a third", "by two-thirds"; not "the first half". */
export function standsAlone(context: Context, { first, end }: Amount): boolean {
  const word = lowerAt(context, first);
  const previous = lowerAt(context, first - 1);
  const next = lowerAt(context, end);
  if (context.pieces[end]?.hyphen === true && !/^(?:of)$/.test(next)) return false;
  if (word !== 'half' && word !== 'a' && word !== 'an' && !/quarters?$/.test(lowerAt(context, end - 1))) return true;
  if (next === 'of') return true;
  if (/^(?:first|second|other|latter|last|final|top|bottom|better|each|past|next|this|that|one)$/.test(previous))
    return false;
  if (
    /^(?:years?|hours?|days?|months?|century|centuries|decade|time|brother|sister|an|past|way|mast|court|note|marathon|dollar)$/.test(
      next,
    )
  )
    return false;
  if (word === 'half' && /^(?:the|its|their|his|her|our|my|that|those|these|this|all|as)$/.test(next)) return true;
  if (/^(?:by|to|in|only|just|than|up|rose|fell|down|for|more)$/.test(previous) && !/^(?:way|time)$/.test(next))
    return previous !== 'in' || !/^\p{L}/u.test(next);
  return CUES_BY_LAST_WORD.has(previous) || (context.pieces[end] === undefined && first === 0);
}
