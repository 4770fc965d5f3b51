import type { Finding } from '../model/finding.ts';
import type { Notice } from '../model/output.ts';
import type { SourceComment } from '../model/reading.ts';
import type { Position } from '../model/span.ts';
import { type Directive, readDirectives } from './directive.ts';
import { stretches } from './stretches.ts';

export interface SuppressionInput {
  /** Flags without a `location` are left as they are. */
  readonly findings: readonly Finding[];
  readonly comments: readonly SourceComment[];
  /** Lines of the file that hold text of the article. */
  readonly textLines: () => ReadonlySet<number>;
  /** Names of all checks. */
  readonly checks: readonly string[];
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  /** Comments that cannot be read, or suppress nothing. */
  readonly notices: readonly Notice[];
}

/**
 * The findings, those marked that a comment of the file suppresses. `disable-line` and `disable-next-line` hold for
 * findings that touch their line (where a blank line follows, the one after it), `disable` until `enable` or the end
 * of the file, `disable-file` for all of it.
 */
export function suppress({ findings, comments, textLines, checks }: SuppressionInput): Suppressed {
  const { directives, notices } = readDirectives(comments, checks);
  if (directives.length === 0) return { findings, notices };
  const used = new Map<Directive, Set<string>>();
  const byLine = lineDirectives(directives, textLines);
  const wholeFile = directives.filter(({ verb }) => verb === 'deskcheck-disable-file');
  const covering = stretches(directives);

  const marked = findings.map((finding) => {
    const { location, check, severity } = finding;
    if (severity === null || location === undefined) return finding;
    const by =
      wholeFile.find((directive) => names(directive, check)) ??
      onLines(byLine, location, check) ??
      covering(location.start, check);
    if (by === undefined) return finding;
    used.set(by, (used.get(by) ?? new Set()).add(check));
    return { ...finding, suppressed: { by: 'comment' as const, reason: by.reason } };
  });
  return { findings: marked, notices: [...notices, ...unusedNotices(directives, used)].toSorted(byPosition) };
}

type ByLine = ReadonlyMap<number, readonly Directive[]>;

function lineDirectives(directives: readonly Directive[], textLines: () => ReadonlySet<number>): ByLine {
  const byLine = new Map<number, Directive[]>();
  const isNext = directives.some(({ verb }) => verb === 'deskcheck-disable-next-line');
  const lines = isNext ? textLines() : new Set();
  const add = (line: number, directive: Directive): void => {
    const there = byLine.get(line);
    if (there === undefined) byLine.set(line, [directive]);
    else there.push(directive);
  };
  for (const directive of directives) {
    const next = directive.endLine + 1;
    if (directive.verb === 'deskcheck-disable-line') add(directive.line, directive);
    else if (directive.verb === 'deskcheck-disable-next-line') add(lines.has(next) ? next : next + 1, directive);
  }
  return byLine;
}

function onLines(
  byLine: ByLine,
  { start, end }: { readonly start: Position; readonly end: Position },
  check: string,
): Directive | undefined {
  if (byLine.size === 0) return undefined;
  const last = Math.min(end.line, start.line + MOST_LINES);
  for (let line = start.line; line <= last; line += 1) {
    const found = byLine.get(line)?.find((directive) => names(directive, check));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** No quote spans more. */
const MOST_LINES = 100;

function names({ checks }: Directive, check: string): boolean {
  return checks.length === 0 || checks.includes(check);
}

function unusedNotices(
  directives: readonly Directive[],
  used: ReadonlyMap<Directive, ReadonlySet<string>>,
): readonly Notice[] {
  return directives.flatMap((directive): readonly Notice[] => {
    const { verb, checks, line, column } = directive;
    if (verb === 'deskcheck-enable') return [];
    const held = used.get(directive) ?? new Set();
    const idle = checks.filter((check) => !held.has(check));
    if (checks.length === 0 ? held.size > 0 : idle.length === 0) return [];
    const what = idle.length === 0 ? 'nothing is flagged there' : `nothing is flagged there by ${idle.join(', ')}`;
    return [{ line, column, code: 'suppression-unused', message: `${verb} suppresses nothing: ${what}` }];
  });
}

function byPosition(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
