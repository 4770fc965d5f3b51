import { AUXILIARIES, PREPOSITIONS, TIME_WORDS } from '../../lexicon/clause-words.ts';
import type { Cue } from './cues.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { isStop, type Piece } from './pieces.ts';
import { cuesFrom, type ReadStretch } from './spoken.ts';

const FARTHEST_LABEL = 16;
const FARTHEST_THOUGHT = 12;
const FARTHEST = 150;

/** The cue that governs what stands at `index`: the nearest to its left that can, or the one that reports that cue. */
export function cueGoverning(stretch: ReadStretch, index: number): Cue | null {
  const { pieces, cues } = stretch;
  let chosen: Cue | null = null;
  let reached = index;
  for (let at = cuesFrom(cues, index) - 1; at >= 0; at -= 1) {
    const cue = cues[at];
    if (cue === undefined || cue.last >= index) continue;
    if (index - cue.last > FARTHEST || endsBetween(pieces, cue.last + 1, reached)) break;
    reached = Math.min(reached, cue.last + 1);
    if (chosen === null) {
      if (reaches(pieces, cue, index)) chosen = cue;
    } else if (reports(pieces, cue, chosen, index - chosen.last)) chosen = cue;
    else if (chosen.use !== 'think' || cue.use !== 'think') break;
  }
  return chosen;
}

function endsBetween(pieces: readonly Piece[], from: number, until: number): boolean {
  for (let index = from; index < until; index += 1) {
    if (isStop(pieces, index)) return true;
  }
  return false;
}

function reaches(pieces: readonly Piece[], cue: Cue, index: number): boolean {
  const distance = index - cue.last;
  if (cue.use === 'label') return distance <= FARTHEST_LABEL && !holdsPredicate(pieces, cue.last + 1, index);
  const bare = pieces[cue.last + 1]?.lower !== 'that';
  return cue.use !== 'think' || !bare || distance <= FARTHEST_THOUGHT;
}

/** A label stands near its verb, with no clause of its own between: "called the plan for the north “a hoax”". */
function holdsPredicate(pieces: readonly Piece[], from: number, until: number): boolean {
  for (let index = from; index < until; index += 1) {
    const lower = pieces[index]?.lower ?? '';
    if (AUXILIARIES.has(lower) && lower !== 'being' && lower !== "'s") return true;
  }
  return false;
}

/** "Ruiz says she hopes …", "said it shows …", "through what she calls …": the words are Ruiz's all the same. */
function reports(pieces: readonly Piece[], outer: Cue, inner: Cue, distance: number): boolean {
  if (outer.subject === null || outer.relative || (outer.inverted && !outer.according)) return false;
  const { subject } = inner;
  if (inner.relative && subject?.kind === 'pronoun') return true;
  if (outer.use !== 'say' && outer.use !== 'state') return false;
  if (inner.use === 'think' || (inner.relative && distance > 3) || isUnsaid(pieces, inner)) return true;
  if (subject?.kind !== 'pronoun') return false;
  const pronoun = pieces[subject.head]?.lower;
  return pronoun === 'it' || pronoun === pieces[outer.subject.head]?.lower;
}

const REFUSALS = new Set(['declined', 'refused', 'failed', 'declines', 'refuses']);
const MODALS = new Set(['would', 'could', 'may', 'might', 'should', 'will', 'must', 'can']);
/** "did not say", "declined to say", "would say", "to say": nothing was said. */
export function isUnsaid(pieces: readonly Piece[], cue: Cue): boolean {
  if (pieces[cue.verb - 1]?.lower === 'to' || pieces[cue.verb - 1]?.lower === 'without') return true;
  for (let index = cue.verb - 1; index >= Math.max(0, cue.verb - 3); index -= 1) {
    const lower = pieces[index]?.lower ?? '';
    if (lower === 'not' || lower === 'never' || lower.endsWith("n't") || REFUSALS.has(lower)) return true;
    if (MODALS.has(lower)) return true;
  }
  return false;
}

/** After a comma, and with nothing behind it that could be what is said. */
export function isTrailing(pieces: readonly Piece[], cue: Cue): boolean {
  const before = pieces[cue.first - 1];
  if (before?.text !== ',' && before?.quote === undefined) return false;
  if (cue.use === 'label' || cue.use === 'manner') return false;
  if (cue.according) return true;
  const after = pieces[afterHearer(pieces, cue)];
  if (after === undefined || /^[.,;!?—–]$/u.test(after.text)) return true;
  if (!TIME_WORDS.has(after.lower) && after.lower !== 'in' && after.lower !== 'on') return false;
  return !isFrontedOnly(pieces, cue.first - 2);
}

/** "…, Ruiz told the Dale Gazette on Friday": the one who was told stands between. */
function afterHearer(pieces: readonly Piece[], cue: Cue): number {
  if (cue.inverted || pieces[cue.verb]?.lower !== 'told') return cue.last + 1;
  return (nounPhraseAfter(pieces, cue.verb + 1)?.last ?? cue.last) + 1;
}

/** "In Ohio on Friday, Ruiz said": one fronted phrase, no clause of its own, stands before the comma. */
function isFrontedOnly(pieces: readonly Piece[], last: number): boolean {
  let first = last;
  while (first > 0 && first > last - FARTHEST_LABEL && !isBoundary(pieces, first - 1)) first -= 1;
  const opening = pieces[first]?.lower ?? '';
  if (holdsPredicate(pieces, first, last + 1)) return false;
  return isBoundary(pieces, first - 1, true) && (PREPOSITIONS.has(opening) || /[a-z]{2}(?:ing|ed)$/.test(opening));
}

function isBoundary(pieces: readonly Piece[], index: number, sentence = false): boolean {
  const piece = pieces[index];
  if (piece === undefined || isStop(pieces, index) || piece.quote !== undefined) return true;
  return !sentence && piece.text === ',';
}
