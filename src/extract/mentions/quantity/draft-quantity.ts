import type { Quantity, Unit } from '../../../model/quantity.ts';
import { nounLemma } from '../../../text/lemma.ts';
import type { DraftOf } from '../draft.ts';
import { type Context, spanOf, textOf } from './context.ts';
import { bounded, type Cues, readCues } from './cues.ts';
import { type NounPhrase, pluralPhrase, singularPhrase } from './noun-phrase.ts';

/** The printed number, without unit and cues. */
export type Printed = Pick<Quantity, 'decimals' | 'precision' | 'form'> & {
  readonly low: number;
  readonly high: number | null;
};

/** What a count counts, as a unit: the lemma of the noun behind it and the phrase as printed; empty where none stands there. */
export function countUnit(phrase: NounPhrase | null, context: Context): Unit {
  const head = phrase === null ? undefined : context.pieces[phrase.head];
  if (phrase === null || head === undefined) return { kind: 'count', code: '', text: '' };
  return { kind: 'count', code: nounLemma(head.text), text: textOf(context, phrase.first, phrase.end) };
}

/** The noun phrase that a number of this size counts: a plural, or a singular behind one, a part of one, or a hyphen. */
export function countedPhrase(context: Context, end: number, value: number): NounPhrase | null {
  const hyphen = context.pieces[end]?.hyphen === true;
  if (hyphen) return { first: end, end: end + 1, head: end };
  return Math.abs(value) === 1 ? singularPhrase(context.pieces, end, true) : pluralPhrase(context.pieces, end);
}

/** Builds the draft of a number that stands at pieces `first` to `end`, with the cues around it. */
export function draftQuantity(
  context: Context,
  first: number,
  end: number,
  printed: Printed,
  unit: Unit,
  options: { readonly countedEnd?: number; readonly cuesFirst?: number } = {},
): DraftOf<'quantity'> {
  const cues = readCues(context, options.cuesFirst ?? first, end, options.countedEnd ?? end);
  return { kind: 'quantity', ...spanOf(context, first, end), ...interval(printed, cues), unit, cues: [...cues.spans] };
}

function interval(printed: Printed, cues: Cues): Omit<Quantity, 'unit'> {
  const { decimals, precision, form, low, high } = printed;
  const shared = { decimals, precision, form, hedge: cues.hedge, bound: cues.bound };
  if (form === 'vague') return { ...shared, low, high, lowOpen: false, highOpen: true, value: null };
  if (high !== low) return { ...shared, low, high, lowOpen: false, highOpen: false, value: null };
  return { ...shared, ...bounded(low, cues.bound), value: low };
}
