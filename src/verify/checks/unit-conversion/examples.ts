import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The road is 90 miles (120 km) long.',
    publishedAt: '2024-05-14',
    quote: '120 km',
    severity: 'error',
    expected: 144.8,
  },
  {
    text: 'The lake spans 3,000 hectares (5,000 acres).',
    publishedAt: '2024-05-14',
    quote: '5,000 acres',
    severity: 'error',
    expected: 7413,
  },
  {
    text: 'It was 30 °C (96 °F) on Sunday.',
    publishedAt: '2024-05-14',
    quote: '96 °F',
    severity: 'error',
    expected: 86,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  { text: 'The road is 90 miles (145 km) long.', publishedAt: '2024-05-14', because: 'it converts' },
  { text: 'The road is 100 miles (160 km) long.', publishedAt: '2024-05-14', because: 'rounded' },
  { text: 'The lake spans 3,000 hectares (nearly 7,500 acres).', publishedAt: '2024-05-14', because: 'rounded' },
  { text: 'The tank holds 500 litres (110 gallons) of water.', publishedAt: '2024-05-14', because: 'imperial gallons' },
  { text: 'It will be 10 °C (18 °F) colder on Sunday.', publishedAt: '2024-05-14', because: 'a difference of degrees' },
  { text: 'The hut is 90 miles (two days) away.', publishedAt: '2024-05-14', because: 'no conversion' },
];
