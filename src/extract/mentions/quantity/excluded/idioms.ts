import { IRREGULAR_VERBS } from '../../../../text/irregular-forms.ts';
import { FUNCTION_WORDS, TIME_UNITS } from '../../../lexicon/closed-classes.ts';
import { type Context, lowerAt } from '../context.ts';
import { singularPhrase } from '../noun-phrase.ts';
import type { Numeral } from '../numeral.ts';

const TIME_NOUNS =
  /^(?:hell|heck|single|day|time|morning|night|evening|afternoon|week|month|year|moment|point|way|thing|hand|side|another|place|end|reason|person|side|who|that|where|else|last|more|sense)$/;

/** "one of the", "no one", "the one", "one day", "at one point", "one recent morning": "one" that counts nothing. */
export function isPronounOne(context: Context, numeral: Numeral): boolean {
  if (numeral.end - numeral.first !== 1 || lowerAt(context, numeral.first) !== 'one') return false;
  const previous = lowerAt(context, numeral.first - 1);
  const next = context.pieces[numeral.end];
  if (
    /^(?:no|the|this|that|any|every|each|which|another|some|only|good|bad|new|big|first|last|next|previous|old|own|right|wrong)$/.test(
      previous,
    )
  )
    return true;
  if (next === undefined || next.kind !== 'word' || next.lower === "'s") return true;
  if (FUNCTION_WORDS.has(next.lower) && next.lower !== 'other') return true;
  if (IRREGULAR_VERBS.has(next.lower) && IRREGULAR_VERBS.get(next.lower) !== next.lower) return true;
  if (next.hyphen)
    return !/^(?:bedroom|story|storey|vehicle|member|person|vote|point|run|goal|seat|party|game|room|child)$/.test(
      next.lower,
    );
  for (let at = numeral.end; at < numeral.end + 3; at += 1) {
    const word = lowerAt(context, at);
    if (TIME_NOUNS.test(word) || TIME_UNITS.has(word)) return true;
    if (FUNCTION_WORDS.has(word)) break;
  }
  return singularPhrase(context.pieces, numeral.end, true) === null;
}

/** "over the next 50", "10,000 BC", "24/7", "nine-to-five", "a million reasons", "zero tolerance", "second to none": said, not counted. */
export function isRhetoric(context: Context, { first, end, form }: Numeral): boolean {
  const next = context.pieces[end];
  if (/^(?:BC|AD|BCE|CE|B\.C\.|A\.D\.)$/.test(next?.text ?? '')) return true;
  if (/^(?:next|past|last)$/.test(lowerAt(context, first - 1)) && (next === undefined || next.kind !== 'word'))
    return true;
  if (
    /^[A-Z]{3,5}$/.test(context.pieces[first - 1]?.text ?? '') &&
    form === 'digits' &&
    /^\d{1,2}$/.test(context.pieces[first]?.text ?? '') &&
    !context.titleCase
  )
    return true;
  if (lowerAt(context, first - 2) === 'scale' && /^(?:of|from)$/.test(lowerAt(context, first - 1))) return true;
  return form === 'words' && next?.lower === 'tolerance';
}
