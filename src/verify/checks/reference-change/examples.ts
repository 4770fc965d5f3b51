import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The RCMP intercepted 39,171 asylum seekers between ports of entry in Quebec in 2022, a fivefold increase from 2021.',
    publishedAt: '2023-05-02',
    quote: 'fivefold',
    severity: 'error',
    expected: 9.566,
  },
  {
    text: 'The RCMP intercepted 39,540 asylum seekers between ports of entry in Canada in 2022, a 300% increase from 2021.',
    publishedAt: '2023-05-02',
    quote: '300%',
    severity: 'error',
    expected: 831.2,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The RCMP intercepted 39,171 asylum seekers between ports of entry in Quebec in 2022, a nearly 10-fold increase from 2021.',
    publishedAt: '2023-05-02',
    because: 'it is 9.57 times as many',
  },
  {
    text: 'The RCMP intercepted 39,171 asylum seekers between ports of entry in Quebec in 2022, an 857% increase from 2021.',
    publishedAt: '2023-05-02',
    because: 'strictly reckoned, the rise is 857 per cent',
  },
  {
    text: 'The RCMP intercepted 39,171 asylum seekers between ports of entry in Quebec in 2022, a 957% increase from 2021.',
    publishedAt: '2023-05-02',
    because: 'writers also mean 9.57 times by it',
  },
  {
    text: 'The RCMP intercepted 39,171 asylum seekers between ports of entry in Quebec in 2022, up 80% since the spring.',
    publishedAt: '2023-05-02',
    because: 'the record has no figure to start from',
  },
  {
    text: 'Rents near the crossing rose 40% from 2021 to 2022.',
    publishedAt: '2023-05-02',
    because: 'rents are in no table',
  },
  {
    text: 'Asylum claims at the Saint-Bernard-de-Lacolle border crossing are up 82 % since the start of the year, the border agency said.',
    publishedAt: '2025-07-09',
    because: 'the record has 71 % to 30 June and 91 % to 13 July, and nothing to the day of the text',
  },
  {
    text: 'The number of asylum seekers intercepted by the RCMP between ports of entry in Quebec rose 35 % in June.',
    publishedAt: '2022-07-20',
    because: 'since May or since June a year before: the text does not say',
  },
];
