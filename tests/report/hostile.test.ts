import { GFM, parser } from '@lezer/markdown';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { CheckedArticle } from '../../src/model/output.ts';
import { renderReport } from '../../src/report/format.ts';
import { formatNamed } from '../../src/report/formats.ts';
import { printable } from '../../src/report/text/printable.ts';
import { sampleArticle } from '../samples/checked-article.ts';
import { OPTIONS, outputOf } from './samples.ts';

/** What an article may hold to steer whatever shows it. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['a script', '</script><script>alert(1)</script>'],
  ['the end of a text area', '</textarea><img src=x onerror=alert(1)>'],
  ['the end of a comment or of CDATA', '--> ]]> <!-- x'],
  ['an escape sequence', '\u001b[2J\u001b]0;title\u0007'],
  ['an 8-bit control sequence', '\u009b2J\u0085'],
  ['a formula', '=HYPERLINK("https://example.org","x")'],
  ['a formula with another sign', '@SUM(1+1)*cmd|calc!A0'],
  ['a formula after a line end', '\r\n=1+1\n-2+3\t+4'],
  ['a workflow command', '::set-output name=x::y\n::add-mask::z'],
  ['a workflow command of the old kind', 'see ##[error]all is lost'],
  ['a percent sign of a command', '%0A::error::x %25'],
  ['Markdown', '**bold** `code` ![image](https://example.org/x.png) [link](https://example.org) | cell\n# heading'],
  ['mentions and references', '@octocat and @org/team, #1, owner/repo#2, GH-3, www.example.org, https://example.org'],
  ['backticks', '` `` ``` ```` @octocat'],
  ['a turned direction', '\u202egpj.exe\u2066 \u200f'],
  ['half a surrogate pair and no character', 'a\ud83d \ufffe \uffff \u0000'],
  ['line separators', 'a\u2028b\u2029c'],
  ['a link of a SARIF message', '[x](1) {0} \\'],
];

const FORMATS = ['text', 'json', 'jsonl', 'sarif', 'junit', 'github', 'markdown', 'csv', 'claimreview'];

/** The sample with the hostile text in every place that comes from outside. */
function poisoned(text: string): CheckedArticle {
  const checked = sampleArticle(`drafts/${text}.md`);
  const start = checked.article.text.indexOf('12,450');
  const article = {
    ...checked.article,
    title: text,
    publisher: text,
    text: `${checked.article.text.slice(0, start)}${text}12,450${text}${checked.article.text.slice(start + 6)}`,
  };
  const quote = `${text}12,450${text}`;
  const findings = checked.findings.slice(0, 1).flatMap((finding): Finding[] => {
    const told: Finding = {
      ...finding,
      start,
      end: start + quote.length,
      quote,
      message: text,
      stated: { ...finding.stated, text },
      expected: { text, value: text },
      suggestion: text,
      cause: { code: 'misnamed', detail: text, evidence: [] },
      evidence: finding.evidence.map((evidence) =>
        evidence.type === 'reference'
          ? { ...evidence, resource: text, source: { ...evidence.source, title: text } }
          : evidence,
      ),
    };
    const decision = { finding: told.id, status: 'accepted', reviewer: text, at: '2022-03-08', note: text } as const;
    return [
      told,
      { ...told, decision },
      { ...told, decision: { ...decision, status: 'dismissed' } },
      { ...told, suppressed: { by: 'comment', reason: text } },
    ];
  });
  return {
    ...checked,
    article,
    findings,
    notices: [{ line: 1, column: 1, code: 'suppression-unused', message: text }],
  };
}

function report(name: string, text: string): string {
  const format = formatNamed(name);
  if (format === undefined) throw new Error(`no format ${name}`);
  const failures = [{ uri: text, code: 'empty-file', message: text, line: 1 }];
  const { findings } = poisoned(text);
  return renderReport(format, outputOf([poisoned(text)], { failures, batchFindings: findings }), OPTIONS);
}

/** Line ends are the only control characters of a report; nothing turns the direction. */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/;

describe.each(HOSTILE)('%s', (_name, text) => {
  test.each(FORMATS)('reaches nobody through %s', (format) => {
    const shown = report(format, text);
    expect(shown.replaceAll('\r\n', '\n')).not.toMatch(STEERING);
    expect(shown).not.toContain('##[');
    const commands = shown.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line));
    expect(commands.every((line) => format === 'github' && /^::(?:error|warning|notice) /.test(line))).toBe(true);
    expect(shown.isWellFormed()).toBe(true);
  });

  test('is text in JUnit', () => {
    const xml = report('junit', text);
    const $ = load(xml, { xml: true });
    expect(
      [
        ...new Set(
          $('*')
            .get()
            .flatMap((node) => ('name' in node ? [node.name] : [])),
        ),
      ].toSorted(),
    ).toEqual(['error', 'failure', 'skipped', 'system-err', 'testcase', 'testsuite', 'testsuites'].toSorted());
    expect($('failure').first().attr('message')).toBe(printable(text).replace(/[\ufffe\uffff]/g, '\ufffd'));
  });

  test('is text in CSV, and no formula', () => {
    const [header = [], ...rows]: string[][] = parse(report('csv', text));
    expect(rows).toHaveLength(8);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows[0]?.[header.indexOf('message')]?.replace(/^'/, '')).toBe(asLogged(printable(text)));
  });

  test('is text in JSON', () => {
    expect(JSON.parse(report('json', text)).articles[0].findings[0].message).toBe(text);
    expect(JSON.parse(report('sarif', text)).runs[0].results).toHaveLength(8);
    const [review] = JSON.parse(report('claimreview', text));
    expect(review.itemReviewed.appearance.headline).toBe(printable(text));
    expect(report('claimreview', text)).not.toContain('<');
  });

  test('is text in Markdown', () => {
    const source = report('markdown', text);
    const names = new Set<string>();
    const plain: string[] = [];
    parser
      .configure([GFM])
      .parse(source)
      .iterate({
        enter: ({ name, from, to }) => {
          names.add(name);
          if (name === 'InlineCode') plain.push(source.slice(from, to));
        },
      });
    const markup = [
      'Link',
      'Image',
      'URL',
      'Autolink',
      'HTMLTag',
      'HTMLBlock',
      'Comment',
      'CommentBlock',
      'Table',
      'Emphasis',
      'Entity',
      'FencedCode',
    ];
    expect(markup.filter((name) => names.has(name))).toEqual([]);
    const outside = plain.reduce((left, code) => left.replace(code, ''), source);
    expect(outside.replaceAll('\\', '')).not.toMatch(/(?:^|\W)@\w|#\d|\bGH-\d/m);
  });

  test('is one message of one annotation', () => {
    const commands = report('github', text)
      .split('\n')
      .filter((line) => line.startsWith('::'));
    // Two flags in the article, two across articles, a notice and a failure.
    expect(commands).toHaveLength(6);
    const [, properties = '', message = ''] = /^::error ([^:]*)::(.*)$/.exec(commands[0] ?? '') ?? [];
    const decoded = (value: string): string =>
      value.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
    expect(decoded(message).split('\n')[0]).toBe(asLogged(printable(text)));
    expect(decoded(/^file=([^,]*)/.exec(properties)?.[1] ?? '')).toBe(asLogged(printable(`drafts/${text}.md`)));
  });
});

/** `##[` with a space in it: a GitHub runner would take it for a command wherever it stands. */
function asLogged(text: string): string {
  return text.replaceAll('##[', '## [');
}
