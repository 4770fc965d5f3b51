import type { Document } from '../../document/document.ts';
import { DOLLAR_BY_DOMAIN } from '../../lexicon/currencies.ts';
import type { Context } from './context.ts';

/**
 * Which dollar a bare "$" is: the publisher's own by the country of its domain, the US dollar where that says nothing
 * (AP Stylebook, entry "currency": a bare $ is the writer's own; most of the wire is American).
 */
export function dollarOf(document: Document): string {
  const address = document.article.canonicalUrl ?? document.article.uri;
  const ending = /^https?:\/\/[^/]{1,200}\.([a-z]{2})(?:[/:]|$)/i.exec(address)?.[1]?.toLowerCase();
  return DOLLAR_BY_DOMAIN.get(ending ?? '') ?? 'USD';
}

const MONEY_TALK =
  /\b(?:cost|costs|paid|pay|pays|price|prices|priced|worth|fined?|fines|earn|earned|spent|spend|sales|profits?|revenue|debt|loss|losses|budget|shares?|salary|wages?|bid|deal|sold|bought|fund|funding|invest|invests|invested|investing|investments?|investors?|raised|loans?|loaned|sterling|pence|tax|bill|income|value|valued|dividend|pretax|turnover)\b/i;

/** Whether the sentence is about money, so that "pounds" and "p" are currency. */
export function isMoneyTalk(context: Context): boolean {
  return MONEY_TALK.test(context.document.text.slice(context.sentence.start, context.sentence.end));
}
