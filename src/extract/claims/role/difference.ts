import type { QuantityMention } from '../../../model/mention.ts';
import { COMPARATIVES } from '../../lexicon/change-words.ts';
import { type SentenceScene, tokenAt } from '../scene.ts';

/** By how much one side is more or less than the other; the other side begins at `otherAt`. */
export interface Difference {
  readonly role: 'difference';
  readonly relation: 'more' | 'less';
  readonly otherAt: number;
}

const KINDS: ReadonlySet<string> = new Set(['percent', 'percentage-point', 'count', 'currency', 'physical', 'ratio']);
const FARTHEST_THAN = 9;
/** Nouns that stand for a value held beside another; "30 metres below the surface" is a place. */
const STANDARDS =
  /^(?:levels?|averages?|norms?|normal|peaks?|targets?|usual|means?|medians?|estimates?|forecasts?|expectations?|baselines?|limits?)$/;
/** Verbs after whose object "by" gives the difference: "applicants outnumbered places by 3,000". */
const EXCEEDS = /^(?:outnumber|exceed|outstrip|outpace)(?:s|ed|ing)?$|^outstripped$|^outstripping$/;

/** "8% more than", "38 per cent fewer visits in 2023 than", "14% below 2019 levels", "outnumbered places by 3,000". Null elsewhere. */
export function differenceAfter(here: SentenceScene, quantity: QuantityMention): Difference | null {
  if (!KINDS.has(quantity.unit.kind)) return null;
  return comparativeBehind(here, quantity) ?? exceededBy(here, quantity);
}

function comparativeBehind(here: SentenceScene, quantity: QuantityMention): Difference | null {
  const first = tokenAt(here.tokens, quantity.end);
  let at = first;
  // "1,200 beds more than", "20 seats fewer than": the counted noun may stand between.
  while (at < first + 2 && quantity.unit.kind === 'count' && !COMPARATIVES.has(here.tokens[at]?.lower ?? '')) {
    if (
      here.tokens[at]?.kind !== 'word' ||
      /^(?:or|and|to|of|in|is|are|was|were|for)$/.test(here.tokens[at]?.lower ?? '')
    )
      return null;
    at += 1;
  }
  const word = here.tokens[at]?.lower ?? '';
  const relation = COMPARATIVES.get(word);
  if (relation === undefined) return null;
  if (word === 'below' || word === 'above') return standardBehind(here, at, relation);
  for (let next = at + 1; next < Math.min(here.tokens.length, at + FARTHEST_THAN); next += 1) {
    const token = here.tokens[next];
    if (token === undefined || /^[.;:!?,]$/.test(token.text)) return null;
    if (token.lower === 'than') return { role: 'difference', relation, otherAt: token.end };
  }
  return null;
}

function standardBehind(here: SentenceScene, at: number, relation: 'more' | 'less'): Difference | null {
  const start = here.tokens[at]?.end ?? 0;
  for (let next = at + 1; next < Math.min(here.tokens.length, at + 7); next += 1) {
    const token = here.tokens[next];
    if (token === undefined || /^[.;:!?,]$/.test(token.text)) break;
    if (STANDARDS.test(token.lower)) return { role: 'difference', relation, otherAt: start };
  }
  const isYear = here.times.some((time) => time.timex.type === 'DATE' && time.start >= start && time.start - start < 6);
  return isYear ? { role: 'difference', relation, otherAt: start } : null;
}

function exceededBy(here: SentenceScene, quantity: QuantityMention): Difference | null {
  const end = tokenAt(here.tokens, Math.min(quantity.start, ...quantity.cues.map((cue) => cue.start)));
  if (here.tokens[end - 1]?.lower !== 'by') return null;
  for (let index = end - 2; index >= Math.max(0, end - 8); index -= 1) {
    const token = here.tokens[index];
    if (token === undefined || token.kind === 'symbol') return null;
    if (EXCEEDS.test(token.lower)) return { role: 'difference', relation: 'more', otherAt: token.end };
  }
  return null;
}
