import type { ClaimPlace, ShareClaim } from '../../../model/claim.ts';
import { agreement } from '../../agree/agreement.ts';
import { middle, quotient, scale } from '../../agree/number-interval.ts';
import type { CheckContext } from '../../context.ts';
import { rounded, workedOut } from '../../evidence/derived-reading.ts';
import { formatValue, placeName } from '../../evidence/reading.ts';
import { agreementWords, traceOf } from '../../evidence/trace.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { periodMeant, type Sought } from '../../match/candidates.ts';
import { nearby } from '../../match/nearby.ts';
import { isWithin, placesMeant } from '../../match/places.ts';
import { pairIn, seriesFor } from '../../match/series.ts';
import { shareMeasure } from '../../match/share-measure.ts';
import { subjectPlace } from '../../match/subject-place.ts';
import { undecided } from '../undecided.ts';

const MOST_PLACES = 6;

/**
 * "Quebec took in 99 per cent of the seekers intercepted in Canada": a place's number as a part of that of the place around it,
 * where a table has both. Bears a share out, and never refutes one: of what it is a part, few sentences say for certain.
 */
export function shareOfTotal(context: CheckContext, check: string, claim: ShareClaim): FindingDraft | null {
  const { quantity, part, whole } = claim;
  const places = partAndWhole(context, claim);
  const period = periodMeant(whole.time ?? part.time);
  if (places === null || period === undefined) return null;
  const text = context.extracted.article.text.slice(claim.sentence.start, claim.sentence.end);
  const sought: Sought = {
    measure: shareMeasure(claim, text),
    unit: { kind: 'count', code: '', text: '' },
    places: [places.part],
    time: whole.time ?? part.time,
    sentence: nearby(claim.sentence, quantity.span),
    attribution: claim.attribution?.name,
  };
  const series = seriesFor(context, sought, []);
  for (const candidate of series.likely) {
    const { where } = candidate;
    if (where === null || candidate.indexed.variable.statType === 'share') continue;
    const around = { places: [places.whole], basis: 'stated' as const };
    const pair = pairIn(context, candidate, { where, period }, { where: around, period });
    const ratio = pair === null ? null : quotient(pair.left.interval, pair.right.interval);
    if (pair === null || ratio === null) continue;
    const value = quantity.unit.kind === 'percent' ? scale(ratio, 100) : ratio;
    if (agreement(quantity, value) !== 'agrees') continue;
    const formula = quantity.unit.kind === 'percent' ? 'to / from * 100' : 'to / from';
    const evidence = workedOut(formula, pair.left, pair.right, middle(value));
    const { unit } = pair.cells[0];
    const names = [where.places[0] ?? '', places.whole].map((place) => placeName(context.reference, place));
    return {
      ...undecided(context, check, claim, 'The record bears this out', [evidence]),
      verdict: 'supported',
      expected: {
        text: `${formatValue(pair.left.value, unit)} (${names[0]}) of ${formatValue(pair.right.value, unit)} (${names[1]})`,
        value: rounded(middle(value)),
        unit: quantity.unit.code,
      },
      trace: traceOf(context, series.ranked, agreementWords(quantity, 'agrees'), candidate),
    };
  }
  return null;
}

/** Two places of the sentence of which one lies in the other; null where none do, or several. */
function partAndWhole(
  context: CheckContext,
  claim: ShareClaim,
): { readonly part: ClaimPlace; readonly whole: string } | null {
  const { reference } = context;
  const subject = subjectPlace(context, nearby(claim.sentence, claim.quantity.span), claim.quantity.span);
  const named = [...subject, ...claim.part.places, ...claim.whole.places].filter(({ scope }) => scope === 'in');
  const ids = new Map<string, ClaimPlace>();
  for (const place of named.slice(0, MOST_PLACES)) {
    const [id] = placesMeant(reference, place);
    if (id !== undefined) ids.set(id, place);
  }
  const pairs = [...ids].flatMap(([inner, part]) =>
    [...ids.keys()]
      .filter((outer) => outer !== inner && isWithin(reference, inner, outer))
      .map((whole) => ({ part, whole })),
  );
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}
