import type { ReportFormat } from './format.ts';
import { safeJson } from './safe/json.ts';

/** One JSON document, `docs/json-format.md` version 1: an article a line, so that it can be read by eye and diffed. */
export const json: ReportFormat = {
  name: 'json',
  description: 'one JSON document with every record (docs/json-format.md)',
  begin: () => '{"version":1,"articles":[',
  article: (checked, index) => `${index === 0 ? '\n' : ',\n'}${safeJson(checked)}`,
  end: ({ batchFindings, failures, summary }) =>
    `\n],"batchFindings":${safeJson(batchFindings)},"failures":${safeJson(failures)},"summary":${safeJson(summary)}}\n`,
};
