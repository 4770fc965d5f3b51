import type { Finding } from '../model/finding.ts';
import { type Flag, isFlag } from '../model/flag.ts';
import type { CheckedArticle, Failure, Notice, Summary } from '../model/output.ts';
import { findingDetails } from './finding-details.ts';
import { type ReportSteps, rememberingFormat } from './format.ts';
import { codeSpan, markdownText } from './safe/markdown.ts';
import { sentenceOf } from './text/finding-text.ts';

/** As long as a comment on GitHub may be, in characters; what comes after is counted in a last line. */
export const LONGEST_COMMENT = 65_536;
/** Kept free for the heading and for the line that counts the rest. */
const ROOM = 1_536;
/** Characters of a quote, and of what stands before and after it. */
const LONGEST_QUOTE = 200;
const REACH = 80;

/** For a comment on a pull request. Whatever a text holds is shown as text: no markup, no links, nobody is mentioned. */
export const markdown = rememberingFormat('markdown', 'for a comment on a pull request', open);

function open(): ReportSteps {
  const sections: string[] = [];
  let length = 0;
  let left = 0;
  /** Adds a section with as many of its entries as there is room for. */
  const add = (heading: string, entries: readonly string[]): void => {
    if (entries.length === 0) return;
    const kept: string[] = [];
    let used = heading.length + 2;
    for (const entry of entries) {
      if (left > 0 || length + used + entry.length > LONGEST_COMMENT - ROOM) left += 1;
      else {
        kept.push(entry);
        used += entry.length;
      }
    }
    if (kept.length === 0) return;
    sections.push(`${heading}\n\n${kept.join('')}\n`);
    length += used + 1;
  };
  return {
    begin: () => '',
    article: (checked) => {
      const { article, findings, notices = [] } = checked;
      const flags = findings.filter(isFlag).map((flag) => flagEntry(flag, quoteIn(flag, checked)));
      add(`### ${codeSpan(article.uri)}`, [...flags, ...notices.map(noticeEntry)]);
      return '';
    },
    end: ({ batchFindings, failures, summary }) => {
      const across = batchFindings.filter(isFlag).map((flag) => flagEntry(flag, codeSpan(cut(flag.quote))));
      add('### Across articles', across);
      add('### Could not be read', failures.map(failureEntry));
      const rest = left === 0 ? '' : `… and ${left} more that a comment has no room for.\n`;
      return `## deskcheck\n\n${summaryLine(summary)}\n\n${sections.join('')}${rest}`;
    },
  };
}

const SIGNS = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' } as const;

function flagEntry(flag: Flag, quote: string): string {
  const { location, severity, message, check } = flag;
  const where = location === undefined ? '' : `line ${location.start.line}:${location.start.column} · `;
  const details = findingDetails(flag).map(([label, text]) => `  - ${label}: ${markdownText(text)}\n`);
  return [
    `- **${SIGNS[severity]}** · ${where}${markdownText(message)} (${codeSpan(check)})\n`,
    `  - ${quote}\n`,
    ...details,
  ].join('');
}

/** The words around the quote, with the quote in bold: three code spans, so that nothing in them is markup. */
function quoteIn({ start, end, claims }: Finding, checked: CheckedArticle): string {
  const { text } = checked.article;
  const sentence = sentenceOf({ start, end, claims }, checked);
  const from = Math.max(sentence.start, start - REACH);
  const to = Math.min(sentence.end, end + REACH);
  const before = `${from > sentence.start ? '…' : ''}${text.slice(from, start)}`.trim();
  const after = `${text.slice(end, to)}${to < sentence.end ? '…' : ''}`.trim();
  const spans = [before, after].map((words) => (words === '' ? [] : [codeSpan(words)]));
  return [...(spans[0] ?? []), `**${codeSpan(cut(text.slice(start, end)))}**`, ...(spans[1] ?? [])].join(' ');
}

function cut(quote: string): string {
  return quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE)}…`;
}

function noticeEntry({ line, column, message, code }: Notice): string {
  return `- line ${line}:${column} · ${markdownText(message)} (${codeSpan(code)})\n`;
}

function failureEntry({ uri, line, message, code }: Failure): string {
  return `- ${codeSpan(line === undefined ? uri : `${uri}:${line}`)}: ${markdownText(message)} (${codeSpan(code)})\n`;
}

function summaryLine({
  severities,
  articles,
  claims,
  suppressed = 0,
  dismissed = 0,
  failed,
  undated,
}: Summary): string {
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const flags = [
    count(severities.error, 'error'),
    count(severities.warning, 'warning'),
    count(severities.note, 'note'),
  ].join(', ');
  const rest = [
    `${count(articles, 'article')} with ${count(claims, 'claim')} read`,
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(dismissed > 0 ? [`${dismissed} dismissed`] : []),
    ...(undated > 0 ? [`${count(undated, 'claim')} left unchecked for want of a publication date`] : []),
    ...(failed > 0 ? [`${count(failed, 'input')} could not be read`] : []),
  ].join('; ');
  return `**${flags}.** ${rest}.`;
}
