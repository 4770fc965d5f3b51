import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The RCMP intercepted 16,503 asylum seekers between ports of entry in Canada in 2019, the highest number since 2016.',
    publishedAt: '2023-05-02',
    quote: 'the highest number since 2016',
    severity: 'error',
    expected: 3,
  },
  {
    text: 'The RCMP intercepted a record 16,503 asylum seekers between ports of entry in Canada in 2019.',
    publishedAt: '2023-05-02',
    quote: 'a record',
    severity: 'error',
    expected: 3,
  },
  {
    text: 'The RCMP intercepted 39,540 asylum seekers between ports of entry in Canada in 2022, the second-highest number since 2017.',
    publishedAt: '2023-05-02',
    quote: 'the second-highest number since 2017',
    severity: 'error',
    expected: 1,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The RCMP intercepted 39,540 asylum seekers between ports of entry in Canada in 2022, the highest number since 2017.',
    publishedAt: '2023-05-02',
    because: 'every year in between has fewer',
  },
  {
    text: 'The RCMP intercepted 16,503 asylum seekers between ports of entry in Canada in 2019, the highest number since 2018.',
    publishedAt: '2023-05-02',
    because: '“since 2018” does not count 2018, and then the record has no year to rank it among',
  },
  {
    text: 'The RCMP intercepted a record 39,540 asylum seekers between ports of entry in Canada in 2022.',
    publishedAt: '2023-05-02',
    because: 'nothing in the table is higher, but nobody knows how far back a record reaches',
  },
  {
    text: 'The RCMP intercepted 16,503 asylum seekers between ports of entry in Canada in 2019, the highest July total since 2016.',
    publishedAt: '2023-05-02',
    because: 'it is a rank among some of the periods only',
  },
  {
    text: 'The RCMP intercepted 16,503 asylum seekers between ports of entry in Canada in 2019, and rents were the highest since 2016.',
    publishedAt: '2023-05-02',
    because: 'the rank is of the rents',
  },
  {
    text: 'Russia is the largest country by area in the world, and its trains cross eleven time zones.',
    publishedAt: '2023-05-02',
    because: 'nothing in the table is larger, but the table lacks places',
  },
];
