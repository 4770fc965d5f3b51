import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { CheckedArticle } from '../../src/model/output.ts';
import { claimreview } from '../../src/report/claimreview.ts';
import { csv } from '../../src/report/csv.ts';
import { renderReport } from '../../src/report/format.ts';
import { github } from '../../src/report/github.ts';
import { junit } from '../../src/report/junit.ts';
import { LONGEST_COMMENT, markdown } from '../../src/report/markdown.ts';
import { text } from '../../src/report/text/text.ts';
import { sampleArticle } from '../samples/checked-article.ts';
import { OPTIONS, outputOf } from './samples.ts';

const [flag] = sampleArticle().findings;
if (flag === undefined) throw new Error('the sample has no finding');
const decision = {
  finding: flag.id,
  status: 'dismissed',
  reviewer: 'M. Editor',
  at: '2022-03-08T10:00:00.000Z',
  note: 'a misprint',
} as const;

const ERROR = flag;
const WARNING: Finding = { ...flag, id: 'finding_w', severity: 'warning' };
const NOTE: Finding = { ...flag, id: 'finding_n', severity: 'note' };
const SUPPRESSED: Finding = { ...flag, id: 'finding_s', suppressed: { by: 'comment', reason: 'as the board says' } };
const DISMISSED: Finding = { ...flag, id: 'finding_d', decision };
const ACCEPTED: Finding = { ...flag, id: 'finding_a', decision: { ...decision, status: 'accepted', note: '' } };
const ALL = [ERROR, WARNING, NOTE, SUPPRESSED, DISMISSED];
const failures = [{ uri: 'b.txt', code: 'empty-file', message: 'the file is empty', line: 1 }];

const withFindings = (findings: readonly Finding[], uri?: string): CheckedArticle => ({
  ...sampleArticle(uri),
  findings: [...findings],
});
const silent = withFindings([], 'c.txt');

describe('JUnit', () => {
  const $ = load(renderReport(junit, outputOf([withFindings(ALL), silent], { failures }), OPTIONS), { xml: true });

  test('counts what fails, what is skipped and what could not be read', () => {
    const suites = $('testsuite')
      .get()
      .map(({ attribs }) => [
        attribs['name'],
        attribs['tests'],
        attribs['failures'],
        attribs['errors'],
        attribs['skipped'],
      ]);
    expect(suites).toEqual([
      ['articles/ferry.txt', '5', '2', '0', '2'],
      ['c.txt', '1', '0', '0', '0'],
      ['inputs', '1', '0', '1', '0'],
    ]);
    expect([$('failure').length, $('skipped').length, $('error').length, $('system-out').length]).toEqual([2, 2, 1, 1]);
  });

  test('says of a failure where it is, what the record has and why', () => {
    const first = $('testcase').first();
    expect([first.attr('name'), first.attr('file'), first.attr('line')]).toEqual([
      'reference-value at 2:38: 12,450',
      'articles/ferry.txt',
      '2',
    ]);
    expect(first.find('failure').text().split('\n').slice(0, 3)).toEqual([
      'The Ferry Board counted 12,540 vehicles',
      'Stated: 12,450 vehicles \u00b7 Westport \u00b7 2021',
      'Record: 12,540 \u00b7 Westport \u00b7 2021 \u2014 Ferry Board, Traffic by route, 2021 (observations.csv, row 12)',
    ]);
    expect(
      $('skipped')
        .get()
        .map(({ attribs }) => attribs['message']),
    ).toEqual(['suppressed by a comment: as the board says', 'dismissed by M. Editor: a misprint']);
  });
});

describe('GitHub', () => {
  const lines = renderReport(github, outputOf([withFindings(ALL)], { failures }), OPTIONS).split('\n');

  test('has an annotation for each flag and failure, by severity, and a summary', () => {
    expect(lines.map((line) => /^::(\w+) file=([^,]*),line=(\d+)/.exec(line)?.slice(1, 4)).filter(Boolean)).toEqual([
      ['error', 'articles/ferry.txt', '2'],
      ['warning', 'articles/ferry.txt', '2'],
      ['notice', 'articles/ferry.txt', '2'],
      ['error', 'b.txt', '1'],
    ]);
    expect(lines).toContain('1 error, 1 warning, 1 note');
    expect(lines).toContain('1 suppressed, 1 dismissed: not counted.');
  });

  test('tells columns only within one line', () => {
    const location = { start: { line: 2, column: 38 }, end: { line: 3, column: 4 } };
    const [line = ''] = renderReport(github, outputOf([withFindings([{ ...ERROR, location }])]), OPTIONS).split('\n');
    expect(line).toMatch(/^::error file=articles\/ferry\.txt,line=2,endLine=3,title=reference-value::/);
  });
});

describe('CSV', () => {
  test('has a row for each finding with a severity, and with explain for all', () => {
    const rows = (explain: boolean): Record<string, string>[] =>
      parse(renderReport(csv, outputOf([sampleArticle(), withFindings(ALL)]), { ...OPTIONS, explain }), {
        columns: true,
      });
    expect([rows(false).length, rows(true).length]).toEqual([6, 8]);
    expect(rows(false)[0]).toMatchObject({
      file: 'articles/ferry.txt',
      line: '2',
      column: '38',
      severity: 'error',
      quote: '12,450',
      expected: '12,540 \u00b7 Westport \u00b7 2021',
      cause: 'digits-swapped',
      source_url: 'https://example.org/traffic',
      row: '12',
      published: '2022-03-07',
    });
    expect(rows(false).map((row) => row['suppressed_by'] ?? row['decision'])).toEqual(['', '', '', '', 'comment', '']);
  });

  test('ends its lines as RFC 4180 says', () => {
    expect(renderReport(csv, outputOf([sampleArticle()]), OPTIONS).match(/\r\n/g)).toHaveLength(2);
  });
});

describe('Markdown', () => {
  test('lists flags by article, with the words in code, and leaves out articles without', () => {
    expect(renderReport(markdown, outputOf([sampleArticle(), silent], { failures }), OPTIONS)).toBe(
      [
        '## deskcheck',
        '',
        '**1 error, 0 warnings, 0 notes.** 2 articles with 6 claims read; 1 input could not be read.',
        '',
        '### `articles/ferry.txt`',
        '',
        '- **\u274c error** \u00b7 line 2:38 \u00b7 The Ferry Board counted 12\\,540 vehicles (`reference-value`)',
        '  - `Premier Ada Berg said on Monday that` **`12,450`** `vehicles used the Westport ferry in 2021.`',
        '  - Stated: 12\\,450 vehicles \u00b7 Westport \u00b7 2021',
        '  - Record: 12\\,540 \u00b7 Westport \u00b7 2021 \u2014 Ferry Board\\, Traffic by route\\, 2021 \\(observations\\.csv\\, row 12\\)',
        '  - Likely: two digits change places in 12\\,540 \\[digits\\-swapped\\]',
        '  - Instead: 12\\,540',
        '',
        '### Could not be read',
        '',
        '- `b.txt:1`: the file is empty (`empty-file`)',
        '',
        '',
      ].join('\n'),
    );
  });

  test('is never longer than a comment may be, and counts the rest', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      withFindings(
        Array.from({ length: 20 }, () => ERROR),
        `${index}.txt`,
      ),
    );
    const comment = renderReport(markdown, outputOf(many), OPTIONS);
    const shown = comment.match(/^- \*\*/gm)?.length ?? 0;
    expect(comment.length).toBeLessThanOrEqual(LONGEST_COMMENT);
    expect(comment.length).toBeGreaterThan(LONGEST_COMMENT - 4_000);
    expect(comment).toContain(`\u2026 and ${1_200 - shown} more that a comment has no room for.`);
  });

  test('says so where nothing is flagged', () => {
    expect(renderReport(markdown, outputOf([silent]), OPTIONS)).toContain(
      '**0 errors, 0 warnings, 0 notes.** 1 article',
    );
  });
});

describe('ClaimReview', () => {
  const claimReview = {
    url: 'https://desk.example.org/checks',
    author: 'The Desk',
    authorUrl: 'https://desk.example.org',
  };
  const reviews = (findings: readonly Finding[], details = {}) =>
    JSON.parse(renderReport(claimreview, outputOf([withFindings(findings)]), { ...OPTIONS, ...details }));

  test('is made for what an editor has accepted, and for nothing else', () => {
    expect(reviews(ALL)).toEqual([]);
    expect(reviews([...ALL, ACCEPTED], { claimReview })).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: 'https://desk.example.org/checks#finding_a',
        identifier: 'finding_a',
        datePublished: '2022-03-08',
        author: { '@type': 'Organization', name: 'The Desk', url: 'https://desk.example.org' },
        claimReviewed: '\u2026 Ada Berg said on Monday that 12,450 vehicles used the Westport ferry \u2026',
        reviewBody: expect.stringMatching(/^The Ferry Board counted 12,540 vehicles\nStated: /),
        reviewRating: {
          '@type': 'Rating',
          ratingValue: 1,
          bestRating: 5,
          worstRating: 1,
          alternateName: 'Differs from the record',
        },
        itemReviewed: {
          '@type': 'Claim',
          text: 'Premier Ada Berg said on Monday that 12,450 vehicles used the Westport ferry in 2021.',
          author: { '@type': 'Organization', name: 'The Harbour Post' },
          datePublished: '2022-03-07',
          appearance: {
            '@type': 'NewsArticle',
            headline: 'Ferry traffic grows',
            datePublished: '2022-03-07',
            publisher: { '@type': 'Organization', name: 'The Harbour Post' },
          },
        },
        citation: [
          {
            '@type': 'Dataset',
            name: 'Traffic by route, 2021',
            publisher: { '@type': 'Organization', name: 'Ferry Board' },
            url: 'https://example.org/traffic',
          },
        ],
      },
    ]);
  });

  test('names the reviewer where the newsroom is not configured, and gives no address', () => {
    const [review] = reviews([ACCEPTED]);
    expect(review.author).toEqual({ '@type': 'Person', name: 'M. Editor' });
    expect(review).not.toHaveProperty('url');
  });

  test('names whom the text names as the speaker', () => {
    const checked = withFindings([ACCEPTED]);
    const [claim] = checked.claims;
    if (claim === undefined) throw new Error('the sample has no claim');
    const said = {
      ...checked,
      claims: [{ ...claim, attribution: { kind: 'speaker', entity: 'entity_1', name: 'Berg' } as const }],
    };
    const [review] = JSON.parse(renderReport(claimreview, outputOf([said]), OPTIONS));
    expect(review.itemReviewed.author).toEqual({ '@type': 'Person', name: 'Ada Berg' });
  });
});

describe('the terminal', () => {
  const shown = (explain: boolean): string =>
    renderReport(text, outputOf([withFindings(ALL)]), { ...OPTIONS, explain });

  test('shows what an editor dismissed, and what is suppressed only where all is shown', () => {
    expect(shown(false).match(/^ {2}2:38 /gm)).toHaveLength(4);
    expect(shown(false)).toContain('Review  dismissed by M. Editor');
    expect(shown(true)).toContain('Passed  suppressed by a comment: as the board says');
  });

  test('counts neither', () => {
    expect(shown(false)).toContain('1 error, 1 warning, 1 note\n');
    expect(shown(false)).toContain('1 suppressed, 1 dismissed: not counted.');
  });

  test('groups what was found across articles', () => {
    const batchFindings = [{ ...ERROR, article: 'article_1' }];
    expect(renderReport(text, outputOf([withFindings([])], { batchFindings }), OPTIONS)).toContain(
      'Across articles\n  articles/ferry.txt:2:38 error The Ferry Board counted 12,540 vehicles [reference-value]\n',
    );
  });
});
