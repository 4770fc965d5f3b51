import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formatsPlugin from 'ajv-formats';
import type { Log, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { check, openReference } from '../../src/index.ts';
import type { CheckedArticle } from '../../src/model/output.ts';
import { renderReport } from '../../src/report/format.ts';
import { sarif } from '../../src/report/sarif/sarif.ts';
import { sampleArticle } from '../samples/checked-article.ts';
import { OPTIONS, outputOf } from './samples.ts';

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formatsPlugin.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('tests/report/schema/sarif-2.1.0.json', 'utf8')));

function log(articles: readonly CheckedArticle[], rest: Parameters<typeof outputOf>[1] = {}, options = OPTIONS): Run {
  const report = JSON.parse(renderReport(sarif, outputOf(articles, rest), options)) as Log;
  expect([validate(report), validate.errors]).toEqual([true, null]);
  const [run] = report.runs;
  if (run === undefined) throw new Error('the log has no run');
  return run;
}

const [flag] = sampleArticle().findings;
if (flag === undefined) throw new Error('the sample has no finding');

describe('a SARIF log', () => {
  test('holds a flag with its rule, place, words and fingerprint, and what was found right is not in it', () => {
    const { results = [] } = log([sampleArticle()]);
    expect(results).toEqual([
      expect.objectContaining({
        ruleId: 'reference-value',
        ruleIndex: 0,
        level: 'error',
        message: {
          text: [
            'The Ferry Board counted 12,540 vehicles',
            'Stated: 12,450 vehicles · Westport · 2021',
            'Record: 12,540 · Westport · 2021 — Ferry Board, Traffic by route, 2021 (observations.csv, row 12)',
            'Likely: two digits change places in 12,540 \\[digits-swapped\\]',
            'Instead: 12,540',
          ].join('\n'),
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'articles/ferry.txt', uriBaseId: 'SRCROOT' },
              region: { startLine: 2, startColumn: 38, endLine: 2, endColumn: 44, snippet: { text: '12,450' } },
            },
          },
        ],
        partialFingerprints: { 'deskcheckFinding/v1': 'finding_1' },
      }),
    ]);
    expect(results[0]).not.toHaveProperty('suppressions');
  });

  test('describes its rules, its columns and its base', () => {
    const { tool, columnKind, originalUriBaseIds } = log([]);
    expect(tool.driver.semanticVersion).toBe('1.2.3');
    expect(tool.driver.rules?.[0]).toMatchObject({
      id: 'reference-value',
      shortDescription: { text: 'A number.' },
      help: { markdown: '## What it checks\n\nA number.\n' },
      helpUri: 'https://example.org/reference-value.md',
    });
    expect([columnKind, Object.keys(originalUriBaseIds ?? {})]).toEqual(['utf16CodeUnits', ['SRCROOT']]);
  });

  test.each([
    ['a space, a percent sign and an accent', 'drafts/caf\u00e9 100%.md', 'drafts/caf%C3%A9%20100%25.md', 'SRCROOT'],
    ['what would be a query, a fragment or a scheme', 'a:b?c#d.md', 'a%3Ab%3Fc%23d.md', 'SRCROOT'],
    ['an article of a feed', 'wire/feed.xml#3', 'wire/feed.xml', 'SRCROOT'],
    ['an absolute path', '/srv/drafts/a b.md', 'file:///srv/drafts/a%20b.md', undefined],
    ['half a surrogate pair', 'a\ud83d.md', 'a%EF%BF%BD.md', 'SRCROOT'],
    ['quotes and markup', `"<'>".md`, '%22%3C%27%3E%22.md', 'SRCROOT'],
  ])('writes a path with %s as a URI', (_name, path, uri, base) => {
    const { results = [] } = log([sampleArticle(path)]);
    const location = results[0]?.locations?.[0]?.physicalLocation?.artifactLocation;
    expect([location?.uri, location?.uriBaseId]).toEqual([uri, base]);
  });

  test('shows what is suppressed and dismissed as such', () => {
    const decision = {
      finding: 'finding_1',
      status: 'dismissed',
      reviewer: 'M. Editor',
      at: '2022-03-08',
      note: 'a misprint',
    } as const;
    const findings = [
      { ...flag, suppressed: { by: 'comment', reason: 'as the board says' } } as const,
      { ...flag, suppressed: { by: 'baseline', reason: 'accepted in baseline.json' } } as const,
      { ...flag, decision },
      { ...flag, decision: { ...decision, status: 'accepted' } } as const,
    ];
    const { results = [] } = log([{ ...sampleArticle(), findings }]);
    expect(
      results.map(({ suppressions = [] }) => suppressions.map(({ kind, justification }) => [kind, justification])),
    ).toEqual([
      [['inSource', 'as the board says']],
      [['external', 'accepted in baseline.json']],
      [['external', 'dismissed by M. Editor: a misprint']],
      [],
    ]);
  });

  test('tells of failures, and of suppressions that are unused', () => {
    const failures = [{ uri: 'b.txt', code: 'empty-file', message: 'the file is empty', line: 1 }];
    const notices = [{ line: 3, column: 1, code: 'suppression-unused', message: 'it suppresses nothing' }];
    const { invocations = [] } = log([{ ...sampleArticle(), notices }], { failures });
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ descriptor: { id: 'empty-file' }, message: { text: 'the file is empty' } }],
        toolConfigurationNotifications: [{ descriptor: { id: 'suppression-unused' } }],
      },
    ]);
    expect(log([sampleArticle()]).invocations?.[0]?.executionSuccessful).toBe(true);
  });

  test('points a finding across articles to the others', () => {
    const other = { ...sampleArticle('b.txt').article, id: 'article_2' };
    const batchFinding = {
      ...flag,
      article: 'article_1',
      evidence: [{ type: 'text', article: 'article_2', start: 0, end: 5, quote: 'Ferry' }] as const,
    };
    const articles = [
      { ...sampleArticle('a.txt'), findings: [] },
      { ...sampleArticle('b.txt'), article: other, findings: [] },
    ];
    const { results = [] } = log(articles, {
      batchFindings: [{ ...batchFinding, evidence: [...batchFinding.evidence] }],
    });
    expect(results.map(({ locations, relatedLocations }) => [locations?.[0], relatedLocations?.[0]])).toMatchObject([
      [
        { physicalLocation: { artifactLocation: { uri: 'a.txt' } } },
        { physicalLocation: { artifactLocation: { uri: 'b.txt' } }, message: { text: 'Ferry' } },
      ],
    ]);
  });

  test('has no links of an article in its messages', () => {
    const findings = [{ ...flag, message: 'see [this](https://example.org) {0}' }];
    const { results = [] } = log([{ ...sampleArticle(), findings }]);
    expect(results[0]?.message.text).toMatch(/^see \\\[this\\\]\(https:\/\/example\.org\) \{\{0\}\}\n/);
  });

  test('of a real check, with the pages of the checks, is valid', () => {
    const reference = openReference(['reference/canada-asylum']);
    const text = 'In 2022, RCMP officers intercepted 39,540 asylum seekers in Quebec between ports of entry.';
    const checked = check(text, { publishedAt: '2023-02-20', reference });
    const { results = [], tool } = log([checked], {}, { ...OPTIONS, rules: readRules('https://example.org/checks/') });
    expect(results).toHaveLength(1);
    const rule = tool.driver.rules?.[results[0]?.ruleIndex ?? -1];
    expect([rule?.id, rule?.helpUri]).toEqual(['reference-value', 'https://example.org/checks/reference-value.md']);
    expect(rule?.shortDescription?.text).toMatch(/^A number with what it counts/);
  });
});
