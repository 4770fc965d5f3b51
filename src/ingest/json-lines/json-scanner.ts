import { type Located, locatedBuilder } from '../located/located.ts';

/** Deeper than this no field of an article is looked for. */
const DEEPEST = 64;

/**
 * The string at `path` of the JSON value that begins at `from`, each character with its place in the source (RFC 8259).
 * Null where there is no string. The value must have been parsed before: what is no JSON gives null or nonsense, but ends.
 */
export function locateJsonString(source: string, from: number, path: readonly string[]): Located | null {
  let at = skipSpace(source, from);
  for (const step of path) {
    const found = source[at] === '{' ? findKey(source, at, step) : null;
    if (found === null) return null;
    at = found;
  }
  return source[at] === '"' ? locateStringAt(source, at) : null;
}

/** Offsets at which the elements of the array that begins at `from` begin and end. */
export function jsonArrayElements(source: string, from: number): { readonly from: number; readonly to: number }[] {
  const elements: { from: number; to: number }[] = [];
  let at = skipSpace(source, from + 1);
  while (at < source.length && source[at] !== ']') {
    const to = skipValue(source, at);
    if (to <= at) break;
    elements.push({ from: at, to });
    at = skipSpace(source, to);
    if (source[at] === ',') at = skipSpace(source, at + 1);
  }
  return elements;
}

function findKey(source: string, object: number, key: string): number | null {
  let at = skipSpace(source, object + 1);
  let found: number | null = null;
  while (at < source.length && source[at] === '"') {
    const end = skipString(source, at);
    const name = source.slice(at, end);
    const value = skipSpace(source, skipSpace(source, end) + 1);
    // As with JSON.parse, the last of several equal keys holds.
    if (name === JSON.stringify(key)) found = value;
    at = skipSpace(source, skipValue(source, value));
    if (source[at] !== ',') break;
    at = skipSpace(source, at + 1);
  }
  return found;
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) <= 32) at += 1;
  return at;
}

function skipString(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== '"') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipValue(source: string, from: number): number {
  const first = source[from];
  if (first === '"') return skipString(source, from);
  if (first !== '{' && first !== '[') {
    let at = from;
    while (at < source.length && !/[,\]}\s]/.test(source[at] ?? '')) at += 1;
    return at;
  }
  let depth = 0;
  let at = from;
  while (at < source.length) {
    const character = source[at];
    if (character === '"') {
      at = skipString(source, at);
      continue;
    }
    if (character === '{' || character === '[') depth += 1;
    if (character === '}' || character === ']') depth -= 1;
    at += 1;
    if (depth === 0) break;
  }
  return at;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The JSON string whose opening quotation mark stands at `quote`. */
export function locateStringAt(source: string, quote: number): Located {
  const builder = locatedBuilder();
  const end = skipString(source, quote) - 1;
  let at = quote + 1;
  let kept = at;
  while (at < end) {
    if (source[at] !== '\\') {
      at += 1;
      continue;
    }
    builder.add(source.slice(kept, at), kept, true);
    const letter = source[at + 1] ?? '';
    if (letter === 'u')
      builder.add(String.fromCharCode(Number.parseInt(source.slice(at + 2, at + 6), 16) || 0), at, false);
    else builder.add(ESCAPES[letter] ?? letter, at, false);
    at += letter === 'u' ? 6 : 2;
    kept = at;
  }
  builder.add(source.slice(kept, end), kept, true);
  return builder.build();
}

/** The value at a dotted path of a parsed value; undefined where a step leads nowhere. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  if (path.length > DEEPEST) return undefined;
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string, unknown>)[step];
  }
  return current;
}
