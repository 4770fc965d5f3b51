import type { Span } from '../../../model/span.ts';
import type { Document } from '../../document/document.ts';

/** Cyrillic and Greek letters that look like Latin ones. Source: Unicode Technical Standard 39, confusables, single letters. */
const PAIRS =
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS αa βb εe ιi κk νv οo ρp τt υu χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';

const LATIN_FOR: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/** The word as it looks, in Latin letters; the same word where no letter is a look-alike. */
export function asItLooks(word: string): string {
  return /[\u0370-\u052F]/.test(word) ? [...word].map((letter) => LATIN_FOR.get(letter) ?? letter).join('') : word;
}

/** A word written with letters of another script, or with invisible characters inside, and what it looks like. */
export interface LookAlike extends Span {
  readonly looksLike: string;
}

/** Invisible characters: zero width, joiners, direction marks, soft hyphen. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

/**
 * Words that hide what they are: Latin letters mixed with look-alikes of another script, or look-alikes throughout.
 * Words of a language that is written in the other script hold letters without a Latin twin, and are none.
 */
export function findLookAlikes(document: Document): readonly LookAlike[] {
  return document.tokens.flatMap(({ kind, text, start, end }) => {
    if (kind !== 'word' || !/[\u0370-\u052F]/.test(text)) return [];
    const looksLike = asItLooks(text);
    return /^[\p{Script=Latin}\p{M}\p{N}'’-]+$/u.test(looksLike) && text.length > 1 ? [{ start, end, looksLike }] : [];
  });
}
