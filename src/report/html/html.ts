import { createHash } from 'node:crypto';
import type { ReportFormat, ReportOptions } from '../format.ts';
import { articleSection, payloadElement } from './article-section.ts';
import { batchSection } from './batch-section.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './built-page.ts';
import { controls, masthead, reader } from './controls.ts';
import { batchPayload } from './payload.ts';
import { failuresSection, summarySection } from './summary-section.ts';
import { h } from './tree.ts';
import { writeTree } from './write-tree.ts';

/**
 * One page that works from a file, without a network: flagged findings as plain HTML, readable and printable without a
 * script; articles and evidence packed beside them, one element an article, so that a batch of any size is written in
 * the memory of one article. What is known last (the summary) is written last and shown first.
 */
export const html: ReportFormat = {
  name: 'html',
  description: 'one self-contained page for an editor: flagged claims, evidence, charts and the articles',
  begin,
  article: articleSection,
  end: ({ batchFindings, failures, summary }) => {
    const batch = batchSection(batchFindings);
    const failed = failuresSection(failures);
    return [
      ...(batch === null ? [] : [writeTree(batch), payloadElement(batchPayload(batchFindings))]),
      failed === null ? '' : writeTree(failed),
      writeTree(summarySection(summary)),
      '</main>',
      writeTree(reader()),
      `\n<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`,
    ].join('\n');
  },
};

function begin({ database }: ReportOptions): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    writeTree(h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy() })),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<title>deskcheck report</title>',
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#findings">Skip to the findings</a>',
    writeTree(masthead()),
    writeTree(controls()),
    `${writeTree(h('main', { id: 'findings', tabindex: '-1', 'data-database': database })).replace(/<\/main>$/, '')}\n`,
  ].join('\n');
}

/**
 * Nothing is loaded, sent or framed; only the page's own script and style run, known by their hashes (CSP Level 3,
 * 6.7.3.3), and no string may become markup (Trusted Types).
 */
function policy(): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    `style-src '${hashOf(PAGE_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
