import { joinLocated, type Located, taken } from '../located/located.ts';

interface Line {
  readonly from: number;
  readonly to: number;
  readonly blank: boolean;
}

const LINE_BREAK = /\r\n|\n|\r|\u2028|\u2029/g;
const STOPPED = /[.!?…:。！？]["'”’»)\]]*\s*$/u;
const OPENS_LOW = /^\s*[\p{Ll}\d,;]/u;
const BULLET = /^\s*(?:[•·▪◦*–—-]|\d{1,2}[.)])\s/u;
/** Mail and terminals wrap at 60 to 80 characters; a longer line was written as one paragraph. */
const LONGEST_WRAPPED = 110;

/**
 * The paragraphs of a text: blocks between blank lines where its lines are wrapped at a fixed width, else one a line.
 * Offsets are into `source`.
 */
export function splitParagraphs(source: string): Located[] {
  const lines = linesOf(source);
  const wrapped = isWrapped(source, lines);
  const width = wrapped ? widest(lines) : 0;
  const paragraphs: Located[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.blank) {
      open = false;
      continue;
    }
    const text = source.slice(line.from, line.to);
    const joins = wrapped && open && !BULLET.test(text);
    const piece = taken(source, line.from, line.to);
    if (joins) paragraphs.at(-1)?.push(piece);
    else paragraphs.push([piece]);
    open = !(STOPPED.test(text) && line.to - line.from < width * 0.7);
  }
  return paragraphs.map((pieces) => joinLocated(pieces, ' '));
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  const push = (to: number): void => {
    lines.push({ from, to, blank: !/\S/.test(source.slice(from, to)) });
  };
  for (const match of source.matchAll(LINE_BREAK)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(source.length);
  return lines;
}

/** Whether lines break inside sentences: a line without a stop, the next beginning low, and none longer than a wrapped line is. */
function isWrapped(source: string, lines: readonly Line[]): boolean {
  let pairs = 0;
  let broken = 0;
  let long = 0;
  lines.forEach((line, index) => {
    if (line.to - line.from > LONGEST_WRAPPED) long += 1;
    const next = lines[index + 1];
    if (line.blank || next === undefined || next.blank) return;
    pairs += 1;
    const inside = !STOPPED.test(source.slice(Math.max(line.from, line.to - 8), line.to));
    if (inside && OPENS_LOW.test(source.slice(next.from, next.from + 12))) broken += 1;
  });
  return pairs >= 2 && broken / pairs >= 0.3 && long <= pairs * 0.05;
}

function widest(lines: readonly Line[]): number {
  return lines.reduce((width, line) => Math.max(width, line.to - line.from), 0);
}
