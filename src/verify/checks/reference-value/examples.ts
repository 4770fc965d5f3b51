import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The RCMP intercepted 39,540 asylum seekers between ports of entry in Quebec in 2022.',
    publishedAt: '2023-05-02',
    quote: '39,540',
    severity: 'error',
    cause: 'other-place',
    expected: 39171,
  },
  {
    text: 'The RCMP intercepted 2,503 asylum seekers between ports of entry in Canada in March 2022.',
    publishedAt: '2023-05-02',
    quote: '2,503',
    severity: 'warning',
    expected: 2502,
  },
  {
    text: 'The RCMP intercepted 39,711 asylum seekers between ports of entry in Quebec in 2021.',
    publishedAt: '2023-05-02',
    quote: '39,711',
    severity: 'error',
    expected: 4095,
  },
  {
    text: 'The RCMP intercepted 39,711 asylum seekers between ports of entry in Quebec in 2022.',
    publishedAt: '2023-05-02',
    quote: '39,711',
    severity: 'error',
    cause: 'digits-swapped',
    expected: 39171,
  },
  {
    text: 'The RCMP intercepted 3,971 asylum seekers between ports of entry in Quebec in 2022.',
    publishedAt: '2023-05-02',
    quote: '3,971',
    severity: 'error',
    cause: 'digit-dropped',
    expected: 39171,
  },
  {
    text: 'The RCMP intercepted 4,745 asylum seekers between ports of entry across Canada in November 2022.',
    publishedAt: '2023-05-02',
    quote: '4,745',
    severity: 'error',
    cause: 'other-period',
    expected: 3788,
  },
  {
    text: 'Canada received 23,775 asylum claims in 2019, according to Immigration, Refugees and Citizenship Canada.',
    publishedAt: '2023-05-02',
    quote: '23,775',
    severity: 'error',
    cause: 'other-period',
    expected: 64177,
  },
  {
    text: 'Experts said that the 8,850-kilometre border with the United States was hard to watch.',
    publishedAt: '2026-06-12',
    quote: '8,850-kilometre',
    severity: 'warning',
    expected: 8891,
  },
  {
    text: 'The RCMP intercepted an average of 2,395 asylum seekers a month between ports of entry in Canada in 2022.',
    publishedAt: '2023-05-02',
    quote: '2,395',
    severity: 'warning',
    expected: 3295,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The RCMP intercepted 39,171 asylum seekers between ports of entry in Quebec in 2022.',
    publishedAt: '2023-05-02',
    because: 'the record bears it out',
  },
  {
    text: 'The RCMP intercepted nearly 40,000 asylum seekers between ports of entry in Canada in 2022.',
    publishedAt: '2023-05-02',
    because: '39,540 is nearly 40,000',
  },
  {
    text: 'The RCMP might have intercepted 50,000 asylum seekers between ports of entry in Quebec in 2022.',
    publishedAt: '2023-05-02',
    because: 'it is said to be possible, not to be so',
  },
  {
    text: 'The RCMP posted 120 officers between ports of entry in Quebec in 2022.',
    publishedAt: '2023-05-02',
    because: 'officers are not what the table counts',
  },
  {
    text: 'Some 2,400 Haitian asylum seekers were intercepted by the RCMP between ports of entry in Quebec in 2022.',
    publishedAt: '2023-05-02',
    because: 'the table counts all of them, and the word narrows the number',
  },
  {
    text: 'Canada rejected 9,000 asylum claims in 2021.',
    publishedAt: '2023-05-02',
    because: 'claims rejected are not claims received',
  },
  {
    text: 'On average, the RCMP intercepted 107 asylum seekers a day between ports of entry in Quebec in 2022.',
    publishedAt: '2023-05-02',
    because: '39,171 in 365 days are 107.3 a day',
  },
  {
    text: 'The RCMP intercepted 4,500 asylum seekers at Roxham Road in Quebec in December 2022.',
    publishedAt: '2023-05-02',
    because: 'one road is a part of the province',
  },
  {
    text: 'The RCMP intercepted 61 asylum seekers on one road near Hemmingford, Quebec, in 2022.',
    publishedAt: '2023-05-02',
    because: 'the table has no figure for one road',
  },
  {
    text: 'Police counted dozens of asylum seekers between ports of entry in Manitoba in 2022.',
    publishedAt: '2023-05-02',
    because: 'a vague word is never a number',
  },
  {
    text: 'The RCMP intercepted 16,136 asylum seekers between ports of entry in Quebec.',
    publishedAt: '2023-05-02',
    because: 'the sentence gives no period',
  },
  {
    text: 'The town near the border counts 1,300 inhabitants and 452 farms.',
    publishedAt: '2017-02-08',
    because: 'a number that stands in the table by chance is not the table’s',
  },
];
