import { startsCapital } from '../../../text/capital.ts';
import { fold } from '../../../text/fold.ts';
import { asItLooks } from '../../../text/look-alikes.ts';
import { bySpelling } from '../../document/spelling.ts';
import {
  demonymOf,
  flagsOf,
  opensDemonym,
  opensPlaceName,
  type Place,
  placesNamed,
} from '../../lexicon/names-index.ts';
import { SHAPE } from './shapes.ts';

/*
 * What the name rules ask of one word, whatever stands around it. It is found once a spelling, since every rule asks it again.
 */

/** "French-speaking", "Soviet-era": an adjective, whatever name is in it. */
const DESCRIPTIVE =
  /-(?:speaking|style|era|like|wide|related|sponsored|dominated|controlled|occupied|friendly|language|themed|inspired|only)$/;

const COMPOUND = /[-'’\u2010\u2011]/;

export const shapeOf = bySpelling(({ kind, text }): number => {
  if (kind !== 'word') return SHAPE.plain;
  const isCompound = COMPOUND.test(text);
  if (isCompound && DESCRIPTIVE.test(text)) return SHAPE.plain;
  if (isCompound && /^(?:[dl]['’]|(?:then|ex|sub|mid|pre|post|trans|non|anti|pro)[-\u2010\u2011])\p{Lu}/u.test(text))
    return SHAPE.capitalised;
  if (!startsCapital(text)) return /^\p{Ll}\p{Lu}/u.test(text) ? SHAPE.capitals : SHAPE.plain;
  if (text.endsWith('.'))
    return text.length === 2 ? SHAPE.initial : /\..*\./.test(text) ? SHAPE.dotted : SHAPE.capitalised;
  if (text.length === 1) return SHAPE.initial;
  return /\p{Ll}/u.test(text) ? SHAPE.capitalised : SHAPE.capitals;
});

/** The folded word, without the stop of an abbreviation. */
export const keyOf = bySpelling(({ lower }): string => {
  const bare = lower.endsWith('.') && !/\..*\./.test(lower) ? lower.slice(0, -1) : lower;
  return /^[\x20-\x7e]*$/.test(bare) ? bare : fold(asItLooks(bare));
});

/** The word as it stands in a phrase: "u.s." keeps its stops. */
export const phraseWordOf = bySpelling((spelling): string => {
  const isAsPrinted = spelling.kind === 'symbol' || shapeOf(spelling) === SHAPE.dotted;
  return isAsPrinted ? spelling.lower : keyOf(spelling);
});

/** `WORD_FLAGS` of the key. */
export const flagsOfWord = bySpelling((spelling): number => flagsOf(keyOf(spelling)));

/** Places that have the key as their whole name. */
export const placesOfWord = bySpelling((spelling): readonly Place[] => placesNamed(keyOf(spelling)));

export const isDemonymWord = bySpelling((spelling): boolean => demonymOf(keyOf(spelling)) !== undefined);

/** Whether a demonym begins with this word as it is printed: most words begin none of two words. */
export const opensDemonymName = bySpelling(({ text }): boolean => opensDemonym(text.toLowerCase()));

/** The same of the word as it stands in a phrase. */
export const opensDemonymPhrase = bySpelling((spelling): boolean => opensDemonym(phraseWordOf(spelling)));

/** Whether places have longer names that begin with this word and a space. */
export const opensPlace = bySpelling((spelling): boolean => opensPlaceName(`${phraseWordOf(spelling)} `));
