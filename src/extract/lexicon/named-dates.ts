/** Events that the press names by their day alone: "the Sept. 11 attacks". `after` are the words that follow the date. */
export const NAMED_DATES: readonly {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly after: ReadonlySet<string>;
}[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    after: new Set(['attack', 'attacks', 'terror', 'terrorist', 'hijackings', 'hijackers']),
  },
  {
    month: 1,
    day: 6,
    year: 2021,
    after: new Set(['attack', 'riot', 'insurrection', 'rioters', 'committee', 'hearings']),
  },
  { month: 10, day: 7, year: 2023, after: new Set(['attack', 'attacks', 'massacre']) },
];
