import type { Claim, ValueClaim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { SentenceScene } from './scene.ts';

/** Words that open a sentence and mean what the one before it counted. */
const BACK = /^(?:that|that's|that’s|this|the (?:figure|number|total|increase|jump|rise))$/i;

/**
 * The value claim that a change or a comparison is said of: the last one before it in the sentence; else, after
 * "That's more than …" or "The figure represents …", the last one of the sentence just before. Null where unsure.
 */
export function subjectOf(here: SentenceScene, before: readonly Claim[], at: Span): ValueClaim | null {
  const own = lastValue(before, here.sentence.start, (claim) => claim.end <= at.start);
  if (own !== null) return own;
  const [first, second] = here.tokens;
  const opensBack =
    first !== undefined &&
    (BACK.test(first.text) || (second !== undefined && BACK.test(`${first.lower} ${second.lower}`)));
  if (!opensBack) return null;
  const last = lastValue(
    before,
    here.sentence.start - LONGEST_STEP,
    (claim) => claim.sentence.end <= here.sentence.start,
  );
  return last !== null && here.sentence.start - last.sentence.end < 4 ? last : null;
}

/** The longest sentence that is read, with the space behind it. */
const LONGEST_STEP = 4_010;

/** The last value claim of a sentence that begins at `from` or later; claims stand in the order of their sentences. */
function lastValue(before: readonly Claim[], from: number, fits: (claim: ValueClaim) => boolean): ValueClaim | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const claim = before[index];
    if (claim === undefined || claim.sentence.start < from) return null;
    if (claim.kind === 'value' && fits(claim)) return claim;
  }
  return null;
}
