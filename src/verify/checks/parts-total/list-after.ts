import { isQuantity, type QuantityFigure } from '../../figures/figure.ts';
import type { Found } from '../../figures/find.ts';

const MOST_PARTS = 8;
const LONGEST_GAP = 60;

/** Words that make a list a sample, a change or a comparison. */
const SAMPLE =
  /\b(?:including|includes|such as|among|of which|of whom|at least|mostly|for example|like|plus|from|to|up|down|than|versus|compared|first|then|later|another)\b/i;
const OTHER_TIME =
  /\b(?:in|since|by|until|during|on) (?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:year|month|week|last|earlier|previous|previously)\b/i;
/** Between two parts: a comma, "and", or both at the end of what is counted. */
const NEXT_PART = /(?:,|,? and|,? &) (?:about |around |some |nearly |almost |the remaining |the other )?$/;
const GOES_ON = /\b(?:and|others?|rest|remaining|remainder|plus|as well as)\b/i;

export interface PartList {
  readonly parts: readonly QuantityFigure[];
  /** The words behind each part. */
  readonly after: readonly string[];
}

/** The numbers of the list that follows a total to its closing "and"; null where the list is no sum or may go on. */
export function listAfter({ paragraph, before, matched }: Found, total: QuantityFigure): PartList | null {
  const { figures, skeleton } = paragraph;
  const opened = matched.slice(1);
  if (SAMPLE.test(opened) || OTHER_TIME.test(opened) || /\b(?:than|from|to)\s*$/i.test(before)) return null;
  const first = figures.indexOf(total) + 1;
  const parts: QuantityFigure[] = [];
  const after: string[] = [];
  for (let at = first; at < figures.length && parts.length < MOST_PARTS; at += 1) {
    const [part, next] = [figures[at], figures[at + 1]];
    if (part === undefined || !isQuantity(part) || (part.class !== 'n' && part.class !== 'm')) return null;
    parts.push(part);
    const words = skeleton.slice(part.at + 1, next?.at ?? part.at + LONGEST_GAP);
    after.push(words);
    if (next === undefined || words.length > LONGEST_GAP || !NEXT_PART.test(words) || /[\uE020:;!?]/.test(words)) break;
    if (SAMPLE.test(words) || OTHER_TIME.test(words)) return null;
  }
  return closes(parts, after) ? { parts, after } : null;
}

/** Only "and" before the last part closes a list; where the sentence goes on with more, there may be more. */
function closes(parts: readonly QuantityFigure[], after: readonly string[]): boolean {
  const rest = (after.at(-1) ?? '').split(/[\uE020;!?]/)[0] ?? '';
  return (
    parts.length > 1 && /\band \S*\s?\S*$/.test(after.at(-2) ?? '') && !GOES_ON.test(rest) && !OTHER_TIME.test(rest)
  );
}
