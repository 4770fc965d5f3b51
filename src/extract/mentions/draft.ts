import type { Entity, Mention } from '../../model/mention.ts';
import type { Document } from '../document/document.ts';

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** A mention before it has its id and its quote: `finishMentions` gives both. */
export type MentionDraft = DistributiveOmit<Mention, 'id' | 'quote'>;
export type DraftOf<Kind extends Mention['kind']> = Extract<MentionDraft, { kind: Kind }>;

/**
 * Finds mentions of one kind. `found` holds the drafts of the extractors before it in the contents page, in text order,
 * so that a year is no quantity and a person's name is no part of an organization. Pure; linear in the document.
 */
export type MentionExtractor = (document: Document, found: readonly MentionDraft[]) => readonly MentionDraft[];

/** Entities before they have ids; `mentions` are indices into the drafts. */
export type EntityDraft = Omit<Entity, 'id' | 'mentions'> & {
  readonly key: string;
  readonly mentions: readonly number[];
};
