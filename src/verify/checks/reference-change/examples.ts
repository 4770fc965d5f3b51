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
];
