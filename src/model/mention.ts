import { z } from 'zod';
import { Quantity } from './quantity.ts';
import { QuotedSpan, Span } from './span.ts';
import { Time } from './time.ts';

const base = QuotedSpan.extend({ id: z.string() });

/**
 * A number with its unit. The span covers the numeral, its magnitude word and a unit that belongs to it ("$2.7 billion",
 * "7.3%", "8,850-kilometre", "10-fold"), not the noun that is counted and not the hedge; `cues` points to the words
 * that hedge or bound it.
 */
export const QuantityMention = base.extend({
  kind: z.literal('quantity'),
  ...Quantity.shape,
  cues: z.array(Span),
});
export type QuantityMention = z.infer<typeof QuantityMention>;

/** A time expression with the extent TIMEX3 gives it: prepositions are left out. */
export const TimeMention = base.extend({ kind: z.literal('time'), ...Time.shape });
export type TimeMention = z.infer<typeof TimeMention>;

export const RoleStatus = z.enum(['former', 'acting', 'elect', 'interim', 'deputy', 'vice']);
export type RoleStatus = z.infer<typeof RoleStatus>;

/** What a person is said to be. `title` as printed; `office` normalised ("Premier"); `of` the jurisdiction's name. */
export const Role = z.object({
  title: z.string(),
  office: z.string().exactOptional(),
  organization: z.string().exactOptional(),
  of: z.string().exactOptional(),
  status: RoleStatus.exactOptional(),
});
export type Role = z.infer<typeof Role>;

export const PersonMention = base.extend({
  kind: z.literal('person'),
  name: z.string(),
  honorific: z.string().exactOptional(),
  role: Role.exactOptional(),
  /** Where the words of `role` stand. */
  roleSpan: Span.exactOptional(),
  entity: z.string(),
});
export type PersonMention = z.infer<typeof PersonMention>;

export const OrganizationMention = base.extend({
  kind: z.literal('organization'),
  name: z.string(),
  acronym: z.string().exactOptional(),
  entity: z.string(),
});
export type OrganizationMention = z.infer<typeof OrganizationMention>;

/** `placeId` is ISO 3166-1 alpha-2, ISO 3166-2 or `geonames:<id>`; `within` lists the ids that contain it, nearest first. */
export const PlaceMention = base.extend({
  kind: z.literal('place'),
  name: z.string(),
  placeId: z.string().exactOptional(),
  within: z.array(z.string()).exactOptional(),
  entity: z.string(),
});
export type PlaceMention = z.infer<typeof PlaceMention>;

/** What somebody is said to have said; the span holds the words, without the quotation marks. */
export const QuoteMention = base.extend({
  kind: z.literal('quote'),
  /** Entity id; absent where the speaker stays open. */
  speaker: z.string().exactOptional(),
  /** The words that name the speaker, where they stand in the text. */
  speakerSpan: Span.exactOptional(),
  /** The verb or phrase that attributes it: "said", "according to". */
  cue: z.string().exactOptional(),
  direct: z.boolean(),
});
export type QuoteMention = z.infer<typeof QuoteMention>;

export const Mention = z.discriminatedUnion('kind', [
  QuantityMention,
  TimeMention,
  PersonMention,
  OrganizationMention,
  PlaceMention,
  QuoteMention,
]);
export type Mention = z.infer<typeof Mention>;
export type MentionKind = Mention['kind'];

/** What several mentions of one article refer to. The first of `mentions` is the fullest name's. */
export const Entity = z.object({
  id: z.string(),
  kind: z.enum(['person', 'organization', 'place']),
  name: z.string(),
  aliases: z.array(z.string()),
  roles: z.array(Role),
  mentions: z.array(z.string()),
});
export type Entity = z.infer<typeof Entity>;
