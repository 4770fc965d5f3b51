import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import type { Found } from './find.ts';

/**
 * Words that make what follows no statement of fact: suppositions, denials, plans, forecasts, jokes. "May" and "will" as verbs only.
 * Terms: Saurí and Pustejovsky, FactBank (2009).
 */
const NOT_A_FACT =
  /\b(?:if|unless|whether|suppos(?:e|ing)|assum(?:e|es|ing)|imagin(?:e|ed|ary)|hypothetical(?:ly)?|would|could|might|should|won't|can(?:no|')t|expect(?:s|ed)|forecasts?|project(?:s|ed|ions?)|predict(?:s|ed|ions?)|aim(?:s|ed|ing)?|targets?|targeted|hop(?:e|es|ed|ing)|wants?|plans|planned|planning|pledge[sd]?|promise[sd]?|intends?|den(?:y|ies|ied)|reject(?:s|ed)|disput(?:e|es|ed)|not|never|nor|neither|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|jok(?:e|es|ed|ing)|satir(?:e|ical)|parody|fictional|fake|false(?:ly)?|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|correction|corrected|clarification)\b/i;
const MODAL = /\b(?:will|may|'ll|\u2019ll)\b/;
/** "Not only", "no more than" deny nothing. */
const NO_DENIAL = /\bnot (?:only|just|including|counting|least)\b/gi;

/** Whether the sentence up to the end of the match states something, and no claim that uses its numbers says otherwise. */
export function isStatement(
  context: CheckContext,
  { before, matched, after, figures }: Omit<Found, 'paragraph' | 'spans'>,
): boolean {
  const clause = `${before.slice(before.lastIndexOf(';') + 1)}${matched}`.replace(NO_DENIAL, ' ');
  if (NOT_A_FACT.test(clause) || MODAL.test(clause)) return false;
  if (/\b(?:jok|quipp|satir)/i.test(after)) return false;
  return Object.values(figures).every(({ mention }) => isStated(context, mention.id));
}

/** Whether no claim made of a mention is a supposition, a denial, a question or a forecast. */
export function isStated(context: CheckContext, mention: string): boolean {
  return (claimsByMention(context).get(mention) ?? []).every(({ certainty }) => !UNSTATED.has(certainty));
}

/** "Goals" and the like make plans of facts where only the words are looked at: what is intended shows in the words above. */
const UNSTATED: ReadonlySet<Claim['certainty']> = new Set([
  'hypothetical',
  'negated',
  'question',
  'possible',
  'predicted',
]);

const known = new WeakMap<CheckContext, ReadonlyMap<string, readonly Claim[]>>();

/** Claims by each mention that they are made of. */
export function claimsByMention(context: CheckContext): ReadonlyMap<string, readonly Claim[]> {
  const ready = known.get(context);
  if (ready !== undefined) return ready;
  const byMention = new Map<string, Claim[]>();
  for (const claim of context.extracted.claims) {
    for (const mention of claim.mentions) {
      const list = byMention.get(mention);
      if (list === undefined) byMention.set(mention, [claim]);
      else list.push(claim);
    }
  }
  known.set(context, byMention);
  return byMention;
}
