import type { CheckSetting } from '../model/check-settings.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { ExtractedArticle } from '../model/output.ts';
import type { Reference } from '../model/reference.ts';
import { CHECKS } from './checks/contents.ts';
import { undecided } from './checks/undecided.ts';
import { type CheckContext, checkContext, type VerifyOptions } from './context.ts';
import { withPlaceNames } from './evidence/named-places.ts';
import { type FindingDraft, finishFindings, settledSeverity } from './finding-draft.ts';

/**
 * Holds an article's claims against the record and against each other.
 *
 * Every claim has at least one finding: a verdict by a check, or `not-enough-evidence`. Findings come sorted by start,
 * then check; their ids are made of content. Pure and deterministic: the day that vintages and offices are judged by is
 * the article's `publishedAt`, never today's.
 * `options.settings` leave checks out and set their severities and options; options are expected to be valid.
 */
export function verify(extracted: ExtractedArticle, reference: Reference, options: VerifyOptions = {}): Finding[] {
  const context = checkContext(extracted, reference, options);
  const { settings = {} } = options;
  const run = CHECKS.filter(({ name }) => settings[name]?.severity !== 'off');
  const drafts = withoutIdleDoubts(run.flatMap((check) => check.run(context).map(withSeverity(settings[check.name]))));
  const named = [...drafts, ...unanswered(context, drafts)].map((draft) => withPlaceNames(reference, draft));
  return finishFindings(extracted.article, named);
}

/** A set severity holds for flags; what is right, or cannot be known, has none. */
function withSeverity(setting: CheckSetting | undefined): (draft: FindingDraft) => FindingDraft {
  return (draft) =>
    draft.severity === null ? draft : { ...draft, severity: settledSeverity(setting, draft.severity) };
}

/** "Not enough evidence" is only worth saying of a claim that no other check has decided. */
function withoutIdleDoubts(drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  const decided = new Set(drafts.filter(isDecided).flatMap(({ claims }) => claims));
  const doubted = new Set<string>();
  return drafts.filter((draft) => {
    if (isDecided(draft)) return true;
    const open = draft.claims.filter((claim) => !decided.has(claim) && !doubted.has(claim));
    for (const claim of open) doubted.add(claim);
    return open.length > 0;
  });
}

function isDecided({ verdict }: FindingDraft): boolean {
  return verdict !== 'not-enough-evidence';
}

function unanswered(context: CheckContext, drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  const answered = new Set(drafts.flatMap(({ claims }) => claims));
  return context.extracted.claims
    .filter(({ id }) => !answered.has(id))
    .map((claim) => undecided(context, checkFor(claim), claim, whyUnchecked(claim)));
}

function checkFor(claim: Claim): string {
  return CHECKS.find(({ kinds }) => kinds.includes(claim.kind))?.name ?? 'reference-value';
}

const NOT_A_FACT: Readonly<Record<Exclude<Claim['certainty'], 'asserted'>, string>> = {
  possible: 'Not checked: it is said to be possible, not to be so',
  predicted: 'Not checked: it is a prediction',
  intended: 'Not checked: it is a plan or a target',
  hypothetical: 'Not checked: it is a supposition',
  negated: 'Not checked: it is denied',
  question: 'Not checked: it is a question',
};

function whyUnchecked({ certainty }: Claim): string {
  return certainty === 'asserted' ? 'No check decides this claim' : NOT_A_FACT[certainty];
}
