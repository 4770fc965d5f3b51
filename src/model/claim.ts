import { z } from 'zod';
import { Interval } from './interval.ts';
import { Role } from './mention.ts';
import { Quantity } from './quantity.ts';
import { QuotedSpan, Span } from './span.ts';
import { Timex } from './time.ts';

/**
 * What is counted or measured, in the article's own words.
 * "39,540 asylum seekers … who entered Quebec": head `seeker`, lemmas `asylum, seeker, enter, intercept`.
 */
export const Measure = z.object({
  text: z.string(),
  /** Lemma of the head noun; '' where the text names none. */
  head: z.string(),
  modifiers: z.array(z.string()),
  /** Content lemmas of the noun phrase and of the clause it stands in, for matching; no names, no numbers. */
  lemmas: z.array(z.string()),
  spans: z.array(Span),
  /** Where the words were taken from when the clause itself leaves them out ("nearly 5,000 in January"). */
  inheritedFrom: Span.exactOptional(),
});
export type Measure = z.infer<typeof Measure>;

/** Who answers for a claim: the article itself, somebody quoted, or a named source of data. */
export const Attribution = z.object({
  kind: z.enum(['article', 'speaker', 'source']),
  entity: z.string().exactOptional(),
  /** The name as the article gives it: "Immigration, Refugees and Citizenship Canada". */
  name: z.string().exactOptional(),
  span: Span.exactOptional(),
});
export type Attribution = z.infer<typeof Attribution>;

/** Only `asserted` claims are held against the record. */
export const Certainty = z.enum([
  'asserted',
  'possible',
  'predicted',
  'intended',
  'hypothetical',
  'negated',
  'question',
]);
export type Certainty = z.infer<typeof Certainty>;

/** A quantity as a claim uses it; `mention` is absent only where a word carries it ("double" is 2 times). */
export const ClaimQuantity = Quantity.extend({ mention: z.string().exactOptional(), span: Span });
export type ClaimQuantity = z.infer<typeof ClaimQuantity>;

/**
 * When a claim holds. `interval` is absent where it could not be resolved (no publication date, a vague word).
 * `stated` — in the clause; `inherited` — taken over from the date named just before, and shown as such.
 */
export const ClaimTime = z.object({
  text: z.string(),
  timex: Timex.exactOptional(),
  interval: Interval.exactOptional(),
  from: z.enum(['stated', 'inherited']),
  span: Span,
  mention: z.string().exactOptional(),
});
export type ClaimTime = z.infer<typeof ClaimTime>;

/**
 * Where a claim holds. `others` — everywhere in `within` but there: "every other province" after Quebec.
 * `inherited` — not in the clause, taken over from the sentence or title before.
 */
export const ClaimPlace = z.object({
  name: z.string(),
  placeId: z.string().exactOptional(),
  mention: z.string().exactOptional(),
  span: Span,
  scope: z.enum(['in', 'others']),
  from: z.enum(['stated', 'inherited']),
});
export type ClaimPlace = z.infer<typeof ClaimPlace>;

const base = QuotedSpan.extend({
  id: z.string(),
  sentence: Span,
  mentions: z.array(z.string()),
  measure: Measure.exactOptional(),
  attribution: Attribution.exactOptional(),
  certainty: Certainty,
});

/** "39,540 asylum seekers entered Quebec last year". */
export const ValueClaim = base.extend({
  kind: z.literal('value'),
  quantity: ClaimQuantity,
  places: z.array(ClaimPlace),
  time: ClaimTime.exactOptional(),
});
export type ValueClaim = z.infer<typeof ValueClaim>;

/** "claims rose 128% in June", "to 5% from about 7.3%". `level` is the value the change is said of, where the text gives it. */
export const ChangeClaim = base.extend({
  kind: z.literal('change'),
  direction: z.enum(['up', 'down', 'flat']),
  by: ClaimQuantity.exactOptional(),
  from: ClaimQuantity.exactOptional(),
  to: ClaimQuantity.exactOptional(),
  /** Id of the value claim whose measure, place and number this change is said of. */
  subject: z.string().exactOptional(),
  places: z.array(ClaimPlace),
  time: ClaimTime.exactOptional(),
  baseline: ClaimTime.exactOptional(),
});
export type ChangeClaim = z.infer<typeof ChangeClaim>;

/** One side of a comparison. */
export const Operand = z.object({
  measure: Measure.exactOptional(),
  quantity: ClaimQuantity.exactOptional(),
  places: z.array(ClaimPlace),
  time: ClaimTime.exactOptional(),
});
export type Operand = z.infer<typeof Operand>;

/** "more than double the number in 2019": left is this year's, right 2019's, relation multiple, factor 2 with bound more-than. */
export const ComparisonClaim = base.extend({
  kind: z.literal('comparison'),
  left: Operand,
  right: Operand,
  relation: z.enum(['multiple', 'more', 'less', 'equal', 'ratio', 'rank']),
  factor: ClaimQuantity.exactOptional(),
  /**
   * For `rank`: at which end of a row the left side stands, in which place from it ("third-largest" is highest, 3), and of
   * what: other periods of the same place (`right.time` says how far back, all of them without it), or other places (those
   * in `right.places`, the world without any).
   */
  order: z
    .object({
      end: z.enum(['highest', 'lowest']),
      position: z.int().positive(),
      among: z.enum(['periods', 'places']),
    })
    .exactOptional(),
  /** Id of the value claim that the left side is. */
  subject: z.string().exactOptional(),
});
export type ComparisonClaim = z.infer<typeof ComparisonClaim>;

/** "one for every 10 asylum claimants", "40 per cent of them". */
export const ShareClaim = base.extend({
  kind: z.literal('share'),
  part: Operand,
  whole: Operand,
  quantity: ClaimQuantity,
});
export type ShareClaim = z.infer<typeof ShareClaim>;

/** "Prince Edward Island Premier Dennis King said": who held which office, and when the text says so. */
export const OfficeClaim = base.extend({
  kind: z.literal('office'),
  person: z.string(),
  personName: z.string(),
  role: Role,
  office: z.string(),
  organization: z.string().exactOptional(),
  of: z.string().exactOptional(),
  time: ClaimTime.exactOptional(),
});
export type OfficeClaim = z.infer<typeof OfficeClaim>;

/** "At a news conference … in Charlottetown Sunday": something named, and when. */
export const EventClaim = base.extend({
  kind: z.literal('event'),
  event: z.string(),
  lemmas: z.array(z.string()),
  places: z.array(ClaimPlace),
  time: ClaimTime,
});
export type EventClaim = z.infer<typeof EventClaim>;

/** "Roxham Road, between Quebec's Eastern Townships and New York State". */
export const LocationClaim = base.extend({
  kind: z.literal('location'),
  place: ClaimPlace,
  relation: z.enum(['in', 'near', 'between', 'distance']),
  places: z.array(ClaimPlace),
  quantity: ClaimQuantity.exactOptional(),
});
export type LocationClaim = z.infer<typeof LocationClaim>;

/** "said Gravel, 77". */
export const AgeClaim = base.extend({
  kind: z.literal('age'),
  person: z.string(),
  personName: z.string(),
  quantity: ClaimQuantity,
  time: ClaimTime.exactOptional(),
});
export type AgeClaim = z.infer<typeof AgeClaim>;

export const Claim = z.discriminatedUnion('kind', [
  ValueClaim,
  ChangeClaim,
  ComparisonClaim,
  ShareClaim,
  OfficeClaim,
  EventClaim,
  LocationClaim,
  AgeClaim,
]);
export type Claim = z.infer<typeof Claim>;
export type ClaimKind = Claim['kind'];
