/**
 * A spelling for comparing: lower case, without accents, with one kind of apostrophe, dash and space.
 * "Québec’s" and "quebec's" fold to the same. Lengths may change: never take offsets from a folded text.
 */
export function fold(text: string): string {
  const plain = readPlain(text);
  if (plain === 'small') return text;
  if (plain === 'capital') return text.toLowerCase();
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

/**
 * Words of plain letters, one space between: most of an English text, and nothing in them to fold but the case of capitals,
 * where there are any. Null for all else.
 */
function readPlain(text: string): 'small' | 'capital' | null {
  let before = SPACE;
  let capitals = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LAST_PLAIN || code < SPACE || (code === SPACE && before === SPACE)) return null;
    if (code >= FIRST_CAPITAL && code <= LAST_CAPITAL) capitals = true;
    before = code;
  }
  if (before === SPACE) return null;
  return capitals ? 'capital' : 'small';
}

const SPACE = 0x20;
const LAST_PLAIN = 0x7e;
const FIRST_CAPITAL = 0x41;
const LAST_CAPITAL = 0x5a;
