import { claimreview } from './claimreview.ts';
import { csv } from './csv.ts';
import type { ReportFormat } from './format.ts';
import { github } from './github.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif/sarif.ts';
import { text } from './text/text.ts';

/** Every format of `--format`, the default first. A new format is a file here and a line in this list. */
export const formats: readonly ReportFormat[] = [
  text,
  html,
  json,
  jsonl,
  sarif,
  junit,
  github,
  markdown,
  csv,
  claimreview,
];

export function formatNamed(name: string): ReportFormat | undefined {
  return formats.find((format) => format.name === name);
}
