import type { QuantityMention } from '../../../model/mention.ts';
import type { Token } from '../../document/tokenize.ts';
import {
  CHANGE_ADVERBS,
  CHANGE_NOUNS,
  CHANGE_VERBS,
  type ChangeForm,
  type ChangeWord,
  type Direction,
  RESULT_NOUNS,
} from '../../lexicon/change-words.ts';
import { type SentenceScene, tokenAt, wordsAfter } from '../scene.ts';

/**
 * A number's part in a change. `wordAt` is where the word of change stands: numbers with the same one belong to the same change.
 */
export interface ChangeRole {
  readonly role: 'amount' | 'from' | 'to';
  readonly direction: Direction;
  readonly wordAt: number;
  /** Whether the word may stand beside the verb whose change it measures: "a 12% rise", "up 12%". */
  readonly isBeside: boolean;
}

/** How far back the word of change may stand from its number, in tokens. */
const FARTHEST = 12;

/** The number's part in a change, by the words right behind it ("a 12% rise"), else by those in front. Null where it has none. */
export function changeAround(here: SentenceScene, quantity: QuantityMention): ChangeRole | null {
  return nounBehind(here, quantity) ?? wordInFront(here, quantity) ?? alternative(here, quantity);
}

/** "grew by 4,100, or 11 per cent": the same change once more, in another unit. */
function alternative(here: SentenceScene, quantity: QuantityMention): ChangeRole | null {
  const end = tokenAt(here.tokens, Math.min(quantity.start, ...quantity.cues.map((cue) => cue.start)));
  if (here.tokens[end - 1]?.lower !== 'or') return null;
  const last = here.tokens[here.tokens[end - 2]?.text === ',' ? end - 3 : end - 2];
  const before = here.quantities.find((other) => last !== undefined && other.end === last.end);
  if (before === undefined || before.unit.kind === quantity.unit.kind) return null;
  const role = wordInFront(here, before);
  return role?.role === 'amount' ? { ...role, wordAt: quantity.start } : null;
}

/** "a more than 400% increase", "a nearly 10-fold jump", "closed 3% lower": one or two adjectives may stand between. */
function nounBehind(here: SentenceScene, quantity: QuantityMention): ChangeRole | null {
  const { kind } = quantity.unit;
  const words = wordsAfter(here.tokens, quantity.end, 3);
  const [first, second] = words;
  if (
    /^(?:higher|lower)$/.test(first ?? '') &&
    kind === 'percent' &&
    !wordsAfter(here.tokens, quantity.end, 10).includes('than')
  ) {
    return { role: 'amount', direction: first === 'higher' ? 'up' : 'down', wordAt: quantity.end, isBeside: true };
  }
  for (const [index, word] of words.entries()) {
    const noun = CHANGE_NOUNS.get(word);
    if (noun !== undefined && (index > 0 || kind !== 'count')) {
      // "a $3 million loss" is money gone, and "40 per cent fall into" goes on with a verb.
      if (kind === 'currency' && RESULT_NOUNS.has(word)) return null;
      if (
        kind === 'percent' &&
        index === 0 &&
        word === 'fall' &&
        /^(?:into|under|within|below|outside)$/.test(second ?? '')
      )
        return null;
      return { role: 'amount', direction: noun.direction, wordAt: quantity.end, isBeside: true };
    }
    if (!/(?:al|ic|ly|ar|ing|over-year|annual)$/.test(word)) return null;
  }
  return null;
}

/** "rose 128%", "is up 82%", "rose 5 points to 12", "fell to 204 from 245", "an increase of 30 per cent". */
function wordInFront(here: SentenceScene, quantity: QuantityMention): ChangeRole | null {
  const { tokens } = here;
  const end = tokenAt(tokens, Math.min(quantity.start, ...quantity.cues.map((cue) => cue.start)));
  for (let index = end - 1; index >= 0 && index >= end - FARTHEST; index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[;–—]$/.test(token.text)) return null;
    const word = changeWord(tokens, index, token);
    if (word === null) continue;
    const role = roleBehind(here, quantity, word, index, end);
    const { direction, form } = word;
    const isBeside = form === 'noun' || form === 'adverb';
    return role === null ? null : { role, direction, wordAt: token.start, isBeside };
  }
  return null;
}

/** Words between "to" or "from" and the number: "to a record $41 billion", "from a high of 120,000". */
const LEVEL_LEAD =
  /^(?:an?|the|record|all-time|new|historic|high|low|peak|level|total|average|annual|current|of|only|just)$/;
/** "fell below 1,000", "climbed above 40%": the number is the level crossed. */
const CROSSED = /^(?:below|beneath|under|above|past)$/;

function roleBehind(
  here: SentenceScene,
  quantity: QuantityMention,
  { form }: ChangeWord,
  at: number,
  end: number,
): ChangeRole['role'] | null {
  const { tokens } = here;
  const near = tokens[end - 1]?.lower ?? '';
  const gap = end - 1 - at;
  const cue = here.tokens[end]?.lower ?? '';
  if (gap === 0 && form === 'verb' && CROSSED.test(cue) && end < tokenAt(tokens, quantity.start)) return 'to';
  if (form === 'keeper') return near === 'at' && gap <= 2 ? 'to' : null;
  if (near === 'of' && form === 'noun' && gap === 1) return isOwnNoun(tokens, at, quantity) ? 'amount' : null;
  if (near === 'by' && gap <= 10) return isAgent(quantity, form, gap) ? null : 'amount';
  let lead = end - 1;
  while (lead > at && end - lead < 6 && LEVEL_LEAD.test(tokens[lead]?.lower ?? '')) lead -= 1;
  const preposition = tokens[lead]?.lower;
  if (lead > at && (preposition === 'to' || preposition === 'from')) {
    return isLevel(tokens, quantity, form, at, lead) ? preposition : null;
  }
  // "dropped a quarter of the charges": a part of what was dropped.
  if (quantity.unit.kind === 'ratio' && wordsAfter(tokens, quantity.end, 1)[0] === 'of') return null;
  return isAdjacent(tokens, at, end) && isOwnAmount(quantity, form) ? 'amount' : null;
}

/** "a drop of $2.10" is a change; "the loss of 400 jobs" and "a growth of" things are what is gone or there. */
function isOwnNoun(tokens: readonly Token[], at: number, { unit }: QuantityMention): boolean {
  const isShare =
    unit.kind === 'percent' || unit.kind === 'percentage-point' || unit.kind === 'multiple' || unit.kind === 'ratio';
  const word = tokens[at]?.lower ?? '';
  if (isShare || !RESULT_NOUNS.has(word)) return true;
  return word === 'gain' && unit.kind === 'count' && unit.code === '';
}

/** "was raised by 300 donors": who did it, and not by how much. */
function isAgent({ unit }: QuantityMention, form: ChangeForm, gap: number): boolean {
  return unit.kind === 'count' && unit.code !== '' && gap === 1 && (form === 'setter' || form === 'mover');
}

/** Objects of "raised", "cut" and the like that are themselves a number. */
const SETTABLE =
  /^(?:limits?|number|total|targets?|quotas?|size|capacity|cap|workforce|fleet|staff|minimum|maximum|age|level|rate|estimate|forecast|toll|count|ceiling|threshold|goal|intake|headcount)$/;

/** Whether the number behind "to" or "from" is a level: "cut aid to 12 countries" and "gained support from 12 lawmakers" have none. */
function isLevel(
  tokens: readonly Token[],
  { unit }: QuantityMention,
  form: ChangeForm,
  at: number,
  preposition: number,
): boolean {
  if (unit.kind === 'multiple' || unit.kind === 'ratio') return false;
  if (unit.kind !== 'count' || unit.code === '' || form === 'verb' || form === 'adverb') return true;
  if (preposition - at <= 1) return true;
  return tokens.slice(at + 1, preposition).some((token) => SETTABLE.test(token.lower));
}

/** "rose sharply 5%", "rose a further 3%", "grew another 5%". */
function isAdjacent(tokens: readonly Token[], at: number, end: number): boolean {
  if (end - 1 - at > 3) return false;
  return tokens
    .slice(at + 1, end)
    .every(({ lower }) => /ly$|^(?:an?|another|further|additional|extra|whopping|full|record|some)$/.test(lower));
}

/** Whether a number right behind the word can be the amount of the change, and is no object: "lost 5 games", "raised $5 million". */
function isOwnAmount(quantity: QuantityMention, form: ChangeForm): boolean {
  const { kind, code } = quantity.unit;
  if (kind === 'percent' || kind === 'percentage-point' || kind === 'multiple' || kind === 'index')
    return form !== 'setter' || kind !== 'percent';
  if (form === 'setter' || form === 'mover' || form === 'noun') return false;
  return kind !== 'count' || code === '' || code === 'point' || form === 'adverb';
}

function changeWord(tokens: readonly Token[], index: number, token: Token): ChangeWord | null {
  const adverb = CHANGE_ADVERBS.get(token.lower);
  if (adverb !== undefined && adverb.form === 'keeper') return adverb;
  if (adverb !== undefined && saysDirection(tokens, index)) {
    return adverb;
  }
  const noun = CHANGE_NOUNS.get(token.lower);
  if (noun !== undefined && OPENS_NOUN.test(tokens[index - 1]?.lower ?? '')) return noun;
  if (noun !== undefined && tokens[index + 1]?.lower === 'of') return noun;
  return CHANGE_VERBS.get(token.lower) ?? noun ?? null;
}

/** "an increase", "its sharp drop", "a further cut": many words of change are noun and verb alike. */
const OPENS_NOUN =
  /^(?:an?|the|its|their|this|that|another|further|sharp|steep|big|large|small|slight|modest|annual|monthly|overall|net)$/;

const MOVES = /^(?:go|goes|going|gone|went|shot|crept|inched|moved|bumped)$/;
const STANDS =
  /^(?:is|are|was|were|been|be|stood|come|came|edged|ticked|remains?|stays?|stayed|,|–|—|\(|figures?|year|month|quarter|now|still|also|already|then)$/;

/** "is up 82%", "prices, up 5%", "went up to $6", but not "made up 7.4 per cent of", "shut down" or "was up to 30%". */
function saysDirection(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  if (MOVES.test(before)) return true;
  if (tokens[index]?.lower === 'up' && tokens[index + 1]?.lower === 'to') return false;
  return STANDS.test(before) || before.endsWith('s');
}
