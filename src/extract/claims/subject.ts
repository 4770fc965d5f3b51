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
  const own = before.findLast(
    (claim): claim is ValueClaim =>
      claim.kind === 'value' && claim.sentence.start === here.sentence.start && claim.end <= at.start,
  );
  if (own !== undefined) return own;
  const [first, second] = here.tokens;
  const opensBack =
    first !== undefined &&
    (BACK.test(first.text) || (second !== undefined && BACK.test(`${first.lower} ${second.lower}`)));
  if (!opensBack) return null;
  const last = before.findLast(
    (claim): claim is ValueClaim => claim.kind === 'value' && claim.sentence.end <= here.sentence.start,
  );
  return last !== undefined && here.sentence.start - last.sentence.end < 4 ? last : null;
}
