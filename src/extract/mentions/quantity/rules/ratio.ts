import { type Context, type Found, lowerAt } from '../context.ts';
import { draftQuantity } from '../draft-quantity.ts';
import { readNumeral } from '../numeral.ts';

/** "one in 10", "two out of five", "one for every 10", "9 out of 10": a part of a whole, as one number. */
export function ratio(context: Context, index: number): Found | null {
  const part = readNumeral(context.pieces, index, { joins: false });
  if (part === null || 'refused' in part || part.fraction || part.decimals > 0 || part.value === 0) return null;
  const link = readLink(context, part.end);
  if (link === null) return null;
  const whole = readNumeral(context.pieces, link.end, { joins: link.text === 'over' });
  if (whole === null || 'refused' in whole || whole.fraction || whole.value > 1e9) return null;
  if (link.text === 'to' ? whole.value !== 1 || part.value <= 1 : whole.value <= part.value) return null;
  if (link.loose && !isRatio(context, part.value, whole.value, part.form, whole.form, whole.end)) return null;
  const value = part.value / whole.value;
  const precision = (part.value * whole.precision) / (whole.value * whole.value);
  const printed = {
    low: value,
    high: value,
    decimals: 0,
    precision,
    form: part.form === 'digits' ? ('digits' as const) : ('words' as const),
  };
  const text = link.text;
  return {
    end: whole.end,
    draft: draftQuantity(context, index, whole.end, printed, { kind: 'ratio', code: '', text }),
  };
}

function readLink(context: Context, at: number): { end: number; loose: boolean; text: string } | null {
  const [first, second] = [lowerAt(context, at), lowerAt(context, at + 1)];
  if (first === 'out' && second === 'of')
    return { end: lowerAt(context, at + 2) === 'every' ? at + 3 : at + 2, loose: false, text: 'out of' };
  if (first === 'for' && second === 'every') return { end: at + 2, loose: false, text: 'for every' };
  if (first === 'of' && second === 'every') return { end: at + 2, loose: false, text: 'of every' };
  if (first === 'in' && second === 'every') return { end: at + 2, loose: false, text: 'in every' };
  if (first === 'to' && isOne(context, at + 1)) return { end: at + 1, loose: false, text: 'to' };
  if (first === 'over') return isLast(context, at) ? { end: at + 1, loose: false, text: 'over' } : null;
  return first === 'in' ? { end: at + 1, loose: true, text: 'in' } : null;
}

/** "339 to 1", "three to one": so many on one side for each on the other. */
function isOne(context: Context, at: number): boolean {
  const next = context.pieces[at + 1];
  const alone =
    next === undefined || next.kind !== 'word' || /^(?:ratio|margin|odds|in|against|by|last|this)$/.test(next.lower);
  return (
    /^(?:1|one)$/.test(lowerAt(context, at)) &&
    alone &&
    !/^(?:from|by|between|rose|fell|up|down)$/.test(lowerAt(context, at - 3))
  );
}

/** "one over three": only where nothing but the number follows, for "over" is "more than" and "during" elsewhere. */
function isLast(context: Context, at: number): boolean {
  const whole = readNumeral(context.pieces, at + 1, { joins: true });
  const next = whole === null ? undefined : context.pieces[whole.end];
  return whole !== null && (next === undefined || /^[.,;!?)]$/.test(next.text));
}

/** "1 in 5" is a ratio; "12 in six boxes", "30 in 2009" are two numbers. */
function isRatio(context: Context, part: number, whole: number, form: string, wholeForm: string, end: number): boolean {
  if (whole >= 1900 && whole <= 2100 && form === 'digits') return false;
  if (part > 9 && whole !== 100 && whole !== 1000) return false;
  if (part !== 1 && whole !== 5 && whole !== 10 && whole !== 100 && whole !== 1000 && part / whole < 0.1) return false;
  const next = lowerAt(context, end);
  if (/^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)$/.test(next)) return false;
  return part === 1 || form === wholeForm || whole === 10 || whole === 100;
}
