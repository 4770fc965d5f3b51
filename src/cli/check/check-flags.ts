import type { FailOn } from '../exit-code.ts';

/** What is done with suppressions that are unused, or that cannot be read: nothing, a message, or exit code 1. */
export const SUPPRESSION_PROBLEMS = ['off', 'warn', 'fail'] as const;
export type SuppressionProblems = (typeof SUPPRESSION_PROBLEMS)[number];

/** The options that a configuration may set too, in the order in which they are shown. */
const CONFIGURED = [
  'reference',
  'manifest',
  'db',
  'baseline',
  'format',
  'failOn',
  'maxWarnings',
  'suppressionProblems',
  'jobs',
  'timeLimit',
  'memoryLimit',
] as const;

/** Those of them that are set. */
export function configuredPart<Flags extends { readonly [Name in (typeof CONFIGURED)[number]]?: unknown }>(
  flags: Flags,
): Pick<Flags, (typeof CONFIGURED)[number] & keyof Flags> {
  const set = CONFIGURED.filter((name) => flags[name] !== undefined);
  return Object.fromEntries(set.map((name) => [name, flags[name]])) as ReturnType<typeof configuredPart<Flags>>;
}

/** What the options of `check` come to, whoever set them. */
export interface CheckFlags {
  readonly reference: readonly string[];
  readonly db?: string;
  readonly published?: string;
  readonly manifest?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly since?: string;
  readonly stdin?: boolean;
  readonly stdinFilename: string;
  readonly format: string;
  readonly output?: string;
  readonly failOn: FailOn;
  readonly maxWarnings?: number;
  readonly suppressionProblems: SuppressionProblems;
  readonly explain?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly jobs: number;
  /** Seconds that one article may take, and megabytes that a worker may need. */
  readonly timeLimit: number;
  readonly memoryLimit: number;
  readonly config?: string;
  /** True, or the file for which the settings are printed. */
  readonly printConfig?: string | true;
}
