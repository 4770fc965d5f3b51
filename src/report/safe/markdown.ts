import { printable } from '../text/printable.ts';

/**
 * One line of text for GitHub's Markdown that stays text: no markup, no HTML, no link or image, and nobody is mentioned.
 * Punctuation is escaped with backslashes (CommonMark 2.4); mentions and references are made after that from the text,
 * so the sign and the name are kept apart by a space without width.
 */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/\\[@#](?=\w|\\)/g, `$&${ZERO_WIDTH}`)
    .replace(/\b(GH)(?=\\-\d)/gi, `$1${ZERO_WIDTH}`);
}

const ZERO_WIDTH = '\u200b';

/** A code span that holds the text whatever backticks are in it (CommonMark 6.1); nothing in it is read as markup. */
export function codeSpan(text: string): string {
  // `##[` is a workflow command where a GitHub runner meets it in a log.
  const shown = printable(text).replaceAll('##[', '## [');
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = shown.startsWith('`') || shown.endsWith('`') || shown.trim() === '' ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}
