import type { FailOn } from '../exit-code.ts';

/** What the options of `check` come to, whoever set them. */
export interface CheckFlags {
  readonly reference: readonly string[];
  readonly db?: string;
  readonly published?: string;
  readonly manifest?: string;
  readonly format: string;
  readonly output?: string;
  readonly failOn: FailOn;
  readonly maxWarnings?: number;
  readonly explain?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly jobs: number;
  readonly stdinFilename: string;
}
