import type { Failure } from '../model/output.ts';
import type { ReadArticle } from '../model/reading.ts';
import { ReferencePackageError } from '../reference/problem.ts';
import { printable } from '../report/text/printable.ts';
import { referenceFailure } from './reference-failure.ts';

/** A mistake on the command line that no option parser can see; its message is for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

let beforeLine: () => void = () => undefined;

/** Has `prepare` called before each line on standard error: whoever draws there takes the drawing away first. */
export function beforeTelling(prepare: () => void): void {
  beforeLine = prepare;
}

/** One line on standard error. */
export function tell(message: string): void {
  beforeLine();
  process.stderr.write(`${printable(message)}\n`);
}

/** `articles/a.txt:3: the file is empty [empty-file]`: one line, which editors and terminals can follow. */
export function describeFailure({ uri, line, message, code }: Failure): string {
  return `${uri}${line === undefined ? '' : `:${line}`}: ${message} [${code}]`;
}

/** What a person should know of how an article was read; with `explain`, also what was left out of it, and why. */
export function tellReading({ article, notes, removals }: ReadArticle, explain: boolean): void {
  for (const { code, message, position } of notes) {
    tell(`${article.uri}${position === undefined ? '' : `:${position.line}`}: note: ${message} [${code}]`);
  }
  if (!explain) return;
  for (const { reason, text, line } of removals) {
    tell(`${article.uri}:${line}: left out as ${reason}: ${text.slice(0, LONGEST_REMOVAL)}`);
  }
}

const LONGEST_REMOVAL = 120;

/** Notes on files that were skipped: the first few by name, and at the end how many more. */
export function skipNotes(): { readonly add: (uri: string, reason: string) => void; readonly end: () => void } {
  let skipped = 0;
  return {
    add: (uri, reason) => {
      skipped += 1;
      if (skipped <= MOST_SKIPPED) tell(`${uri}: skipped: ${reason}`);
    },
    end: () => {
      if (skipped > MOST_SKIPPED) tell(`${skipped - MOST_SKIPPED} more files were skipped`);
    },
  };
}

const MOST_SKIPPED = 5;

/** The lines that tell a user of an error that ended the command; null where it is a fault of deskcheck itself. */
export function describeError(error: unknown): readonly string[] | null {
  if (error instanceof UsageError) return [`deskcheck: ${error.message}`];
  // By name, as below: its class comes with every check.
  if (error instanceof Error && error.name === 'ConfigurationError' && 'problems' in error) {
    return (error.problems as readonly Failure[]).map(describeFailure);
  }
  if (error instanceof ReferencePackageError) {
    return error.problems.map((problem) => describeFailure(referenceFailure(problem)));
  }
  if (!(error instanceof Error)) return null;
  // By name: a class of `store` would bring SQLite in, which most commands do not need.
  if (error.name === 'StoreError' && 'file' in error && 'code' in error) {
    return [`${error.file}: ${error.message} [${error.code}]`];
  }
  return null;
}
