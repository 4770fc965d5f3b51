import type { Claim, Measure } from '../../../model/claim.ts';
import type { QuantityMention } from '../../../model/mention.ts';
import { claimQuantity, withCues } from '../claim-quantity.ts';
import { clauseAt, inClause } from '../clause.ts';
import { measureOf } from '../measure.ts';
import { namedSubject } from '../named-subject.ts';
import { quantityRole } from '../quantity-role.ts';
import type { ClaimDraft, Composer, Scene, SentenceScene } from '../scene.ts';
import { placesOf } from '../setting/place.ts';
import { timeOf } from '../setting/time.ts';
import { carriedMeasure, likeBefore } from './carried.ts';

type ValueDraft = Extract<ClaimDraft, { kind: 'value' }>;

/** "39,540 asylum seekers … entered Quebec last year": how many, of what, where and when. */
export const composeValues: Composer = (scene, here, before) => {
  const composed: ValueDraft[] = [];
  for (const quantity of here.quantities) {
    const { role } = quantityRole(here, quantity);
    if ((role !== 'level' && role !== 'to' && role !== 'from') || isArticleLike(quantity)) continue;
    const measure = measureFor(scene, here, quantity, composed, before, role);
    if (measure !== null) composed.push(valueClaim(scene, here, before, quantity, measure));
  }
  return composed;
};

/** "at one border crossing": the word is as good as an article. */
function isArticleLike(quantity: QuantityMention): boolean {
  return quantity.form === 'words' && quantity.value === 1 && quantity.unit.kind === 'count';
}

/** The noun behind the number; else what the number before it counted; else the subject of what rose, fell or is so long. */
function measureFor(
  scene: Scene,
  here: SentenceScene,
  quantity: QuantityMention,
  composed: readonly ValueDraft[],
  before: readonly Claim[],
  role: 'level' | 'to' | 'from',
): Measure | null {
  const own = measureOf(scene.document, here, quantity);
  if (own !== null && !isDimension(own)) return saysSuch(scene, quantity) ? likeBefore(own, here, before) : own;
  const carried = own === null ? carriedMeasure(here, quantity, composed, before) : null;
  if (carried !== null) return carried;
  return role === 'level' && own === null ? null : (namedSubject(scene, here, quantity) ?? own);
}

/** "8,891 kilometres long": what is so long stands in front. */
function isDimension({ head }: Measure): boolean {
  return /^(?:long|wide|tall|high|deep|thick|away|apart|across|north|south|east|west)$/.test(head);
}

function saysSuch(scene: Scene, quantity: QuantityMention): boolean {
  return /^\s+such\s/i.test(scene.document.text.slice(quantity.end, quantity.end + 12));
}

function valueClaim(
  scene: Scene,
  here: SentenceScene,
  before: readonly Claim[],
  quantity: QuantityMention,
  measure: Measure,
): ValueDraft {
  const span = withCues(quantity);
  const own = measure.inheritedFrom === undefined ? measure.spans : [];
  const after = own.filter((part) => part.start >= span.start && part.start - span.end < 40);
  const clause = clauseAt(here.clauses, quantity.start);
  const time = timeOf(scene, here, quantity, before);
  return {
    kind: 'value',
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
