import type { ClaimKind } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import type { FindingDraft } from '../finding-draft.ts';

/** One check: what it is called in findings and on its page, which claims it decides, and how. */
export interface Check {
  readonly name: string;
  /** Kinds of claims that wait for this check's verdict; empty where it looks at names or at the text. */
  readonly kinds: readonly ClaimKind[];
  /** What a configuration can set: each with its default; the check's page lists them. */
  readonly options: CheckOptions;
  readonly run: (context: CheckContext) => readonly FindingDraft[];
}

/** One thing that can be set. A configuration is held to the kind of the default, and to `minimum` and `maximum`. */
interface CheckOption {
  readonly description: string;
  readonly default: number | boolean | string | readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export type CheckOptions = Readonly<Record<string, CheckOption>>;

/** What a check reads: the values of its options, by their names. */
export type OptionValues<Options extends CheckOptions> = {
  readonly [Name in keyof Options]: Options[Name]['default'];
};

/** For a check that has nothing to set. */
export const NO_OPTIONS: CheckOptions = {};

/** The options that a configuration sets, over the defaults. What is set is expected to be valid. */
export function optionValues<Options extends CheckOptions>(
  options: Options,
  set: Readonly<Record<string, unknown>> = {},
): OptionValues<Options> {
  const values = Object.entries(options).map(([name, option]) => [name, set[name] ?? option.default]);
  return Object.fromEntries(values) as OptionValues<Options>;
}
