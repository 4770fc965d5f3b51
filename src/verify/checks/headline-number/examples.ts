import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'Storm Kills 32 on Island\n\nThe storm left 23 people dead on the island, officials said Monday. Crews were still on their way to villages in the north.',
    publishedAt: '2024-05-14',
    quote: '32',
    severity: 'warning',
    cause: 'digits-swapped',
    expected: 23,
  },
  {
    text: 'Bakery Recalls 150,000 Loaves Over Glass\n\nA bakery in the port has recalled 15,000 loaves after a customer found glass in one, the food agency said.',
    publishedAt: '2024-05-14',
    quote: '150,000',
    severity: 'warning',
    cause: 'magnitude',
    expected: 15000,
  },
  {
    text: 'Plant Owner Is Fined $58,000\n\nInspectors found 17 violations at the plant, where 260 people work, and fined its owner $85,000 on Tuesday.',
    publishedAt: '2024-05-14',
    quote: '$58,000',
    severity: 'warning',
    cause: 'digits-swapped',
    expected: 85000,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'Storm Kills 23 on Island\n\nThe storm left 23 people dead on the island, officials said Monday. Crews were still on their way to villages in the north.',
    publishedAt: '2024-05-14',
    because: 'copied',
  },
  {
    text: '5 Hikers Found Dead on Ridge\n\nThree hikers died on the ridge on Sunday, and two more were found dead on Tuesday, rangers said.',
    publishedAt: '2024-05-14',
    because: 'added up',
  },
  {
    text: 'Bakery Recalls 15K Loaves Over Glass\n\nA bakery in the port has recalled 15,240 loaves after a customer found glass in one, the food agency said.',
    publishedAt: '2024-05-14',
    because: 'rounded',
  },
  {
    text: 'House Passes Bill by 8 Votes\n\nThe vote was 218 to 210, and the bill now goes to the Senate, where Democrats hold 51 seats.',
    publishedAt: '2024-05-14',
    because: 'subtracted',
  },
  {
    text: 'Poll: 70% of Drivers Text at Wheel\n\nSeven in ten drivers in the poll said that they text at the wheel, and most of them know that it is banned.',
    publishedAt: '2024-05-14',
    because: 'a share in words',
  },
  {
    text: 'Church Reopens 40 Years After Fire\n\nThe church burned down in 1984. It was rebuilt by its own parish, and the bishop will open it on Sunday.',
    publishedAt: '2024-05-14',
    because: 'told by its year',
  },
  {
    text: '7 Ways to Save a Rose\n\nFrost is coming, and gardeners in the valley are worried. Straw helps, and so does a wall that looks to the south.',
    publishedAt: '2024-05-14',
    because: 'a list that nobody counts',
  },
  {
    text: '5 Hikers Dead in Mountain Storm\n\nThree hikers died on the ridge on Sunday, and two more were found dead on Tuesday, rangers said.',
    publishedAt: '2024-05-14',
    because: 'three and two',
  },
];
