import type { ReferenceEvidence } from '../../src/model/finding.ts';
import type { CheckedArticle } from '../../src/model/output.ts';

/** A small article with every kind of record, for the rooms that keep and show records and do not make them. */
const TEXT = [
  'Ferry traffic grows',
  'Premier Ada Berg said on Monday that 12,450 vehicles used the Westport ferry in 2021.',
  'That is 18 per cent more than in 2020.',
  '“We are full,” she said.',
].join('\n');

export const record: ReferenceEvidence = {
  type: 'reference',
  package: 'ferries',
  resource: 'observations.csv',
  row: 12,
  field: 'value',
  value: 12540,
  unit: 'vehicle',
  variable: 'ferry-vehicles',
  place: 'westport',
  period: { from: '2021-01-01', to: '2022-01-01' },
  asOf: '2022-02-01',
  source: {
    id: 'traffic',
    title: 'Traffic by route, 2021',
    publisher: 'Ferry Board',
    url: 'https://example.org/traffic',
  },
};

const at = (quote: string, from = 0): { start: number; end: number; quote: string } => {
  const start = TEXT.indexOf(quote, from);
  return { start, end: start + quote.length, quote };
};
const sentence = (words: string): { start: number; end: number } => {
  const { start, end } = at(words);
  return { start, end };
};

const vehicles = at('12,450');
const share = at('18 per cent');
const person = at('Ada Berg');
const firstSentence = sentence('Premier Ada Berg said on Monday that 12,450 vehicles used the Westport ferry in 2021.');
const secondSentence = sentence('That is 18 per cent more than in 2020.');
const year = { from: '2021-01-01', to: '2022-01-01' };
const count = { kind: 'count', code: 'vehicle', text: 'vehicles' } as const;
const exact = { lowOpen: false, highOpen: false, hedge: 'exact', bound: 'none', form: 'digits' } as const;
const number = { ...exact, low: 12450, high: 12450, value: 12450, decimals: 0, precision: 10, unit: count };
const percent = {
  ...exact,
  low: 18,
  high: 18,
  value: 18,
  decimals: 0,
  precision: 1,
  unit: { kind: 'percent', code: '%', text: 'per cent' },
} as const;

export function sampleArticle(uri = 'articles/ferry.txt'): CheckedArticle {
  return {
    article: {
      id: 'article_1',
      uri,
      title: 'Ferry traffic grows',
      byline: ['A. Writer', 'B. Writer'],
      publisher: 'The Harbour Post',
      publishedAt: '2022-03-07',
      publishedFrom: 'manifest',
      language: 'en',
      text: TEXT,
    },
    mentions: [
      { id: 'mention_1', ...vehicles, kind: 'quantity', ...number, cues: [] },
      {
        id: 'mention_2',
        ...at('2021'),
        kind: 'time',
        timex: { type: 'DATE', value: '2021' },
        interval: year,
        certain: ['year'],
      },
      { id: 'mention_3', ...person, kind: 'person', name: 'Ada Berg', role: { title: 'Premier' }, entity: 'entity_1' },
      { id: 'mention_4', ...at('Westport'), kind: 'place', name: 'Westport', placeId: 'westport', entity: 'entity_2' },
      { id: 'mention_5', ...at('We are full,'), kind: 'quote', speaker: 'entity_1', cue: 'said', direct: true },
    ],
    entities: [
      {
        id: 'entity_1',
        kind: 'person',
        name: 'Ada Berg',
        aliases: [],
        roles: [{ title: 'Premier' }],
        mentions: ['mention_3'],
      },
      { id: 'entity_2', kind: 'place', name: 'Westport', aliases: [], roles: [], mentions: ['mention_4'] },
    ],
    claims: [
      {
        id: 'claim_1',
        ...vehicles,
        kind: 'value',
        sentence: firstSentence,
        mentions: ['mention_1', 'mention_2'],
        certainty: 'asserted',
        quantity: { ...number, span: { start: vehicles.start, end: vehicles.end }, mention: 'mention_1' },
        places: [{ name: 'Westport', placeId: 'westport', span: sentence('Westport'), scope: 'in', from: 'stated' }],
        time: { text: '2021', interval: year, from: 'stated', span: sentence('2021') },
      },
      {
        id: 'claim_2',
        ...share,
        kind: 'change',
        sentence: secondSentence,
        mentions: [],
        certainty: 'asserted',
        direction: 'up',
        by: { ...percent, span: { start: share.start, end: share.end } },
        places: [],
      },
      {
        id: 'claim_3',
        ...person,
        kind: 'office',
        sentence: firstSentence,
        mentions: ['mention_3'],
        certainty: 'asserted',
        person: 'entity_1',
        personName: 'Ada Berg',
        role: { title: 'Premier' },
        office: 'Premier',
      },
    ],
    findings: [
      {
        id: 'finding_1',
        check: 'reference-value',
        claims: ['claim_1'],
        ...vehicles,
        verdict: 'refuted',
        severity: 'error',
        message: 'The Ferry Board counted 12,540 vehicles',
        stated: { text: '12,450 vehicles · Westport · 2021', value: 12450, place: 'Westport', period: '2021' },
        expected: { text: '12,540 · Westport · 2021', value: 12540, place: 'Westport', period: '2021' },
        cause: { code: 'digits-swapped', detail: 'two digits change places in 12,540', evidence: [record] },
        evidence: [record],
        suggestion: '12,540',
        location: { start: { line: 2, column: 38 }, end: { line: 2, column: 44 } },
      },
      {
        id: 'finding_2',
        check: 'reference-change',
        claims: ['claim_2'],
        ...share,
        verdict: 'supported',
        severity: null,
        message: 'The record gives 17.9 per cent',
        stated: { text: '18 per cent', value: 18 },
        expected: { text: '17.9 %', value: 17.9 },
        evidence: [
          {
            type: 'derivation',
            formula: '(12,540 − 10,636) / 10,636 × 100',
            value: 17.9,
            inputs: [record, { ...record, row: 11, value: 10636 }],
          },
          { type: 'text', article: 'article_1', ...at('12,450') },
        ],
        location: { start: { line: 3, column: 9 }, end: { line: 3, column: 20 } },
      },
      {
        id: 'finding_3',
        check: 'office',
        claims: ['claim_3'],
        ...person,
        verdict: 'not-enough-evidence',
        severity: null,
        message: 'No roster holds this office',
        stated: { text: 'Ada Berg, Premier', value: null },
        evidence: [],
      },
    ],
  };
}
