import type { Claim, ClaimTime } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { isFlag } from '../model/flag.ts';
import type { CheckedArticle, Summary } from '../model/output.ts';

export function emptySummary(): Summary {
  return {
    articles: 0,
    failed: 0,
    skipped: 0,
    claims: 0,
    verdicts: { supported: 0, refuted: 0, conflicting: 0, 'not-enough-evidence': 0 },
    severities: { error: 0, warning: 0, note: 0 },
    undated: 0,
  };
}

/** The summary with one more article in it. */
export function addArticle(summary: Summary, checked: CheckedArticle): Summary {
  return addCountedArticle(summary, checked, undefined);
}

/** The same; where the number of its claims is known, those of an article with a date are not read. */
export function addCountedArticle(summary: Summary, checked: CheckedArticle, claimCount: number | undefined): Summary {
  return {
    ...addFindings(summary, checked.findings),
    articles: summary.articles + 1,
    claims: summary.claims + (claimCount ?? checked.claims.length),
    undated: summary.undated + undatedClaims(checked).length,
  };
}

/** The summary with more findings in it: those of an article, or across articles. */
export function addFindings(summary: Summary, findings: readonly Finding[]): Summary {
  const verdicts = { ...summary.verdicts };
  const severities = { ...summary.severities };
  let { suppressed = 0, dismissed = 0 } = summary;
  for (const finding of findings) {
    verdicts[finding.verdict] += 1;
    if (isFlag(finding)) severities[finding.severity] += 1;
    else if (finding.severity === null) continue;
    else if (finding.suppressed === undefined) dismissed += 1;
    else suppressed += 1;
  }
  return {
    ...summary,
    verdicts,
    severities,
    ...(suppressed === 0 ? {} : { suppressed }),
    ...(dismissed === 0 ? {} : { dismissed }),
  };
}

/**
 * Claims that a publication date might have made checkable: the article has none, the claim's own time is not
 * resolved, and no check came to a verdict. Where a place lies does not hang on a date.
 */
function undatedClaims(checked: CheckedArticle): readonly Claim[] {
  if (checked.article.publishedAt !== undefined) return [];
  const { claims, findings } = checked;
  const decided = new Set(findings.filter(isDecided).flatMap((finding) => finding.claims));
  return claims.filter(
    (claim) =>
      claim.kind !== 'location' &&
      claim.certainty === 'asserted' &&
      !decided.has(claim.id) &&
      timeOf(claim)?.interval === undefined,
  );
}

function isDecided({ verdict }: Finding): boolean {
  return verdict !== 'not-enough-evidence';
}

function timeOf(claim: Claim): ClaimTime | undefined {
  switch (claim.kind) {
    case 'comparison':
      return claim.left.time;
    case 'share':
      return claim.part.time ?? claim.whole.time;
    case 'location':
      return undefined;
    default:
      return claim.time;
  }
}
