import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'Ticket sales rose 20% to 1,500 from 1,200.',
    publishedAt: '2023-02-21',
    quote: '20%',
    severity: 'error',
    expected: 25,
  },
  {
    text: 'Ticket sales rose from 1,200 in May to 1,500 in June, an increase of 40 per cent.',
    publishedAt: '2023-06-30',
    quote: '40 per cent',
    severity: 'error',
    expected: 25,
  },
  {
    text: 'The club has 1,300 members, up 200 from 1,000 a year ago.',
    publishedAt: '2023-02-21',
    quote: '200',
    severity: 'error',
    expected: 300,
  },
  {
    text: 'Complaints doubled from 400 in May to 900 in June.',
    publishedAt: '2023-06-30',
    quote: 'doubled',
    severity: 'error',
    expected: 2.25,
  },
  {
    text: 'Complaints about the ferry doubled from 400 to 900 in a year, the ombudsman said.',
    publishedAt: '2023-06-30',
    quote: 'doubled',
    severity: 'error',
    expected: 2.25,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  { text: 'Ticket sales rose 25% to 1,500 from 1,200.', publishedAt: '2023-02-21', because: 'it adds up' },
  {
    text: 'Ticket sales rose about 20% to nearly 1,500 from some 1,200.',
    publishedAt: '2023-02-21',
    because: 'rounded numbers carry their rounding',
  },
  {
    text: 'The club has 1,200 members, up 200 from 1,000 a year ago.',
    publishedAt: '2023-02-21',
    because: 'it adds up',
  },
  {
    text: 'Complaints more than doubled, from 400 in May to 900 in June.',
    publishedAt: '2023-06-30',
    because: 'a bound holds',
  },
  { text: 'Deaths almost halved, from 640 to 331.', publishedAt: '2023-02-21', because: 'it is nearly half' },
  {
    text: 'If ticket sales rose from 1,200 to 1,500, up 40%, the hall would be full.',
    publishedAt: '2023-02-21',
    because: 'a supposition',
  },
  {
    text: 'Complaints about the ferry doubled from 400 to 810 in a year, the ombudsman said.',
    publishedAt: '2023-06-30',
    because: 'it is twice as many, roughly',
  },
  {
    text: 'Complaints about the ferry increased by 400 % from 100 to 500 in a year, the ombudsman said.',
    publishedAt: '2023-06-30',
    because: 'strictly reckoned, it is 400 per cent more',
  },
  {
    text: 'Complaints about the ferry increased by 400 % from 100 to 400 in a year, the ombudsman said.',
    publishedAt: '2023-06-30',
    because: 'writers also mean four times by it',
  },
  {
    text: 'Complaints about the ferry rose from 40 to 440, a tenfold increase, the ombudsman said.',
    publishedAt: '2023-06-30',
    because: 'ten times more, for a writer who means eleven times as many',
  },
];
