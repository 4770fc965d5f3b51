import type { ReportFormat } from './format.ts';
import { safeJson } from './safe/json.ts';

/** JSON Lines: one line an article, with its `type`; then a line each for findings across articles, failures, and the summary. */
export const jsonl: ReportFormat = {
  name: 'jsonl',
  description: 'JSON Lines: an article a line, then failures and the summary',
  begin: () => '',
  article: (checked) => line('article', checked),
  end: ({ batchFindings, failures, summary }) =>
    [
      ...batchFindings.map((finding) => line('batch-finding', { finding })),
      ...failures.map((failure) => line('failure', { failure })),
      line('summary', { summary }),
    ].join(''),
};

function line(type: string, record: object): string {
  return `${safeJson({ type, ...record })}\n`;
}
