import type { ClaimKind } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import type { FindingDraft } from '../finding-draft.ts';

/** One check: what it is called in findings and on its page, which claims it decides, and how. */
export interface Check {
  readonly name: string;
  /** Kinds of claims that wait for this check's verdict; empty where it looks at names or at the text. */
  readonly kinds: readonly ClaimKind[];
  readonly run: (context: CheckContext) => readonly FindingDraft[];
}
