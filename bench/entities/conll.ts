import { readFileSync } from 'node:fs';

export type Kind = 'person' | 'location' | 'organization';
/** A gold name: kind and half-open offsets into the rebuilt text. */
export interface GoldName {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}
export interface GoldText {
  readonly text: string;
  readonly names: readonly GoldName[];
}

interface Row {
  readonly token: string;
  readonly label: string;
}

/** Reads token-and-label lines; an empty line ends a sentence. Labels are IOB or IOBES with types that `kinds` maps. */
export function readTokens(path: string): Row[][] {
  const sentences: Row[][] = [[]];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [token = '', label = 'O'] = line.trimEnd().split('\t');
    if (token === '') sentences.push([]);
    else sentences.at(-1)?.push({ token, label });
  }
  return sentences.filter((rows) => rows.length > 0);
}

/** Rebuilds running text from tokens ("U . S ." is "U.S.") and keeps the offsets of the gold names. */
export function rebuild(sentences: readonly (readonly Row[])[], kinds: Readonly<Record<string, Kind>>): GoldText {
  let text = '';
  const names: GoldName[] = [];
  for (const rows of sentences) {
    const quotes = { open: false };
    let open: { kind: Kind; start: number; end: number } | null = null;
    rows.forEach((row, index) => {
      if (index > 0 && isSpaced(rows, index, quotes)) text += ' ';
      if (row.token === '"') quotes.open = !quotes.open;
      const start = text.length;
      text += row.token;
      const kind = kinds[row.label.slice(2)];
      const continues = /^[IE]-/.test(row.label) && open !== null && open.kind === kind;
      if (continues && open !== null) open.end = text.length;
      else {
        if (open !== null) names.push(open);
        open = kind === undefined ? null : { kind, start, end: text.length };
      }
    });
    if (open !== null) names.push(open);
    text += '\n';
  }
  return { text, names };
}

const CLOSING = /^(?:[.,;:!?%)\]”’…]|['’](?:s|re|ve|ll|d|m|t)?|n['’]t)$/i;
const OPENING = /^[([“‘$£€#]$/;

/** Whether white space stood before the token, by English typography: the data has lost it. */
function isSpaced(rows: readonly Row[], index: number, quotes: { open: boolean }): boolean {
  const token = rows[index]?.token ?? '';
  const before = rows[index - 1]?.token ?? '';
  if (token === '"') return !quotes.open;
  if (before === '"') return !quotes.open;
  if (/^(?:s|t|re|ve|ll|d|m)$/.test(token) && /^[’']$/.test(before)) return false;
  if (token === '.' && /^\p{Lu}$/u.test(before)) return false;
  if (before === '.' && /^\p{Lu}$/u.test(token) && /^\p{Lu}$/u.test(rows[index - 2]?.token ?? '')) return false;
  if (token === '-' || before === '-') return isDash(rows, token === '-' ? index : index - 1);
  if (token === '/' || before === '/') return false;
  return !CLOSING.test(token) && !OPENING.test(before);
}

/** A hyphen stands between two parts of one word, a dash between two words: a short word or a name on both sides is a hyphen. */
function isDash(rows: readonly Row[], index: number): boolean {
  const left = rows[index - 1];
  const right = rows[index + 1];
  if (left === undefined || right === undefined) return true;
  const inName = /^[IE]-/.test(rows[index]?.label ?? '');
  return !inName && !(/^[\p{L}\p{N}]+$/u.test(left.token) && /^[\p{L}\p{N}]+$/u.test(right.token));
}
