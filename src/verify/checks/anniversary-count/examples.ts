import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'Miners’ families on Sunday marked the 40th anniversary of the 1984 strike.',
    publishedAt: '2025-03-10',
    quote: '40th anniversary of the 1984 strike',
    severity: 'warning',
    expected: 41,
  },
  {
    text: 'A concert this week is held for the twentieth anniversary of the opening of the hall in 2003.',
    publishedAt: '2022-03-10',
    quote: 'twentieth anniversary of the opening of the hall in 2003',
    severity: 'warning',
    expected: 19,
  },
  {
    text: 'The choir, founded in 1922, celebrates its centenary this autumn.',
    publishedAt: '2023-09-10',
    quote: 'its centenary',
    severity: 'warning',
    expected: 101,
  },
  {
    text: 'This year marks 60 years since the dam was finished in 1961.',
    publishedAt: '2023-09-10',
    quote: '60 years since',
    severity: 'warning',
    expected: 62,
  },
  {
    text: 'Old sailors remembered the 30th anniversary of the storm of March 12, 1991, in silence.',
    publishedAt: '2023-03-10',
    quote: '30th anniversary of the storm of March 12, 1991',
    severity: 'warning',
    expected: 32,
  },
  {
    text: 'Both camps on Sunday marked the 20th anniversary of the 1995 referendum with speeches.',
    publishedAt: '2016-03-07',
    quote: '20th anniversary of the 1995 referendum',
    severity: 'warning',
    expected: 21,
  },
  {
    text: 'The orchestra, founded in 1978, celebrates its 50th anniversary this year with a tour of the coast.',
    publishedAt: '2025-06-10',
    quote: 'its 50th anniversary',
    severity: 'warning',
    expected: 47,
  },
  {
    text: 'This year marks 75 years since the treaty was signed in 1949, the ministry said.',
    publishedAt: '2022-06-10',
    quote: '75 years since',
    severity: 'warning',
    expected: 73,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'Miners’ families on Sunday marked the 40th anniversary of the 1984 strike.',
    publishedAt: '2024-03-10',
    because: 'the count is right',
  },
  {
    text: 'In 2004, on the 20th anniversary of the 1984 strike, a stone was set.',
    publishedAt: '2024-03-10',
    because: 'the text looks back to another year',
  },
  {
    text: 'The choir, founded in 1922, plans its centenary.',
    publishedAt: '2021-09-10',
    because: 'it is still to come',
  },
  {
    text: 'On Friday the 20th annual fair, first held in 2000, opens by the lake.',
    publishedAt: '2023-09-10',
    because: 'a fair may have been called off',
  },
  {
    text: 'She was married on the tenth anniversary of the 1984 strike.',
    publishedAt: '2024-03-10',
    because: 'thirty years are no slip: the text looks back',
  },
  {
    text: 'The firm, founded in 1949, marked its 70th anniversary with a book that can still be bought.',
    publishedAt: '2024-03-10',
    because: 'nothing says that it was this year',
  },
  {
    text: 'In 2015, on the 20th anniversary of the 1995 referendum, both camps marched.',
    publishedAt: '2016-03-07',
    because: 'the year of the march is given, and fits',
  },
  {
    text: 'The orchestra, founded in 1978, is preparing for its 50th anniversary with a tour of the coast.',
    publishedAt: '2025-06-10',
    because: 'it is still to come',
  },
  {
    text: 'This year marks 75 years since the treaty was signed in 1949, the ministry said.',
    publishedAt: '2024-06-10',
    because: 'the count is right',
  },
];
