import { INVISIBLE } from '../../../text/look-alikes.ts';
import type { Sentence } from '../../document/sentences.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { HONORIFICS, PARTICLES } from '../../lexicon/honorifics.ts';
import { TITLES_BY_FIRST, TITLES_BY_LAST } from '../../lexicon/titles.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import { has, isCommon, isFree, isShouted, opensSentence, type Scene, SHAPE, shape, textAt } from './scene.ts';

/** Capitalised words in a row, with the particles between them: "Bill de Blasio", "New York City". */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Capitalised inside a sentence, these are parts of names: "First Amendment", "Safe Third Country Agreement". */
const ORDINAL = /^(?:first|second|third)$/;

/** Longer than any name: a longer run is cut, so that no rule meets a page of capitals at once. */
const LONGEST_RUN = 16;

/** The runs of free capitalised tokens of a sentence, in order. Linear in its tokens. */
export function runsOf(scene: Scene, sentence: Pick<Sentence, 'firstToken' | 'endToken'>): Run[] {
  const runs: Run[] = [];
  let index = sentence.firstToken;
  while (index < sentence.endToken) {
    if (!opensRun(scene, index)) {
      index += 1;
      continue;
    }
    const end = runEnd(scene, index, Math.min(sentence.endToken, index + LONGEST_RUN));
    runs.push({ first: index, end });
    index = end;
  }
  return runs;
}

function opensRun(scene: Scene, index: number): boolean {
  return (
    isNameWord(scene, index) &&
    !breaksHeadline(scene, index) &&
    !(FUNCTION_WORDS.has(scene.key(index)) && !keepsFunctionWord(scene, index))
  );
}

/** A capitalised token that no name has taken. */
export function isNameWord(scene: Scene, index: number): boolean {
  return shape(scene, index) > 0 && isFree(scene, index);
}

/** "May", "Will", "Mark": function words and months that are names where another name word follows and no sentence opens. */
function keepsFunctionWord(scene: Scene, index: number): boolean {
  if (HONORIFICS.has(scene.key(index))) return true;
  if (shape(scene, index) >= SHAPE.capitals)
    return shape(scene, index) !== SHAPE.initial || textAt(scene, index) !== 'I';
  if (opensSentence(scene, index)) return false;
  if (ORDINAL.test(scene.key(index))) return true;
  if (!/^(?:will|may|april|june|august|dr|mr)$/.test(scene.key(index))) return false;
  return isNameWord(scene, index + 1) && !FUNCTION_WORDS.has(scene.key(index + 1));
}

function runEnd(scene: Scene, first: number, limit: number): number {
  let end = first + 1;
  while (end < limit) {
    const token = scene.tokens[end];
    if (token === undefined) break;
    if (breaksHeadline(scene, end)) break;
    if (isNameWord(scene, end) && token.spaced) {
      if (FUNCTION_WORDS.has(scene.key(end)) && shape(scene, end) === SHAPE.capitalised && !continuesRun(scene, end))
        break;
      end += 1;
      continue;
    }
    if (isNameWord(scene, end) && isAttached(scene, end)) {
      end += 1;
      continue;
    }
    const next = linkEnd(scene, end, limit);
    if (next === null) break;
    end = next;
  }
  return end;
}

/** In a headline a common word that is no name and no title ends the run: "Trudeau Meets Smith". */
export function breaksHeadline(scene: Scene, index: number): boolean {
  if (!isShouted(scene, index) || !isCommon(scene, index)) return false;
  const key = scene.key(index);
  if (has(scene, index, WORD_FLAGS.given | WORD_FLAGS.surname | WORD_FLAGS.name)) return false;
  return (
    !TITLES_BY_FIRST.has(key) && !TITLES_BY_LAST.has(key) && !/^(?:new|united|saint|north|south|east|west)$/.test(key)
  );
}

/** "Theresa May: a month at the end of a name is one only after a capitalised word that is no function word. */
function continuesRun(scene: Scene, index: number): boolean {
  if (ORDINAL.test(scene.key(index))) return true;
  return scene.key(index) === 'may' && shape(scene, index - 1) === SHAPE.capitalised && isFree(scene, index - 1);
}

/** Initials without spaces: "J.D.Vance", "D.C.". */
function isAttached(scene: Scene, index: number): boolean {
  return shape(scene, index - 1) === SHAPE.initial || shape(scene, index - 1) === SHAPE.dotted;
}

/** After the particles (or the "&") that begin at `index`, where a capitalised word follows; null where none does. */
function linkEnd(scene: Scene, index: number, limit: number): number | null {
  let next = index;
  while (next < limit && next < index + 4 && isLink(scene, next)) next += 1;
  return next > index && next < limit && isNameWord(scene, next) && !FUNCTION_WORDS.has(scene.key(next))
    ? next + 1
    : null;
}

function isLink(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token === undefined || !isFree(scene, index)) return false;
  if (token.text === '&' || token.text === '@' || INVISIBLE.test(token.text)) return true;
  return token.kind === 'word' && shape(scene, index) === 0 && PARTICLES.has(token.lower) && token.spaced;
}
