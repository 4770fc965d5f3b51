import { knownPublisher } from './publishers.ts';

/** What a byline says: who wrote, and for whom. */
export interface Byline {
  readonly names: readonly string[];
  readonly publisher?: string;
}

const PARTICLE =
  '(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|zu|ter|ten|bin|bint|ibn|al|el|abu|y|e|of|af|av|st\\.)';
const NAME_WORD = String.raw`(?:\p{Lu}\.?(?:\p{Lu}\.)*|(?:(?:d|l|o|al|el|mc|mac|de)['’-]?)?\p{Lu}[\p{L}\p{M}'’]*(?:-[\p{L}\p{M}'’]+)*\.?)`;
const NAME = new RegExp(
  `^(?:Dr\\.? |Sir |Dame )?${NAME_WORD}(?: (?:${PARTICLE}|${NAME_WORD})){0,4}(?:,? (?:Jr|Sr|II|III)\\.?)?$`,
  'u',
);
const STARTS_HIGH = /^["'“]?\p{Lu}/u;

/** Said of a writer, or instead of one; in a byline it is dropped. */
const ROLE =
  /^(?:(?:the )?(?:staff|senior|chief|special|national|political|politics|foreign|health|business|economics?|science|education|crime|city|court|legal|investigative|environment|climate|technology|digital|deputy|associate|assistant|managing|executive|contributing|guest|general|freelance|parliamentary|washington|ottawa|quebec|local|world|news|sports?|arts|culture|features?|video|data|multimedia|social affairs|home affairs|home|defen[cs]e|security|diplomatic|europe|asia|africa|middle east|us|u\.s\.|uk) )*(?:staff|staff reporters?|reporters?|writers?|staff writers?|correspondents?|editors?|editor-in-chief|columnists?|bureau chief|bureau|journalists?|producers?|contributors?|critic|photographer|special|political editor)(?: at large| in [\p{L} ]{2,30}| for [\p{L} ]{2,30})?$/iu;
const SPECIAL_TO = /^(?:special )?(?:to|for) (.{2,50})$/i;
const DATE_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|next|last|this|then|now|contrast|comparison|law|far|chance|default|the|a|an|my|our|his|her|their|its|and|all|most|some|many|\d.*)$/i;

/** Whole names of months only: Jane, Mark, Julia and Augustin are people. */
const MONTH_WORD =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;

/** A person's name as bylines print it: two to five capitalised words, particles among them ("Norimitsu Onishi", "ana de la cruz" is none). */
export function isPersonName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 6 || text.length > 60 || !STARTS_HIGH.test(text)) return false;
  if (!STARTS_HIGH.test(words.at(-1) ?? '') || isNoName(words[0]) || DATE_WORD.test(words[1] ?? '')) return false;
  if (/\d/.test(text) || ROLE.test(text) || knownPublisher(text) !== null) return false;
  return NAME.test(text);
}

function isNoName(first = ''): boolean {
  return DATE_WORD.test(first) || MONTH_WORD.test(first);
}

/**
 * Reads what follows "By": names joined by commas, "and", "&" or semicolons, with roles and the publisher among or behind them
 * ("Ana Roy and Lee Wong, Staff Reporters | The Daily News"). Null where any part is none of these.
 */
export function readByline(text: string): Byline | null {
  const names: string[] = [];
  let publisher: string | undefined;
  for (const part of text.split(/\s*(?:[,;|•·]|\s[–—-]\s)\s*/u).flatMap(splitJoined)) {
    const read = readPart(part.trim().replace(/^(?:by|von|par|por)\s+/i, ''));
    if (read === null) return null;
    if (read.name !== undefined) names.push(read.name);
    publisher ??= read.publisher;
  }
  return { names, ...(publisher === undefined ? {} : { publisher }) };
}

/** "Ana Roy and Lee Wong" is two, "Special to The Globe and Mail" one. */
function splitJoined(part: string): string[] {
  if (publisherIn(part) !== null) return [part];
  return part.split(/\s*(?:\band\b|\bwith\b|&|\bet\b|\bund\b)\s*/iu);
}

function publisherIn(part: string): string | null {
  return knownPublisher(part.replace(/^(?:for|of) /i, '')) ?? knownPublisher(SPECIAL_TO.exec(part)?.[1] ?? '');
}

function readPart(part: string): { name?: string; publisher?: string } | null {
  if (part === '' || ROLE.test(part)) return {};
  const known = publisherIn(part);
  if (known !== null) return { publisher: known };
  if (isPersonName(part)) return splitOffPublisher(part) ?? { name: part };
  return splitOffPublisher(part);
}

/** "Randy Thanthong-Knight washington post": a name, and a publisher or a role without anything between. */
function splitOffPublisher(part: string): { name?: string; publisher?: string } | null {
  const words = part.split(' ');
  for (let cut = 2; cut < words.length; cut += 1) {
    const name = words.slice(0, cut).join(' ');
    const rest = words
      .slice(cut)
      .join(' ')
      .replace(/^[(/|]\s*|\)$/g, '');
    if (!isPersonName(name)) continue;
    const publisher = publisherIn(rest);
    if (publisher !== null) return { name, publisher };
    if (ROLE.test(rest)) return { name };
  }
  return null;
}

/** "NORIMITSU ONISHI" as it is written in running text. */
export function inNameCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
