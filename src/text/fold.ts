/**
 * A spelling for comparing: lower case, without accents, with one kind of apostrophe, dash and space.
 * "Québec’s" and "quebec's" fold to the same. Lengths may change: never take offsets from a folded text.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  const bare = TYPOGRAPHIC.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return bare
    .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Nothing beside ASCII but quotation marks and dashes, which have no accents and no other form. */
const TYPOGRAPHIC = /^[\x20-\x7e\u2013\u2014\u2018\u2019\u201c\u201d]*$/;

/** Words of plain letters, one space between: most of an English text, and nothing in them to fold but the case. */
function isPlain(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LAST_PLAIN || code < SPACE || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}

const SPACE = 0x20;
const LAST_PLAIN = 0x7e;
