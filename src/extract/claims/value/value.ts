import type { Claim, Measure } from '../../../model/claim.ts';
import type { QuantityMention } from '../../../model/mention.ts';
import { claimQuantity, withCues } from '../claim-quantity.ts';
import { clauseAt, inClause } from '../clause.ts';
import { inheritMeasure, measureOf } from '../measure.ts';
import { namedSubject } from '../named-subject.ts';
import { quantityRole } from '../quantity-role.ts';
import type { ClaimDraft, Composer, Scene, SentenceScene } from '../scene.ts';
import { placesOf } from '../setting/place.ts';
import { timeOf } from '../setting/time.ts';

/** "39,540 asylum seekers … entered Quebec last year": how many, of what, where and when. */
export const composeValues: Composer = (scene, here, before) => {
  const composed: Extract<ClaimDraft, { kind: 'value' }>[] = [];
  for (const quantity of here.quantities) {
    const { role } = quantityRole(here, quantity);
    if ((role !== 'level' && role !== 'to' && role !== 'from') || isArticleLike(quantity)) continue;
    const measure = measureFor(scene, here, quantity, composed, before, role);
    if (measure === null) continue;
    composed.push(valueClaim(scene, here, before, quantity, measure));
  }
  return composed;
};

/** "at one border crossing": the word is as good as an article. */
function isArticleLike(quantity: QuantityMention): boolean {
  return quantity.form === 'words' && quantity.value === 1 && quantity.unit.kind === 'count';
}

function valueClaim(
  scene: Scene,
  here: SentenceScene,
  before: readonly Claim[],
  quantity: QuantityMention,
  measure: Measure,
) {
  const span = withCues(quantity);
  const own = measure.inheritedFrom === undefined ? measure.spans : [];
  const after = own.filter((part) => part.start >= span.start && part.start - span.end < 40);
  const clause = clauseAt(here.clauses, quantity.start);
  const time = timeOf(scene, here, quantity, before);
  return {
    kind: 'value' as const,
    start: span.start,
    end: Math.max(span.end, ...after.map((part) => part.end)),
    measure,
    quantity: claimQuantity(quantity),
    places: placesOf(scene, here, quantity),
    mentions: here.mentions
      .filter(
        (mention) =>
          mention.id === quantity.id ||
          (mention.kind !== 'quantity' && clause !== undefined && inClause(clause, mention)),
      )
      .map((mention) => mention.id),
    ...(time === undefined ? {} : { time }),
  };
}

/** The noun behind the number; else what the number before it counted; else the subject of what rose, fell or is so long. */
function measureFor(
  scene: Scene,
  here: SentenceScene,
  quantity: QuantityMention,
  composed: readonly Extract<ClaimDraft, { kind: 'value' }>[],
  before: readonly Claim[],
  role: 'level' | 'to' | 'from',
): Measure | null {
  const own = measureOf(scene.document, here, quantity);
  if (own !== null && !isDimension(own))
    return /^\s+such\s/i.test(textAfter(scene, quantity)) ? like(own, here, before) : own;
  const carried = own === null ? carriedMeasure(here, quantity, composed, before) : null;
  if (carried !== null) return carried;
  return role === 'level' && own === null ? null : (namedSubject(scene, here, quantity) ?? own);
}

/** "8,891 kilometres long": what is so long stands in front. */
function isDimension({ head }: Measure): boolean {
  return /^(?:long|wide|tall|high|deep|thick|away|apart|across|north|south|east|west)$/.test(head);
}

function textAfter(scene: Scene, quantity: QuantityMention): string {
  return scene.document.text.slice(quantity.end, quantity.end + 12);
}

/** "204 such claims": claims of the kind that the number before was of. */
function like(own: Measure, here: SentenceScene, before: readonly Claim[]): Measure {
  const last = before.findLast((claim) => claim.kind === 'value');
  if (last?.measure === undefined || here.sentence.start - last.sentence.end > 3) return own;
  const { start, end } = last;
  return { ...own, lemmas: [...new Set([...own.lemmas, ...last.measure.lemmas])], inheritedFrom: { start, end } };
}

/** Words before a bare number after which it counts what the number before it counted. */
const ELLIPSIS =
  /(?:\b(?:including|compared (?:with|to)|from|to|than|versus|against|and|or|in total)|[,–—(])\s*(?:just|only|nearly|almost|about|around|roughly|some|over|more than|less than|fewer than|at least|up to|a record)?\s*$/i;

/**
 * A bare number takes over the measure of the number before it in the sentence, where the words before it say so and the
 * unit is the same; across a sentence only after "The figure", "The number", "That".
 */
function carriedMeasure(
  here: SentenceScene,
  quantity: QuantityMention,
  composed: readonly Extract<ClaimDraft, { kind: 'value' }>[],
  before: readonly Claim[],
): Measure | null {
  if (quantity.unit.kind !== 'count' || quantity.unit.code !== '') return null;
  const lead = textBefore(here, quantity);
  const same = composed.findLast((claim) => claim.quantity.unit.kind === 'count');
  if (same?.measure !== undefined && ELLIPSIS.test(lead))
    return inheritMeasure(same.measure, same, here, quantity.start);
  if (!/^(?:the (?:figure|number|total)|that|this|of (?:those|these|them))\b/i.test(lead)) return null;
  const last = before.findLast((claim) => claim.kind === 'value');
  const isNear = last !== undefined && here.sentence.start - last.sentence.end < 4;
  return isNear && last.measure !== undefined ? inheritMeasure(last.measure, last, here, quantity.start) : null;
}

function textBefore(here: SentenceScene, quantity: QuantityMention): string {
  return here.tokens
    .filter((token) => token.end <= quantity.start)
    .map((token) => `${token.spaced ? ' ' : ''}${token.text}`)
    .join('')
    .trimStart();
}
