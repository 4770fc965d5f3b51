/** What can be wrong with reference data; each code has its own row in `tests/reference/bad-*.test.ts`. */
export type ReferenceProblemCode =
  | 'missing-folder'
  | 'missing-descriptor'
  | 'bad-descriptor'
  | 'missing-file'
  | 'unreadable-file'
  | 'too-large'
  | 'bad-csv'
  | 'missing-column'
  | 'duplicate-column'
  | 'missing-value'
  | 'missing-source'
  | 'unknown-source'
  | 'unknown-variable'
  | 'unknown-place'
  | 'unknown-organization'
  | 'bad-value'
  | 'bad-number'
  | 'bad-date'
  | 'bad-unit'
  | 'reversed-period'
  | 'formula'
  | 'duplicate-id'
  | 'duplicate-cell'
  | 'cycle'
  | 'no-observations'
  | 'unknown-format'
  | 'index-failed';

/** One thing that is wrong, where it stands, and (in `message`) what to do about it. `line` counts the header as 1. */
export interface ReferenceProblem {
  readonly code: ReferenceProblemCode;
  readonly message: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
}

/** No more problems than these are collected from one package: a wrong separator makes every row wrong. */
export const PROBLEM_LIMIT = 20;

/** Thrown where reference data cannot be used; nothing of it was loaded. `code`, `file`, `line` are the first problem's. */
export class ReferencePackageError extends Error {
  override readonly name = 'ReferencePackageError';
  readonly problems: readonly ReferenceProblem[];
  readonly code: ReferenceProblemCode;
  readonly file: string;
  readonly line?: number;
  readonly column?: string;

  constructor(problems: readonly [ReferenceProblem, ...ReferenceProblem[]]) {
    super(problems.map(describeProblem).join('\n'));
    const [first] = problems;
    this.problems = problems;
    this.code = first.code;
    this.file = first.file;
    if (first.line !== undefined) this.line = first.line;
    if (first.column !== undefined) this.column = first.column;
  }
}

/** `reference/x/places.csv:7 [within]: …` */
export function describeProblem(problem: ReferenceProblem): string {
  const line = problem.line === undefined ? '' : `:${problem.line}`;
  const column = problem.column === undefined ? '' : ` [${problem.column}]`;
  return `${problem.file}${line}${column}: ${problem.message}`;
}

/** Collects problems up to `PROBLEM_LIMIT`; the rest are counted only by being left out. */
export interface ProblemList {
  readonly problems: readonly ReferenceProblem[];
  readonly full: boolean;
  add(problem: ReferenceProblem): void;
}

export function problemList(): ProblemList {
  const problems: ReferenceProblem[] = [];
  return {
    problems,
    get full() {
      return problems.length >= PROBLEM_LIMIT;
    },
    add(problem) {
      if (problems.length < PROBLEM_LIMIT) problems.push(problem);
    },
  };
}

export function throwIfAny(problems: readonly ReferenceProblem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new ReferencePackageError([first, ...rest]);
}
