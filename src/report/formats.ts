import type { ReportFormat } from './format.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { text } from './text/text.ts';

/** Every format of `--format`, the default first. A new format is a file here and a line in this list. */
export const formats: readonly ReportFormat[] = [text, json, jsonl, html];

export function formatNamed(name: string): ReportFormat | undefined {
  return formats.find((format) => format.name === name);
}
