import type { Failure } from '../model/output.ts';
import type { ReferenceProblem } from '../reference/problem.ts';

/** A problem of reference data as a failure of the run, its column in words. */
export function referenceFailure({ file, line, column, message, code }: ReferenceProblem): Failure {
  return {
    uri: file,
    code,
    message: column === undefined ? message : `column ${column}: ${message}`,
    ...(line === undefined ? {} : { line }),
  };
}
