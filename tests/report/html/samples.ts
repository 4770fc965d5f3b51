import { addArticle, emptySummary } from '../../../src/batch/summary.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Evidence, Finding, ReferenceSeries } from '../../../src/model/finding.ts';
import type { CheckedArticle, CheckOutput, Failure } from '../../../src/model/output.ts';
import type { Span } from '../../../src/model/span.ts';
import { PLAIN, type ReportOptions, renderReport } from '../../../src/report/format.ts';
import { html } from '../../../src/report/html/html.ts';

export const options: ReportOptions = { width: 80, paint: PLAIN, explain: false, quiet: false };

/** What a finding says in a sample; the rest has plain defaults. */
type Said = Partial<Finding> & { readonly quote: string };

/** An article with findings, each about the first place where its quote stands. */
export function article(id: string, title: string, text: string, said: readonly Said[]): CheckedArticle {
  const findings = said.map((each, index) => finding(`${id}-${index}`, text, each));
  return {
    article: {
      id: `article_${id}`,
      uri: `drafts/${id}.md`,
      title,
      byline: ['Ines Marlow'],
      publisher: 'The Harbour Light',
      publishedAt: '2023-02-10T09:00:00-05:00',
      language: 'en',
      text,
    },
    mentions: [],
    entities: [],
    claims: findings.map((each) => claim(each, sentenceAround(text, each))),
    findings,
  };
}

function finding(id: string, text: string, said: Said): Finding {
  const start = text.indexOf(said.quote);
  const line = text.slice(0, start).split('\n').length;
  const column = start - text.lastIndexOf('\n', start);
  return {
    id: `find_${id}`,
    check: 'reference-value',
    claims: [`claim_${id}`],
    start,
    end: start + said.quote.length,
    verdict: 'refuted',
    severity: 'error',
    message: 'The record has another number',
    stated: { text: said.quote, value: null },
    evidence: [],
    location: { start: { line, column }, end: { line, column: column + said.quote.length } },
    ...said,
  };
}

function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(text.lastIndexOf('. ', start) + 2, text.lastIndexOf('\n', start) + 1, 0);
  const stops = [text.indexOf('. ', end) + 1, text.indexOf('\n', end)].filter((stop) => stop > 0);
  return { start: from < 2 ? 0 : from, end: Math.min(text.length, ...stops) };
}

function claim({ claims, start, end, quote }: Finding, sentence: Span): Claim {
  return {
    id: claims[0] ?? '',
    kind: 'event',
    start,
    end,
    quote,
    sentence,
    mentions: [],
    certainty: 'asserted',
    event: 'sailing',
    lemmas: [],
    places: [],
    time: { text: '', from: 'stated', span: { start, end } },
  };
}

/** A cell of a table of ferry traffic. */
export function cell(value: number, row: number, url = 'https://example.org/traffic/2021'): Evidence {
  return {
    type: 'reference',
    package: 'ferries',
    resource: 'observations.csv',
    row,
    field: 'value',
    value,
    unit: 'vehicle',
    place: 'westport',
    period: { from: '2021-01-01', to: '2022-01-01' },
    asOf: '2022-02-01',
    source: { id: 'traffic', title: 'Traffic by route, 2021', publisher: 'Ferry Board', url },
  };
}

const year = (from: number): { from: string; to: string } => ({ from: `${from}-01-01`, to: `${from + 1}-01-01` });

export const series: ReferenceSeries = {
  variable: 'ferry-vehicles',
  label: 'Vehicles carried',
  unit: 'vehicles',
  points: [
    { label: '2018', place: 'westport', period: year(2018), value: 14_210, relation: 'same-place' },
    { label: '2019', place: 'westport', period: year(2019), value: 14_877, relation: 'same-place' },
    { label: '2020', place: 'westport', period: year(2020), value: 10_636, relation: 'same-place' },
    { label: '2021', place: 'westport', period: year(2021), value: 12_540, relation: 'expected' },
    { label: '2022', place: 'westport', period: year(2022), value: 15_031, relation: 'same-place' },
    { label: 'Eastport', place: 'eastport', period: year(2021), value: 9_120, relation: 'same-period' },
    {
      label: 'Northport and the outer islands',
      place: 'northport',
      period: year(2021),
      value: 3_305,
      relation: 'same-period',
    },
    { label: 'All routes', place: 'coast', period: year(2021), value: 39_540, relation: 'same-period' },
  ],
};

const FERRY = [
  'Ferry traffic grows on the western route',
  'The Westport ferry carried 39,540 vehicles in 2021, the Ferry Board said on Monday. That is 30 per cent more than in 2020, when 10,636 vehicles crossed.',
  'Premier Ada Berg, who opened the line on Tuesday, May 12, 2019, said the boats were full. “We are turning cars away,” she said.',
  'The crossing takes 55 minutes. The Board of Ferries expects 16,000 vehicles next year.',
].join('\n\n');

const PORT = [
  'Port fees to rise',
  'Fees at Eastport will rise by 4 per cent in July. The port handled 9,120 vehicles in 2021, fewer than in any year since the bridge opened.',
  'The harbour master, Jonas Reed, said the port had 48 berths, twice as many as in 2001.',
].join('\n\n');

const QUIET = [
  'A quiet night on the islands',
  'Nobody was hurt when a barge ran aground near Northport on Sunday.',
].join('\n\n');

/** Three articles with every kind of finding, one finding across two of them, and a file that could not be read. */
export function sampleOutput(more: readonly CheckedArticle[] = []): CheckOutput {
  const articles = [
    article('port', 'Port fees to rise', PORT, [
      {
        quote: '9,120 vehicles',
        verdict: 'supported',
        severity: null,
        message: 'The record bears this out',
        stated: { text: '9,120 vehicles · Eastport · 2021', value: 9120 },
        expected: { text: '9,120 · Eastport · 2021', value: 9120 },
        evidence: [cell(9120, 14)],
      },
      {
        quote: '48 berths',
        severity: 'warning',
        message: 'The record has 84: two of its digits changed places',
        stated: { text: '48 berths · Eastport', value: 48 },
        expected: { text: '84 · Eastport', value: 84 },
        cause: { code: 'digits-swapped', detail: 'of 84, two digits changed places', evidence: [] },
        suggestion: '84 berths',
        evidence: [cell(84, 40, 'http://example.org/not-secure')],
        decision: {
          finding: 'find_port-1',
          status: 'dismissed',
          reviewer: 'M. Editor',
          at: '2023-02-11T08:00:00Z',
          note: 'the port’s own count',
        },
      },
    ]),
    article('ferry', 'Ferry traffic grows on the western route', FERRY, [
      {
        quote: '39,540 vehicles',
        message: 'The figure is for all routes, not for Westport',
        stated: { text: '39,540 vehicles · Westport · 2021', value: 39_540, unit: 'vehicles' },
        expected: { text: '12,540 · Westport · 2021', value: 12_540, unit: 'vehicles' },
        cause: {
          code: 'other-place',
          detail: '39,540 is the total of all routes in the same source',
          evidence: [cell(39_540, 19)],
        },
        suggestion: '12,540 vehicles',
        evidence: [cell(12_540, 12)],
        series,
      },
      {
        quote: '30 per cent more',
        check: 'text-arithmetic',
        verdict: 'conflicting',
        severity: 'warning',
        message: 'By the article’s own numbers it is 272%',
        stated: { text: 'up 30 per cent', value: 30 },
        expected: { text: '272%', value: 272 },
        evidence: [
          {
            type: 'derivation',
            formula: '(39540 - 10636) / 10636 * 100',
            value: 271.76,
            inputs: [
              { type: 'text', article: 'article_ferry', ...quoted(FERRY, '39,540') },
              { type: 'text', article: 'article_ferry', ...quoted(FERRY, '10,636') },
            ],
          },
        ],
      },
      {
        quote: 'Tuesday, May 12, 2019',
        check: 'weekday-date',
        message: 'May 12, 2019 was a Sunday',
        stated: { text: 'Tuesday, May 12, 2019', value: null },
        expected: { text: 'Sunday, May 12, 2019', value: null },
        cause: { code: 'wrong-weekday', detail: 'May 12, 2019 was a Sunday', evidence: [] },
        suppressed: { by: 'comment', reason: 'as the plaque has it' },
      },
      {
        quote: 'Board of Ferries',
        check: 'organization-name',
        severity: 'note',
        message: 'The organization’s own name is Ferry Board',
        stated: { text: 'Board of Ferries', value: 'Board of Ferries' },
        expected: { text: 'Ferry Board', value: 'Ferry Board' },
      },
      { quote: '55 minutes', verdict: 'not-enough-evidence', severity: null, message: 'No record speaks of this' },
    ]),
    article('quiet', 'A quiet night on the islands', QUIET, []),
    ...more,
  ];
  const across = {
    ...finding('across', FERRY, {
      quote: '39,540 vehicles',
      claims: [],
      check: 'across-articles',
      verdict: 'conflicting',
      severity: 'warning',
    }),
    article: 'article_ferry',
    message: 'Two articles of this batch give different numbers for the same traffic',
    stated: { text: '39,540 vehicles · Westport · 2021', value: 39_540 },
    expected: { text: '9,120 vehicles in “Port fees to rise”', value: 9120 },
    evidence: [{ type: 'text', article: 'article_port', ...quoted(PORT, '9,120 vehicles') }],
  } satisfies Finding;
  const failures: readonly Failure[] = [
    { uri: 'drafts/scan.pdf', code: 'unsupported-type', message: 'PDF is not read; save it as text or HTML.' },
  ];
  const read = [
    ...articles.slice(1),
    { ...articles[0], findings: [...(articles[0]?.findings ?? []), across] } as CheckedArticle,
  ];
  const summary = { ...read.reduce(addArticle, emptySummary()), failed: failures.length, skipped: 2, undated: 3 };
  return { version: 1, articles, batchFindings: [across], failures: [...failures], summary };
}

function quoted(text: string, quote: string): Span & { quote: string } {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

export function reportOf(output: CheckOutput, some: Partial<ReportOptions> = {}): string {
  return renderReport(html, output, { ...options, ...some });
}
