import type { QuantityMention } from '../../../model/mention.ts';
import { CHANGE_VERBS } from '../../lexicon/change-words.ts';
import { type SentenceScene, wordsAfter } from '../scene.ts';
import { type ChangeRole, changeAround } from './change-role.ts';
import { type Difference, differenceAfter } from './difference.ts';
import { isFactor } from './factor.ts';

/**
 * What a number does in its sentence.
 * `level` — how many there are; `amount` — by how much it changed; `from` / `to` — the ends of a change;
 * `factor` — how many times another number; `difference` — by how much it is more or less than another;
 * `share` — a part of a whole; `none` — nothing that can be claimed.
 */
export type QuantityRole = { readonly role: 'level' | 'factor' | 'share' | 'age' | 'none' } | Difference | ChangeRole;

/** What the number does: asked by the composers of values, changes, comparisons and shares alike. */
export function quantityRole(here: SentenceScene, quantity: QuantityMention): QuantityRole {
  const known = ROLES.get(quantity);
  if (known !== undefined) return known;
  const role = readRole(here, quantity);
  ROLES.set(quantity, role);
  return role;
}

const ROLES = new WeakMap<QuantityMention, QuantityRole>();

/** Reads the words around the number, the most telling first. */
function readRole(here: SentenceScene, quantity: QuantityMention): QuantityRole {
  const { kind } = quantity.unit;
  if (kind === 'age') return { role: 'age' };
  if (kind === 'ordinal' || kind === 'score') return { role: 'none' };
  const change = changeAround(here, quantity);
  if (kind === 'multiple') return multipleRole(here, quantity, change);
  if (change !== null) return change;
  if (kind === 'index') return { role: 'none' };
  const difference = differenceAfter(here, quantity);
  if (difference !== null) return difference;
  if (isMoreOfThem(here, quantity)) return { role: 'none' };
  if (kind === 'ratio')
    return { role: isFactor(here, quantity) ? 'factor' : isNotPart(here, quantity) ? 'none' : 'share' };
  if (kind === 'percent') {
    return { role: wordsAfter(here.tokens, quantity.end, 1)[0] === 'of' ? 'share' : 'level' };
  }
  return { role: 'level' };
}

function multipleRole(here: SentenceScene, quantity: QuantityMention, change: ChangeRole | null): QuantityRole {
  const word = CHANGE_VERBS.get(quantity.quote.toLowerCase());
  if (word !== undefined && !/^(?:the|as|its|their|his|her|that|what)$/.test(behind(here, quantity))) {
    const isAdjective = /^(?:double|triple|quadruple)$/i.test(quantity.quote);
    if (isAdjective) return { role: 'none' };
    return { role: 'amount', direction: word.direction, wordAt: quantity.start, isBeside: false };
  }
  // "doubled as a waiter": the verb of two roles, not of a number.
  if (word !== undefined && behind(here, quantity) === 'as')
    return { role: isFactor(here, quantity) ? 'factor' : 'none' };
  if (word !== undefined && /(?:ed|ing)$/i.test(quantity.quote)) {
    return { role: 'amount', direction: word.direction, wordAt: quantity.start, isBeside: false };
  }
  if (change?.role === 'amount') return change;
  return { role: isFactor(here, quantity) ? 'factor' : 'none' };
}

/** "two more teachers were hired": so many on top of a number that is not given. */
function isMoreOfThem(here: SentenceScene, quantity: QuantityMention): boolean {
  return quantity.unit.kind === 'count' && /^(?:more|fewer|additional|extra)$/.test(behind(here, quantity));
}

/** "half again", "a third higher": a fraction that is of nothing. */
function isNotPart(here: SentenceScene, quantity: QuantityMention): boolean {
  return /^(?:as|again|higher|lower|more|less|fewer|larger|smaller)$/.test(behind(here, quantity));
}

function behind(here: SentenceScene, quantity: QuantityMention): string {
  return wordsAfter(here.tokens, quantity.end, 1)[0] ?? '';
}
