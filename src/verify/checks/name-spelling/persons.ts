import type { Mention, PersonMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import type { CheckContext } from '../../context.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import { nearPairs, nearTo, slipBetween } from '../../prose/spelling.ts';
import { nameParts } from '../office-holder/person-names.ts';
import { isTranscription } from '../person-name/transcription.ts';
import { isGivenNameVariant } from './given-names.ts';
import type { TwoSpellings } from './name-spelling.ts';

interface Named {
  readonly mention: PersonMention;
  readonly given: string;
  readonly surname: string;
}

/** Persons whose name stands two ways in the article: a surname one letter off, or one given name spelled twice. */
export function personSpellings(context: CheckContext): readonly TwoSpellings[] {
  const { article, mentions } = context.extracted;
  const named = mentions.flatMap((mention) => (mention.kind === 'person' ? [partsOf(mention)] : []));
  const bySurname = Map.groupBy(named, ({ surname }) => surname);
  const surnames = nearPairs([...bySurname.keys()].filter((name) => name.length >= SHORTEST_SURNAME)).flatMap(
    ([a, b]) => surnameTwice(article.text, bySurname.get(a) ?? [], bySurname.get(b) ?? []) ?? [],
  );
  const givens = [...bySurname.values()].flatMap((same) => givenNameTwice(article.text, same) ?? []);
  return [...surnames, ...givens, ...unreadSpellings(article.text, named, mentions)];
}

function partsOf(mention: PersonMention): Named {
  const parts = nameParts(mention.name);
  return { mention, given: parts.length > 1 ? (parts[0] ?? '') : '', surname: parts.at(-1) ?? '' };
}

const SHORTEST_SURNAME = 5;
/** A letter exchanged for another makes many a surname of its own (Jansen, Janson): such a name must be long. */
const SHORTEST_WRONG_LETTER = 7;

function surnameTwice(text: string, a: readonly Named[], b: readonly Named[]): TwoSpellings | null {
  const fullA = a.find(({ given }) => given !== '');
  const fullB = b.find(({ given }) => given !== '');
  const full = fullA ?? fullB;
  if (full === undefined) return null;
  if (fullA !== undefined && fullB !== undefined && fullA.given !== fullB.given) return null;
  const own = full === fullA ? a : b;
  const others = full === fullA ? b : a;
  if ([...a, ...b].some(({ mention, given }) => given === '' && followsName(text, mention))) return null;
  const [odd, usual] = oddAndUsual(own, others);
  if (odd === undefined || usual === undefined || !isSlip(odd.surname, usual.surname)) return null;
  if (
    !areOnePerson(odd, full === usual ? usual : full) ||
    speaksOfTwo(text, odd.mention) ||
    speaksOfTwo(text, usual.mention)
  )
    return null;
  if (odd.mention.start < full.mention.start && others.includes(odd)) return null;
  return { odd: surnameSpan(text, odd), usual: surnameSpan(text, usual) };
}

/** "Dean Barker", of which only the surname was read: a capitalised word before it may be the given name. */
function followsName(text: string, { start, role, honorific }: PersonMention): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  if (TITLE_OR_NAME.test(before)) return true;
  if (role !== undefined || honorific !== undefined) return false;
  return AFTER_NAME.test(before);
}

/** A word with a capital, or initials; the point of a sentence is neither. */
const AFTER_NAME = /(?:\p{Lu}[\p{L}’'-]{1,24}|(?:\p{Lu}\.){1,3}) $/u;
/** Titles that are given names too. */
const TITLE_OR_NAME = /\b(?:Dean|Judge|Major|Bishop|Prince|King|Duke|Earl|Baron|Pope|Marshall?|Page|Reverend) $/;

/** The rarer spelling is the odd one; of two that stand equally often, the later. */
function oddAndUsual(own: readonly Named[], others: readonly Named[]): readonly (Named | undefined)[] {
  if (own.length < others.length) return [own[0], others[0]];
  return [others[0], own[0]];
}

function isSlip(odd: string, usual: string): boolean {
  const slip = slipBetween(odd, usual);
  if (slip === null || isTranscription(odd, usual)) return false;
  const longest = Math.max(odd.length, usual.length);
  const isEnding = slip.kind !== 'exchanged' && slip.at >= longest - 1;
  if (isEnding && slip.kind !== 'missing') return false;
  if (isEnding && /[se]$/.test(usual)) return false;
  return slip.kind !== 'wrong' || longest >= SHORTEST_WRONG_LETTER;
}

const WORD = /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}{5,24}(?![\p{L}\p{N}-])/gu;
const SHORTEST_UNREAD = 7;
const OPENS = /(?:^|[.!?:\n“"(]\s*)$/u;

/** A capitalised word that no mention holds, one slip off the surname of somebody who is fully named: "told Wasylneko to". */
function unreadSpellings(text: string, named: readonly Named[], mentions: readonly Mention[]): readonly TwoSpellings[] {
  const full = new Map(
    named
      .filter(({ given, surname }) => given !== '' && surname.length >= SHORTEST_UNREAD)
      .map((own) => [own.surname, own]),
  );
  if (full.size === 0) return [];
  const mayBeNear = nearTo([...full.keys()]);
  let known: ReadonlySet<string> | undefined;
  const unread = new Map<string, Span>();
  for (const match of text.matchAll(WORD)) {
    const [printed] = match;
    const start = match.index;
    const word = fold(printed);
    if (!mayBeNear(word) || unread.has(word) || full.has(word)) continue;
    known ??= new Set(mentions.flatMap(({ quote }) => nameParts(quote)));
    if (known.has(word)) continue;
    const end = start + printed.length;
    if (AFTER_NAME.test(text.slice(Math.max(0, start - 24), start)) || /^ \p{Lu}/u.test(text.slice(end, end + 2)))
      continue;
    unread.set(word, { start, end });
  }
  return nearPairs([...full.keys(), ...unread.keys()]).flatMap(([a, b]) => {
    const [own, odd] = [full.get(a) ?? full.get(b), unread.get(b) ?? unread.get(a)];
    if (own === undefined || odd === undefined || odd.start < own.mention.start) return [];
    const word = fold(text.slice(odd.start, odd.end));
    const slip = slipBetween(word, own.surname);
    if (slip === null || slip.kind === 'wrong' || slip.at === 0 || !isSlip(word, own.surname)) return [];
    if (slip.at >= Math.max(word.length, own.surname.length) - 1) return [];
    const opens = OPENS.test(text.slice(Math.max(0, odd.start - 4), odd.start));
    if (opens && slip.kind !== 'exchanged') return [];
    return speaksOfTwo(text, odd) ? [] : [{ odd, usual: own.mention }];
  });
}

const FEMALE = /^(?:mrs|ms|miss|mme|mlle|madam|dame|lady|sister)\.?$/i;
const MALE = /^(?:mr|sir|lord|m|father|brother)\.?$/i;

/** Nothing in title or honorific says that these are two. */
function areOnePerson(a: Named, b: Named): boolean {
  const [one, other] = [a.mention, b.mention];
  if (one.role !== undefined && other.role !== undefined && fold(one.role.title) !== fold(other.role.title))
    return false;
  const [first = '', second = ''] = [one.honorific, other.honorific];
  return !(FEMALE.test(first) && MALE.test(second)) && !(MALE.test(first) && FEMALE.test(second));
}

/** The sentence sets two people, or two spellings, apart itself. */
const TWO =
  /\b(?:no relation|not related|unrelated|namesake|brothers?|sisters?|cousins?|twins?|sons?|daughters?|mother|father|wife|husband|couple|famil(?:y|ies)|spell\p{L}*|spelt|transliterat\p{L}*|known as|also called|n[ée]e|pseudonym|pen name|stage name|alias|a\.k\.a|confused with|mistaken for)\b/iu;

function speaksOfTwo(text: string, mention: Span): boolean {
  const { start, end } = sentenceAround(text, mention);
  return TWO.test(text.slice(start, end));
}

/** The surname alone where it can be found in the mention, else all of it. */
function surnameSpan(text: string, { mention, given }: Named) {
  const { start, end } = mention;
  if (given !== '') return { start, end };
  const quote = text.slice(start, end);
  const at = quote.lastIndexOf(' ');
  return { start: start + at + 1, end };
}

function givenNameTwice(text: string, same: readonly Named[]): TwoSpellings | null {
  const full = same.filter(({ given }) => given.length > 1);
  const byGiven = Map.groupBy(full, ({ given }) => given);
  if (byGiven.size !== 2) return null;
  const [first = [], second = []] = [...byGiven.values()];
  const [odd, usual] = second.length <= first.length ? [second[0], first[0]] : [first[0], second[0]];
  if (odd === undefined || usual === undefined || !isGivenNameVariant(odd.given, usual.given)) return null;
  if (nameParts(odd.mention.name).length !== nameParts(usual.mention.name).length) return null;
  if (!areOnePerson(odd, usual) || speaksOfTwo(text, odd.mention) || speaksOfTwo(text, usual.mention)) return null;
  return { odd: odd.mention, usual: usual.mention };
}
