import type { FoundExample, LeftAloneExample } from '../example.ts';

const publishedAt = '2022-03-07';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The toll will be lifted from July 18 to July 4 for the regatta.',
    publishedAt,
    quote: 'from July 18 to July 4',
    severity: 'error',
  },
  {
    text: 'She was premier from May 2010 until March 2008, longer than anyone before her.',
    publishedAt,
    quote: 'from May 2010 until March 2008',
    severity: 'error',
  },
  {
    text: 'Ada Brun, who died in 1971, remarried quietly in 1984.',
    publishedAt,
    quote: '1984',
    severity: 'error',
  },
  {
    text: 'The square is named after Jean Moreau (1911–1894), a pilot.',
    publishedAt,
    quote: '1911–1894',
    severity: 'error',
  },
  {
    text: 'Ada Brun (1912–1971) sang once more in 1984.',
    publishedAt,
    quote: '1984',
    severity: 'error',
  },
  {
    text: 'He was born in 1899 and emigrated with two brothers in 1892.',
    publishedAt,
    quote: '1892',
    severity: 'error',
  },
  {
    text: 'The gallery was shut from 12 May to 3 May 2021 while the roof was mended.',
    publishedAt,
    quote: 'from 12 May to 3 May 2021',
    severity: 'error',
  },
  {
    text: 'The strike at the port began on 9 June 2023 and ended on 2 June 2023 without a deal.',
    publishedAt: '2023-08-07',
    quote: 'began on 9 June 2023 and ended on 2 June 2023',
    severity: 'error',
  },
  {
    text: 'Ida Strand, a baker, served as mayor from 2014 to 2006 and never lost a vote.',
    publishedAt,
    quote: 'from 2014 to 2006',
    severity: 'error',
  },
  {
    text: 'Ada Brun, who died in 1990, married a sailor from Bergen in 1995.',
    publishedAt,
    quote: '1995',
    severity: 'error',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  { text: 'The rink is open from December 10 to March 4.', publishedAt, because: 'it runs over New Year' },
  {
    text: 'The course runs from 12 May to 3 March 2021.',
    publishedAt,
    because: 'the first year is not printed',
  },
  { text: 'Catches fell from 2014 to 2006 levels.', publishedAt, because: 'the years are measures' },
  { text: 'The firm went from 2019 to 1999 Elm Street.', publishedAt, because: 'these are numbers of houses' },
  {
    text: 'Ada Brun, who died in 1971, became famous with letters printed in 1984.',
    publishedAt,
    because: 'they were printed then',
  },
  {
    text: 'Born in 1962, she restored a boat built in 1958.',
    publishedAt,
    because: 'it was the boat',
  },
  { text: 'The temple stood from 1600 to 1550 BC.', publishedAt, because: 'years before our era count down' },
  { text: 'The match was moved from May 12 to May 3.', publishedAt, because: 'one day is put in place of another' },
  {
    text: 'The strike at the port began on 2 June 2023 and ended on 9 June 2023 without a deal.',
    publishedAt: '2023-08-07',
    because: 'the days follow each other',
  },
  {
    text: 'Ida Strand, a baker, served as mayor from 2006 to 2014 and never lost a vote.',
    publishedAt,
    because: 'the years follow each other',
  },
  {
    text: 'Ada Brun, who died in 1990, was awarded the prize of the academy in 1995.',
    publishedAt,
    because: 'prizes are given after a death',
  },
];
