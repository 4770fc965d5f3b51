import type { FoundExample, LeftAloneExample } from '../example.ts';

const publishedAt = '2022-03-09';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The Harbour Trade Office (HTO) fined the firm. It paid the High Tariff Organization (HTO) in May.',
    publishedAt,
    quote: 'High Tariff Organization (HTO)',
    severity: 'warning',
    expected: 'Harbour Trade Office',
  },
  {
    text: 'The Northern Fisheries Council (NFC) met in the harbour on Monday. A year ago the National Fishing Commission (NFC) had closed the season early.',
    publishedAt,
    quote: 'National Fishing Commission (NFC)',
    severity: 'warning',
    expected: 'Northern Fisheries Council',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The Harbour Trade Office (HTO) fined the firm. The HTO has a staff of nine.',
    publishedAt,
    because: 'it is used, not given again',
  },
  {
    text: 'The Harbour Trade Office (HTO) fined the firm. The Harbours Trading Office (HTO) has a staff of nine.',
    publishedAt,
    because: 'it is the same name, loosely written',
  },
  {
    text: 'The Harbour Trade Office (HTO) fined the firm, and the mayor (HTO member) agreed.',
    publishedAt,
    because: 'the brackets hold something else',
  },
  {
    text: 'The Trade Office (TO) fined the firm on Monday. In May the Trading Office (TO) had let it off.',
    publishedAt,
    because: 'it is the same name, a little longer',
  },
];
