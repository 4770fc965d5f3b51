import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CheckOutput } from '../../../src/model/output.ts';
import { formatNamed } from '../../../src/report/formats.ts';
import { DICTIONARY } from '../../../src/report/html/dictionary.ts';
import { html } from '../../../src/report/html/html.ts';
import type { ArticlePayload } from '../../../src/report/html/payload.ts';
import { article, options, reportOf, sampleOutput } from './samples.ts';

const output = sampleOutput();
const report = reportOf(output);

/** The markup, without the page's own script and style and without what is packed. */
const withoutAssets = (text: string): string => text.replace(/<(style|script|template)>[\s\S]*?<\/\1>/g, '');
/** What a reader without scripts gets to see. */
const shown = withoutAssets(report).replace(/<[^>]*>/g, ' ');

function packed(text: string): readonly ArticlePayload[] {
  const dictionary = Buffer.from(DICTIONARY);
  return Array.from(text.matchAll(/<template>([^<]*)<\/template>/g), ([, data = '']) =>
    JSON.parse(inflateRawSync(Buffer.from(data, 'base64'), { dictionary }).toString('utf8')),
  );
}

test('is one of the formats', () => {
  expect(formatNamed('html')).toBe(html);
});

describe('the page', () => {
  test('names its own script and style by their hashes and allows nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(report)?.[1] ?? '';
    for (const tag of ['script', 'style']) {
      const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(report)?.[1] ?? '';
      expect(policy).toContain(`${tag}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    }
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('fetches nothing: no address but those of its links', () => {
    const markup = withoutAssets(report).replace(/<a [^>]*>/g, '');
    expect(markup).not.toMatch(/\b(?:src|srcset|href|action|data|poster)="(?!#)/);
    const style = /<style>([\s\S]*?)<\/style>/.exec(report)?.[1] ?? '';
    expect(style).not.toMatch(/url\(|@import/);
  });

  test('is the same for the same findings', () => {
    expect(reportOf(sampleOutput())).toBe(report);
  });

  test('holds its flags as plain text, and what it sums up', () => {
    for (const words of [
      'The figure is for all routes, not for Westport',
      'Ferry Board, Traffic by route, 2021',
      '39,540 is the total of all routes in the same source',
      'dismissed by M. Editor, 2023-02-11: the port’s own count',
      'by a comment in the file: as the plaque has it',
      '4 flagged findings',
      '3 articles',
      '1 input failed',
      '2 files skipped',
      '3 claims unchecked for want of a publication date',
      'drafts/scan.pdf',
      'Elsewhere',
      '“9,120 vehicles”',
    ]) {
      expect(shown).toContain(words);
    }
  });

  test('packs what is opened: the text, all findings, and nothing that is never shown', () => {
    const ferry = packed(report).find((payload) => payload.text.startsWith('Ferry traffic'));
    const source = output.articles[1];
    expect(ferry?.text).toBe(source?.article.text);
    expect(ferry?.findings.map((finding) => finding.id)).toEqual(source?.findings.map((finding) => finding.id));
    expect(ferry?.findings[0]?.series).toEqual(source?.findings[0]?.series);
    expect(JSON.stringify(ferry)).not.toMatch(/"(?:claims|mentions|entities|location)"/);
  });

  test('tells of claims that no check met', () => {
    const lonely = article('lonely', 'Alone', 'Alone\n\nSome 30 boats sailed.', [{ quote: '30 boats' }]);
    const [payload] = packed(reportOf({ ...output, articles: [{ ...lonely, findings: [] }] }));
    expect(payload?.unchecked).toEqual([{ start: 12, end: 20 }]);
  });
});

test('an article is written without what came before it, so that a batch needs the memory of one', () => {
  const [first, second] = output.articles;
  if (first === undefined || second === undefined) throw new Error('the sample lost its articles');
  const alone = html.article(second, 1, options);
  html.article(first, 0, options);
  expect(html.article(second, 1, options)).toBe(alone);
});

test('a report on nothing says so', () => {
  const nothing: CheckOutput = {
    version: 1,
    articles: [],
    batchFindings: [],
    failures: [],
    summary: {
      articles: 0,
      failed: 0,
      skipped: 0,
      claims: 0,
      verdicts: { supported: 0, refuted: 0, conflicting: 0, 'not-enough-evidence': 0 },
      severities: { error: 0, warning: 0, note: 0 },
      undated: 0,
    },
  };
  const written = withoutAssets(reportOf(nothing));
  expect(written).toContain('Nothing flagged');
  expect(/NaN|undefined/.test(written)).toBe(false);
});
