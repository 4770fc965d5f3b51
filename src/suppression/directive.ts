import type { Notice } from '../model/output.ts';
import type { SourceComment } from '../model/reading.ts';
import type { Position } from '../model/span.ts';
import { meant } from '../text/nearest.ts';

/** What a comment asks for. `checks` is empty where it means all of them. */
export interface Directive extends Position {
  readonly verb: Verb;
  readonly checks: readonly string[];
  readonly reason: string;
  /** The line on which the comment ends. */
  readonly endLine: number;
}

const VERBS = [
  'deskcheck-disable-next-line',
  'deskcheck-disable-line',
  'deskcheck-disable-file',
  'deskcheck-disable',
  'deskcheck-enable',
] as const;
type Verb = (typeof VERBS)[number];

/** A dash of an editor that mends `--` is as good. */
const BEFORE_REASON = /\s(?:--|\u2013|\u2014)\s/;

/**
 * The comments that speak to deskcheck: `deskcheck-disable-next-line [check …] -- reason`. One that names no known
 * verb or check, or gives no reason, asks for nothing and becomes a notice.
 */
export function readDirectives(
  comments: readonly SourceComment[],
  checks: readonly string[],
): { readonly directives: readonly Directive[]; readonly notices: readonly Notice[] } {
  const directives: Directive[] = [];
  const notices: Notice[] = [];
  for (const comment of comments) {
    const read = readDirective(comment, checks);
    if (read === null) continue;
    if ('code' in read) notices.push(read);
    else directives.push(read);
  }
  return { directives: directives.toSorted((a, b) => a.line - b.line || a.column - b.column), notices };
}

function readDirective({ text, line, column }: SourceComment, known: readonly string[]): Directive | Notice | null {
  const words = text.trim();
  if (!words.startsWith('deskcheck-')) return null;
  const notice = (code: string, message: string): Notice => ({ line, column, code, message });
  const cut = BEFORE_REASON.exec(`${words} `);
  const asked = (cut === null ? words : words.slice(0, cut.index)).split(/[\s,]+/).filter((word) => word !== '');
  const reason = cut === null ? '' : words.slice(cut.index + cut[0].length).trim();
  const [verb = '', ...checks] = asked;
  if (!isVerb(verb)) {
    return notice('suppression-unknown', `no suppression is called ${verb.slice(0, SHOWN)}: ${meant(verb, VERBS)}`);
  }
  const unknown = checks.find((check) => !known.includes(check));
  if (unknown !== undefined) {
    const name = unknown.slice(0, SHOWN);
    return notice('suppression-unknown-check', `${verb}: no check is called ${name}; ${meant(unknown, known)}`);
  }
  if (reason === '' && verb !== 'deskcheck-enable') {
    return notice('suppression-without-reason', `${verb} gives no reason: write it after two hyphens ("-- reason")`);
  }
  const endLine = line + (text.match(/\r\n?|\n/g)?.length ?? 0);
  return { verb, checks: [...new Set(checks)], reason: reason.replace(/\s+/g, ' '), line, column, endLine };
}

const SHOWN = 60;

function isVerb(word: string): word is Verb {
  return VERBS.some((verb) => verb === word);
}
