import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { addArticle, emptySummary } from '../../src/batch/summary.ts';
import type { CheckedArticle } from '../../src/model/output.ts';
import { PLAIN, type ReportOptions, renderReport } from '../../src/report/format.ts';
import { excerpt } from '../../src/report/text/excerpt.ts';
import { explainText } from '../../src/report/text/explain-text.ts';
import { wrap } from '../../src/report/text/layout.ts';
import { printable } from '../../src/report/text/printable.ts';
import { summaryText } from '../../src/report/text/summary-text.ts';
import { text } from '../../src/report/text/text.ts';
import { processorMilliseconds } from '../processor-time.ts';
import { sampleArticle } from '../samples/checked-article.ts';

const options: ReportOptions = { width: 80, paint: PLAIN, explain: false, quiet: false };

function report(articles: CheckedArticle[], some: Partial<ReportOptions> = {}): string {
  const summary = articles.reduce(addArticle, emptySummary());
  return renderReport(
    text,
    { version: 1, articles, batchFindings: [], failures: [], summary },
    { ...options, ...some },
  );
}

describe('a flagged claim on a terminal', () => {
  test('shows place, severity, message, check, the sentence underlined, stated, record and likely cause', () => {
    expect(report([sampleArticle()])).toBe(`articles/ferry.txt
  2:38 error  The Ferry Board counted 12,540 vehicles            reference-value
       … Ada Berg said on Monday that 12,450 vehicles used the Westport ferry …
                                      ~~~~~~
       Stated  12,450 vehicles · Westport · 2021
       Record  12,540 · Westport · 2021 — Ferry Board, Traffic by route, 2021
               (observations.csv, row 12)
       Likely  two digits change places in 12,540 [digits-swapped]
       Instead 12,540
       Id      finding_1

1 error, 0 warnings, 0 notes
1 article, 3 claims. 3 findings: 1 supported, 1 refuted, 0 conflicting, 1
without enough evidence.
`);
  });

  test('stays within the width it is given', () => {
    for (const width of [40, 57, 80, 100]) {
      const lines = report([sampleArticle()], { width, explain: true }).split('\n');
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    }
  });

  test('shows what was found right and its arithmetic only where that is asked for', () => {
    expect(report([sampleArticle()])).not.toContain('17.9');
    const explained = report([sampleArticle()], { explain: true });
    expect(explained).toContain('(12,540 − 10,636) / 10,636 × 100 = 17.9');
    expect(explained).toContain('No roster holds this office');
  });

  test('shows what an editor decided', () => {
    const checked = sampleArticle();
    const decision = {
      finding: 'finding_1',
      status: 'dismissed',
      reviewer: 'M. Editor',
      at: '2022-03-08',
      note: 'a misprint',
    } as const;
    const findings = checked.findings.map((finding) =>
      finding.id === 'finding_1' ? { ...finding, decision } : finding,
    );
    expect(report([{ ...checked, findings }])).toContain('Review  dismissed by M. Editor, 2022-03-08: a misprint');
  });

  test('has colours only from the paint it is given', () => {
    const red = { ...PLAIN, red: (line: string) => `<red>${line}</red>` };
    expect(report([sampleArticle()], { paint: red })).toContain('<red>error</red>');
  });
});

test('an article without flags takes no line, and the summary counts it', () => {
  const silent = { ...sampleArticle(), findings: [] };
  expect(report([silent])).toBe(
    '0 errors, 0 warnings, 0 notes\n1 article, 3 claims. 0 findings: 0 supported, 0 refuted, 0 conflicting, 0\nwithout enough evidence.\n',
  );
});

test('claims that only a publication date could have checked are counted', () => {
  const { publishedAt, ...article } = sampleArticle().article;
  expect(publishedAt).toBeDefined();
  // The year of the first is printed, the second is decided, the third waits for a date.
  expect(report([{ ...sampleArticle(), article }])).toContain('1 claim left unchecked for want of a publication date');
});

describe('an excerpt', () => {
  const shown = (sentence: string, quote: string, width: number): [string, string] => {
    const start = sentence.indexOf(quote);
    const span = { start, end: start + quote.length };
    const { line, underline } = excerpt(sentence, { start: 0, end: sentence.length }, span, width);
    return [line, underline];
  };

  test.each([
    ['a short sentence is whole', 'They sold 40 boats.', '40', ['They sold 40 boats.', '          ~~']],
    ['tabs count as one space', 'They\tsold\t\t40 boats.', '40', ['They sold 40 boats.', '          ~~']],
    ['wide characters take two columns', '東京 sold 40 boats.', '40', ['東京 sold 40 boats.', '          ~~']],
    ['combining accents take none', 'Québec sold 40.', '40', ['Québec sold 40.', '            ~~']],
    ['an emoji of several code points takes two', '👩‍👩‍👧 bought 40.', '40', ['👩‍👩‍👧 bought 40.', '          ~~']],
  ] as const)('%s', (_name, sentence, quote, expected) => {
    expect(shown(sentence, quote, 70)).toEqual(expected);
  });

  test.each([
    [
      'a word that just fits is whole',
      'They had been pressuring 40 boats for a year or more.',
      30,
      '… pressuring 40 boats for a …',
    ],
    ['a word that does not is left out', 'They had been pressuring 40 boatswains for long.', 20, '… 40 boatswains …'],
  ])('%s', (_name, sentence, width, line) => {
    expect(shown(sentence, '40', width)[0]).toBe(line);
  });

  test('of a long sentence is cut at words on both sides', () => {
    const long = `${'before the harbour was built '.repeat(9)}they sold 40 boats ${'after the harbour was built '.repeat(9)}`;
    const [line, underline] = shown(long, '40', 50);
    expect(line).toMatch(/^… [\w ]+ 40 [\w ]+ …$/);
    expect(line.indexOf('40')).toBe(underline.indexOf('~'));
    expect(stringWidth(line)).toBeLessThanOrEqual(50);
  });

  test('of a megabyte without a space is made at once', () => {
    const started = processorMilliseconds();
    const [line] = shown(`${'x'.repeat(500_000)}40${'y'.repeat(500_000)}`, '40', 60);
    expect(processorMilliseconds() - started).toBeLessThan(200);
    expect(stringWidth(line)).toBeLessThanOrEqual(60);
    expect(line).toContain('x40y');
  });
});

describe('hostile text is shown as text', () => {
  test.each([
    ['an escape sequence', 'a\u001b[31mred', 'a␛[31mred'],
    ['a bell', 'ding\u0007', 'ding␇'],
    ['an 8-bit control sequence', 'a\u009b31m', 'a<U+009B>31m'],
    ['a text direction override', 'a\u202egpj.exe', 'a<U+202E>gpj.exe'],
    ['a carriage return that would overwrite the line', 'right\rwrong', 'right wrong'],
    ['half a surrogate pair', 'a\ud83d', 'a<U+D83D>'],
    ['what is plain', 'Québec’s 3 % — «ça»', 'Québec’s 3 % — «ça»'],
  ])('%s', (_name, hostile, expected) => {
    expect(printable(hostile)).toBe(expected);
  });

  test('wherever it stands in a finding', () => {
    const checked = sampleArticle('articles/\u001b]0;title\u0007.txt');
    const poison = '\u001b[2J\u009b0m\u202e';
    const findings = checked.findings.map((finding) => ({
      ...finding,
      message: poison + finding.message,
      stated: { ...finding.stated, text: poison },
      suggestion: poison,
    }));
    const article = { ...checked.article, text: checked.article.text.replace('Premier', poison) };
    const shown = report([{ ...checked, article, findings }], { explain: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

test.each([
  ['words', 'one two three four', 9, ['one two', 'three', 'four']],
  ['a word longer than the line', 'see abcdefghijkl now', 5, ['see', 'abcde', 'fghij', 'kl', 'now']],
  ['nothing', '', 5, ['']],
])('wrapping %s', (_name, long, width, lines) => {
  expect(wrap(long, width)).toEqual(lines);
});

test('an explanation shows how a claim was read and what it was held against', () => {
  const shown = explainText('claim_1', sampleArticle(), options);
  expect(shown).toMatch(/Number +12,450 — read as count \(vehicle\), 12,450/);
  expect(shown).toMatch(/Where +Westport \(westport\)/);
  expect(shown).toMatch(/When +2021 — 2021/);
  expect(shown).toMatch(/Verdict +refuted, error: The Ferry Board counted 12,540 vehicles/);
  expect(explainText('claim_9', sampleArticle(), options)).toBe('');
});

test('an explanation shows the arithmetic, and which source each number is from', () => {
  const shown = explainText('finding_2', sampleArticle(), options);
  expect(shown).toContain('(12,540 − 10,636) / 10,636 × 100 = 17.9');
  expect(shown).toMatch(/\[1\] +12,540 vehicle · westport · 2021/);
  expect(shown).toMatch(/\[2\] +10,636 vehicle/);
  expect(shown).toMatch(
    /\[2\] +Ferry Board, Traffic by route, 2021, as of 2022-02-01 — ferries,\s+observations\.csv, row 11/,
  );
});

test('an explanation shows the series that were looked at, with scores and reasons, and the rule', () => {
  const sample = sampleArticle();
  const trace = {
    rule: 'A bare number agrees with what rounds to it',
    candidates: [
      {
        variable: 'cars',
        label: 'Vehicles carried',
        score: 0.9,
        reasons: ['words 0.9'],
        record: '12,540 · Westport · 2021',
      },
      { variable: 'trips', label: 'Trips', score: 0.3, reasons: [] },
    ],
  };
  const traced = { ...sample, findings: sample.findings.map((finding) => ({ ...finding, trace })) };
  const shown = explainText('finding_1', traced, options);
  expect(shown).toMatch(/1\. {2}0\.90 +Vehicles carried\n +12,540 · Westport · 2021\n +because: words 0\.9/);
  expect(shown).toMatch(/2\. {2}0\.30 +Trips\n +no value for this place and period/);
  expect(shown).toMatch(/Rule +A bare number agrees with what rounds to it/);
  for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
});

test.each(['claim_1', 'claim_2', 'claim_3', 'finding_1', 'mention_3', 'entity_2', 'article_1'])(
  'an explanation of %s fits the terminal, and hostile text stays text',
  (id) => {
    const sample = sampleArticle('a\u001b[2J.txt');
    for (const line of explainText(id, sample, options).split('\n')) {
      expect(stringWidth(line)).toBeLessThanOrEqual(80);
      expect(line).not.toContain('\u001b');
    }
  },
);

test('the summary says what its verdicts are counted by', () => {
  const empty = emptySummary();
  const summary = { ...empty, articles: 1, claims: 2, verdicts: { ...empty.verdicts, supported: 1, refuted: 2 } };
  expect(summaryText(summary, options)).toContain(
    '1 article, 2 claims. 3 findings: 1 supported, 2 refuted, 0 conflicting, 0\nwithout enough evidence.',
  );
});
