import type { Claim, Measure } from '../../../model/claim.ts';
import type { QuantityMention } from '../../../model/mention.ts';
import { LIFETIME_NOUNS } from '../../lexicon/attribute-nouns.ts';
import { TIME_UNITS } from '../../lexicon/closed-classes.ts';
import { claimQuantity, withCues } from '../claim-quantity.ts';
import { clauseAt, inClause } from '../clause.ts';
import { groupOf } from '../group.ts';
import { lowerAscii } from '../lower.ts';
import { measureOf } from '../measure.ts';
import { namedSubject } from '../named-subject.ts';
import { quantityRole } from '../role/quantity-role.ts';
import type { ClaimDraft, Composer, Scene, SentenceScene } from '../scene.ts';
import { placesOf } from '../setting/place.ts';
import { timeOf } from '../setting/time.ts';
import { type Attribute, attributeOf } from './attribute.ts';
import { carriedMeasure, likeBefore } from './carried.ts';
import { type Lifetime, lifetimesIn } from './lifetime.ts';
import { areaOf, opensWithNumber, saidOf } from './said-of.ts';
import { worthOf } from './worth.ts';

type ValueDraft = Extract<ClaimDraft, { kind: 'value' }>;

/** "39,540 asylum seekers … entered Quebec last year": how many, of what, where and when. */
export const composeValues: Composer = (scene, here, before) => {
  const composed: ValueDraft[] = [];
  for (const quantity of here.quantities) {
    const { role } = quantityRole(here, quantity);
    if (!isValue(role) || isUncounted(scene, quantity)) continue;
    const attribute = role === 'level' || role === 'age' ? attributeOf(scene, here, withCues(quantity)) : null;
    const own = role === 'age' ? null : measureFor(scene, here, quantity, composed, before, role);
    if (role === 'age' && !LIFETIME_NOUNS.has(attribute?.measure.head ?? '')) continue;
    const measure = withAttribute(own, attribute, quantity);
    if (measure !== null) composed.push(valueClaim(scene, here, before, quantity, measure, attribute));
  }
  return [...composed, ...lifetimesIn(scene, here).map((lifetime) => lifetimeClaim(scene, here, before, lifetime))];
};

type ValueRole = 'level' | 'to' | 'from' | 'age';

function isValue(role: string): role is ValueRole {
  return role === 'level' || role === 'to' || role === 'from' || role === 'age';
}

/** "a median age of 19.3 years": its number is a time mention's, and no quantity's. */
function lifetimeClaim(
  scene: Scene,
  here: SentenceScene,
  before: readonly Claim[],
  { attribute, quantity, start, mention }: Lifetime,
): ValueDraft {
  const time = timeOf(scene, here, mention, before);
  return {
    kind: 'value',
    start,
    end: mention.end,
    measure: attribute.measure,
    quantity,
    places: attribute.places.length > 0 ? [...attribute.places] : placesOf(scene, here, mention),
    mentions: [mention.id],
    ...(time === undefined ? {} : { time }),
  };
}

/** A bare number is of the property in front; a number with a noun of its own keeps it: "the population is 5,000 inhabitants". */
function withAttribute(own: Measure | null, attribute: Attribute | null, { unit }: QuantityMention): Measure | null {
  if (attribute === null) return own;
  if (own === null || (unit.kind === 'count' && unit.code === '')) return attribute.measure;
  // "The GDP of Fiji was": what the property is of is not what is measured.
  const [noun, property] = [own.spans[0], attribute.measure.spans[0]];
  const holds = noun !== undefined && property !== undefined && noun.start <= property.start && property.end < noun.end;
  if (holds) return attribute.measure;
  return { ...own, lemmas: [...new Set([...own.lemmas, ...attribute.measure.lemmas])] };
}

/** "at one border crossing", "a two-bedroom flat", "the two sides": a number that only helps to name the thing. */
function isUncounted({ document }: Scene, quantity: QuantityMention): boolean {
  const { value, form, unit, start, end } = quantity;
  if (form !== 'words' || unit.kind !== 'count' || value === null) return false;
  if (value === 1) return true;
  if (value > LARGEST_NAMING) return false;
  return (
    /^[-\u2010\u2011]\p{L}/u.test(document.text.slice(end, end + 2)) ||
    /\bthe $/i.test(document.text.slice(Math.max(0, start - 5), start))
  );
}

const LARGEST_NAMING = 10;

/** The noun behind the number; else what the number before it counted; else the subject of what rose, fell or is so long. */
function measureFor(
  scene: Scene,
  here: SentenceScene,
  quantity: QuantityMention,
  composed: readonly ValueDraft[],
  before: readonly Claim[],
  role: 'level' | 'to' | 'from',
): Measure | null {
  const counted = measureOf(scene.document, here, quantity);
  const own = counted !== null && isTimeNoun(counted) ? null : counted;
  if (own !== null && !isDimension(own)) return saysSuch(scene, quantity) ? likeBefore(own, here, before) : own;
  if (counted !== null && own === null && quantity.unit.kind === 'count') return null;
  const carried =
    own === null
      ? (worthOf(scene, here, quantity) ??
        saidOf(scene, quantity) ??
        areaOf(scene, quantity) ??
        carriedMeasure(scene, here, quantity, composed, before) ??
        groupOf(scene, quantity))
      : null;
  if (carried !== null) return carried;
  const hasSubject =
    role !== 'level' ||
    own !== null ||
    quantity.unit.kind === 'currency' ||
    saysLevel(scene, quantity) ||
    opensWithNumber(scene, here.sentence.start, quantity);
  return hasSubject ? (namedSubject(scene, here, quantity) ?? own) : null;
}

/** "after two weak months", "$500 million for the first time": time is told and not counted. */
function isTimeNoun({ head }: Measure): boolean {
  return head === 'time' || TIME_UNITS.has(head);
}

/** "8,891 kilometres long": what is so long stands in front. */
function isDimension({ head }: Measure): boolean {
  return /^(?:long|wide|tall|high|deep|thick|away|apart|across|north|south|east|west)$/.test(head);
}

/** Verbs behind which a bare number is the value of their subject: "migration peaked at 764,000", "which numbered 4,700". */
const LEVEL_VERB =
  /(?:\b(?:numbered|totall?ed|reached|hit|exceeded|topped|averaged|seats|came to|amounted to|(?:peaked|stood|stands|sits|sat|settled|ended|closed|remains|remained) at|(?:is|are|was|were) (?:now|currently|still|already|put at|estimated at)))\s+(?:\p{L}+\s+){0,2}$/u;

function saysLevel(scene: Scene, quantity: QuantityMention): boolean {
  const { start } = withCues(quantity);
  return LEVEL_VERB.test(lowerAscii(scene.document.text.slice(Math.max(0, start - 40), start)));
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
  attribute: Attribute | null,
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
    places: attribute !== null && attribute.places.length > 0 ? [...attribute.places] : placesOf(scene, here, quantity),
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
