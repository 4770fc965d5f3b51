import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The number will be reviewed every spring. Immigration Minister Sean Fraser said on Monday that the plan stands.',
    publishedAt: '2023-11-06',
    quote: 'Immigration Minister Sean Fraser',
    severity: 'error',
    cause: 'former-holder',
    expected: 'Marc Miller',
  },
  {
    text: 'Prime Minister Mark Carney said that the treaty would be kept.',
    publishedAt: '2025-01-20',
    quote: 'Prime Minister Mark Carney',
    severity: 'error',
  },
  {
    text: 'Quebec Premier Jeanne Tremblay said that the province had done its share.',
    publishedAt: '2023-03-06',
    quote: 'Quebec Premier Jeanne Tremblay',
    severity: 'error',
    expected: 'François Legault',
  },
  {
    text: 'Health Minister Patty Hajdu opened the clinic in Moncton on Tuesday.',
    publishedAt: '2022-03-03',
    quote: 'Health Minister Patty Hajdu',
    severity: 'error',
    cause: 'former-holder',
    expected: 'Jean-Yves Duclos',
  },
  {
    text: 'In May 2019, Vice President Joe Biden met fishermen in Halifax.',
    publishedAt: '2023-03-06',
    quote: 'Vice President Joe Biden',
    severity: 'error',
    cause: 'former-holder',
    expected: 'Mike Pence',
  },
  {
    text: 'Former prime minister Mark Carney said that the talks would go on.',
    publishedAt: '2025-09-10',
    quote: 'Former prime minister Mark Carney',
    severity: 'error',
  },
  {
    text: 'Treasury Board President Mona Fortier announced the cuts on Friday.',
    publishedAt: '2023-10-16',
    quote: 'Treasury Board President Mona Fortier',
    severity: 'error',
    cause: 'former-holder',
    expected: 'Anita Anand',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'Quebec Premier François Legault said that the province had done its share.',
    publishedAt: '2023-03-06',
    because: 'he held the office',
  },
  {
    text: 'François Legault, the Prime Minister of Quebec, said that the province had done its share.',
    publishedAt: '2023-03-06',
    because: 'a premier is a prime minister in French',
  },
  {
    text: 'The program began under Immigration Minister Sean Fraser and has grown since.',
    publishedAt: '2024-05-06',
    because: 'the sentence looks back to his term',
  },
  {
    text: 'Former immigration minister Sean Fraser said that the plan stands.',
    publishedAt: '2023-11-06',
    because: 'he is called former',
  },
  {
    text: 'Prince Edward Island Premier Dennis King said that the island would help.',
    publishedAt: '2024-03-06',
    because: 'the record does not know when his term began and ended',
  },
  {
    text: 'Canadian Ski Club President Anne Roy said that the slopes were open.',
    publishedAt: '2023-03-06',
    because: 'she presides over a club',
  },
  {
    text: 'Immigration Minister Sean Fraser said that the plan stands.',
    publishedAt: '2023-07-27',
    because: 'a handover takes days',
  },
  {
    text: 'In May 2014, Vice President Joe Biden met fishermen in Halifax.',
    publishedAt: '2023-03-06',
    because: 'he held the office then',
  },
  {
    text: 'In May 2014, President Joe Biden met fishermen in Halifax.',
    publishedAt: '2023-03-06',
    because: 'it is his title on the day of publication',
  },
  {
    text: 'Former president Donald Trump said that the talks would go on.',
    publishedAt: '2023-09-10',
    because: 'he was out of office',
  },
];
