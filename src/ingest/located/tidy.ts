import { eachRun, type Located, locatedBuilder } from './located.ts';

/** White space, and characters that are seen by nobody: C0 and C1 controls, soft hyphens, zero-width and bidi marks, lone surrogates. */
const UNSEEN = String.raw`\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Cs}`;
const UNTIDY = new RegExp(`[${UNSEEN}]|[^\\S\\uFEFF]+`, 'gu');
/** Anything that is tidied but the plain space, which has its place in a tidy text. */
const UNTIDY_CHARACTER = new RegExp(`[[\\s--\\x20]${UNSEEN}]`, 'v');

/**
 * The text with every run of white space as one space, none at its ends, and without invisible characters (U+FFFD stands for a
 * lone surrogate). Bidirectional overrides go since they can make a reader see other digits than the file holds (Unicode TR36).
 */
export function tidy(located: Located): Located {
  if (isTidy(located.text)) return located;
  const builder = locatedBuilder();
  let spaceFrom: number | null = null;
  let spaceIsPlain = false;
  let empty = true;
  const keep = (text: string, from: number, verbatim: boolean): void => {
    if (text === '') return;
    if (spaceFrom !== null && !empty) builder.add(' ', spaceFrom, spaceIsPlain);
    spaceFrom = null;
    empty = false;
    builder.add(text, from, verbatim);
  };
  eachRun(located, (text, from, verbatim) => {
    let done = 0;
    for (const match of text.matchAll(UNTIDY)) {
      keep(text.slice(done, match.index), verbatim ? from + done : from, verbatim);
      done = match.index + match[0].length;
      if (/^\s/.test(match[0])) {
        if (spaceFrom === null) {
          spaceFrom = verbatim ? from + match.index : from;
          spaceIsPlain = verbatim && match[0].startsWith(' ');
        }
      } else if (/\p{Cs}/u.test(match[0])) keep('\uFFFD', verbatim ? from + match.index : from, false);
    }
    keep(text.slice(done), verbatim ? from + done : from, verbatim);
  });
  return builder.build();
}

function isTidy(text: string): boolean {
  const hasLooseSpace = text.startsWith(' ') || text.endsWith(' ') || text.includes('  ');
  return !hasLooseSpace && !UNTIDY_CHARACTER.test(text);
}
