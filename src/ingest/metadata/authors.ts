import { readByline } from './names.ts';

const LEAD =
  /^(?:(?:written|posted|published|reported|story|text|words|review|opinion|analysis) )?(?:by|von|par|por|de autor|autor(?:in)?|author|auteur|text|da|di|door|af|av|przez|yazan)\b\s*:?\s+/iu;
const TRAIL =
  /\s*(?:[|•·,]\s*(?:\d{1,2}[./ ]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|published|updated|posted).*|\bpublished\b.*|\bupdated\b.*|@\w+.*)$/iu;
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|editor|author|guest|none|null|undefined|n\/?a|unknown|anonymous|wordpress|webmaster|user|root|test)$/i;

/** Names as metadata give them: links and empty words go, "By" goes, lists become lists, each name once. */
export function authorNames(given: readonly string[]): string[] {
  const names: string[] = [];
  for (const raw of given) {
    const value = raw.replace(/\s+/g, ' ').trim();
    if (value === '' || value.length > 300 || /^https?:|^\/\/|^www\.|^\/|@\S+\.\w/.test(value)) continue;
    const bare = value.replace(LEAD, '').replace(TRAIL, '').trim();
    for (const name of splitNames(bare)) {
      if (
        name.length > 1 &&
        !NO_AUTHOR.test(name) &&
        !names.some((known) => known.toLowerCase() === name.toLowerCase())
      )
        names.push(name);
    }
  }
  return names;
}

/** "Roy, Ana", as libraries and some editors' systems have it. */
const LAST_FIRST = /^(\p{Lu}[\p{Ll}’'-]+), (\p{Lu}[\p{Ll}-]+(?: \p{Lu}\.)?)$/u;

/** A list of people is split only where all of its parts are people; "Simon and Schuster" or "Redaktion, dpa" stays whole. */
function splitNames(value: string): string[] {
  const turned = LAST_FIRST.exec(value);
  if (turned !== null) return [`${turned[2]} ${turned[1]}`];
  const byline = readByline(value);
  if (byline !== null && byline.names.length > 0) return [...byline.names];
  const parts = value.split(/\s*[;|]\s*/).filter((part) => part !== '');
  return parts.map((part) => part.replace(/[\s,:–—-]+$/u, ''));
}
