import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The Canadian Border Services Agency opened a second lane.',
    publishedAt: '2023-03-06',
    quote: 'Canadian Border Services Agency',
    severity: 'warning',
    cause: 'misnamed',
    expected: 'Canada Border Services Agency',
  },
  {
    text: 'Staff of the Department for Homeland Security came to the hearing.',
    publishedAt: '2023-03-06',
    quote: 'Department for Homeland Security',
    severity: 'warning',
    cause: 'misnamed',
    expected: 'Department of Homeland Security',
  },
  {
    text: 'A lawyer of the Immigration and Refugees Board of Canada came to the hearing.',
    publishedAt: '2023-03-06',
    quote: 'Immigration and Refugees Board of Canada',
    severity: 'warning',
    cause: 'misnamed',
    expected: 'Immigration and Refugee Board of Canada',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The Canada Border Services Agency and the CBSA are one.',
    publishedAt: '2023-03-06',
    because: 'name and acronym are right',
  },
  {
    text: 'The American Immigration Lawyers Association met in Denver.',
    publishedAt: '2023-03-06',
    because: 'another country’s association has its own name',
  },
  {
    text: 'A Canadian border services agency was first proposed in the 1990s.',
    publishedAt: '2023-03-06',
    because: 'a description is no name',
  },
  {
    text: 'Citizenship and Immigration Canada was the name of the department then.',
    publishedAt: '2023-03-06',
    because: 'it is a former name',
  },
  {
    text: 'The Ontario Council for Refugees wrote a letter.',
    publishedAt: '2023-03-06',
    because: 'a province’s council is another body',
  },
];
