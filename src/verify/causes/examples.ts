import type { CauseCode } from '../../model/finding.ts';

/** A sentence with a slip, read against the shipped tables of asylum in Canada and of the world's countries. */
export interface CauseExample {
  readonly code: CauseCode;
  readonly text: string;
  readonly publishedAt: string;
  readonly quote: string;
}

const asylum = '2023-05-02';
const world = '2015-09-01';

/** One slip for each cause that these tables can show. */
export const CAUSE_EXAMPLES: readonly CauseExample[] = [
  {
    code: 'other-place',
    text: 'The RCMP intercepted 39,540 asylum seekers between ports of entry in Quebec in 2022.',
    publishedAt: asylum,
    quote: '39,540',
  },
  {
    code: 'other-period',
    text: 'The RCMP intercepted 4,745 asylum seekers between ports of entry across Canada in November 2022.',
    publishedAt: asylum,
    quote: '4,745',
  },
  {
    code: 'digits-swapped',
    text: 'The RCMP intercepted 39,711 asylum seekers between ports of entry in Quebec in 2022.',
    publishedAt: asylum,
    quote: '39,711',
  },
  {
    code: 'digit-dropped',
    text: 'The RCMP intercepted 3,971 asylum seekers between ports of entry in Quebec in 2022.',
    publishedAt: asylum,
    quote: '3,971',
  },
  {
    code: 'magnitude',
    text: 'The RCMP intercepted 39.17 million asylum seekers between ports of entry in Quebec in 2022.',
    publishedAt: asylum,
    quote: '39.17 million',
  },
  {
    code: 'whole-for-part',
    text: 'More than 2,000 foreign nationals who made a claim at a port of entry have been removed to the U.S. so far this year.',
    publishedAt: '2025-07-10',
    quote: '2,000',
  },
  {
    code: 'part-for-whole',
    text: 'From January 1 to July 13, 2025, 638 claimants were returned to the United States under the Safe Third Country Agreement.',
    publishedAt: '2025-12-02',
    quote: '638',
  },
  {
    code: 'percent-for-times',
    text: 'The RCMP intercepted 39,171 asylum seekers between ports of entry in Quebec in 2022, up 9.6% from 2021.',
    publishedAt: asylum,
    quote: '9.6%',
  },
  {
    code: 'percent-base',
    text: 'The RCMP intercepted 39,540 asylum seekers between ports of entry in Canada in 2022, up 58.3% from 2019.',
    publishedAt: asylum,
    quote: '58.3%',
  },
  {
    code: 'percent-for-points',
    text: 'The unemployment rate in Spain fell by 1.6% in 2014 from 2013.',
    publishedAt: world,
    quote: '1.6%',
  },
  {
    code: 'unit-conversion',
    text: 'Canada has land boundaries 5,526 kilometres long.',
    publishedAt: world,
    quote: '5,526 kilometres',
  },
  {
    code: 'currency',
    text: 'Canada’s exports rose to €465.1 billion in 2014.',
    publishedAt: world,
    quote: '€465.1 billion',
  },
  {
    code: 'imprecise',
    text: 'The RCMP intercepted 500 asylum seekers between ports of entry in Quebec in February 2017.',
    publishedAt: '2017-05-02',
    quote: '500',
  },
  {
    code: 'rounding-direction',
    text: 'The RCMP intercepted nearly 39,000 asylum seekers between ports of entry in Quebec in 2022.',
    publishedAt: asylum,
    quote: '39,000',
  },
  {
    code: 'understated',
    text: 'The RCMP intercepted more than 12,000 asylum seekers between ports of entry in Quebec in 2022.',
    publishedAt: asylum,
    quote: '12,000',
  },
  {
    code: 'overstated',
    text: 'The RCMP intercepted fewer than 90,000 asylum seekers between ports of entry in Quebec in 2022.',
    publishedAt: asylum,
    quote: '90,000',
  },
  {
    code: 'older-vintage',
    text: 'The RCMP intercepted 476 asylum seekers between ports of entry in Canada in January 2017.',
    publishedAt: '2017-06-02',
    quote: '476',
  },
];
