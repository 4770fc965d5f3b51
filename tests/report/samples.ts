import { addArticle, addFindings, emptySummary } from '../../src/batch/summary.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { CheckedArticle, CheckOutput, Failure } from '../../src/model/output.ts';
import { PLAIN, type ReportOptions } from '../../src/report/format.ts';

export const OPTIONS: ReportOptions = {
  width: 80,
  paint: PLAIN,
  explain: false,
  quiet: false,
  version: '1.2.3',
  rules: [
    {
      name: 'reference-value',
      summary: 'A number.',
      help: '## What it checks\n\nA number.\n',
      uri: 'https://example.org/reference-value.md',
    },
    { name: 'reference-change', summary: 'A change.', help: '## What it checks\n\nA change.\n' },
  ],
};

/** The output of a batch with these records. */
export function outputOf(
  articles: readonly CheckedArticle[],
  { batchFindings = [], failures = [] }: { batchFindings?: readonly Finding[]; failures?: readonly Failure[] } = {},
): CheckOutput {
  const summary = addFindings(articles.reduce(addArticle, emptySummary()), batchFindings);
  return {
    version: 1,
    articles: [...articles],
    batchFindings: [...batchFindings],
    failures: [...failures],
    summary: { ...summary, failed: failures.length },
  };
}
