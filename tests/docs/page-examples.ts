/** Whole sentences for what the pages of the checks quote in a few words, where the check's own examples have none. */
interface PageExample {
  readonly check: string;
  readonly text: string;
  readonly publishedAt: string;
  /** What is flagged; absent where nothing is. */
  readonly quote?: string;
}

export const PAGE_EXAMPLES: readonly PageExample[] = [
  {
    check: 'reference-change',
    text: 'The RCMP intercepted 39,540 asylum seekers between ports of entry in Canada in 2022, a 300 % increase from 2021.',
    publishedAt: '2023-05-02',
    quote: '300 %',
  },
  {
    check: 'reference-change',
    text: 'The RCMP intercepted 39,171 asylum seekers between ports of entry in Quebec in 2022, an 857 % increase from 2021.',
    publishedAt: '2023-05-02',
  },
  {
    check: 'reference-change',
    text: 'The RCMP intercepted 39,171 asylum seekers between ports of entry in Quebec in 2022, a 957 % increase from 2021.',
    publishedAt: '2023-05-02',
  },
  {
    check: 'reference-change',
    text: 'Asylum claims in Quebec are up 80 % since the spring.',
    publishedAt: '2023-05-02',
  },
  {
    check: 'reference-comparison',
    text: 'The RCMP intercepted 16,503 asylum seekers between ports of entry in Canada in 2019, four times more than the number in 2020.',
    publishedAt: '2023-05-02',
  },
  {
    check: 'office-holder',
    text: 'President Joseph R. Biden Jr. said the bridge would be rebuilt.',
    publishedAt: '2023-05-02',
  },
  {
    check: 'organization-name',
    text: 'She worked for a Canadian border services agency before she went into politics.',
    publishedAt: '2023-05-02',
  },
  {
    check: 'organization-name',
    text: 'The Department for Education said the school would stay open.',
    publishedAt: '2023-05-02',
  },
  {
    check: 'organization-name',
    text: 'The Department of Defence said the ship would sail on Monday.',
    publishedAt: '2023-05-02',
  },
  {
    check: 'text-arithmetic',
    text: 'Unemployment rose from 5% to 7%, up 2% on the year before.',
    publishedAt: '2023-05-02',
  },
  { check: 'reference-rank', text: 'Russia is the largest country by area in the world.', publishedAt: '2023-05-02' },
  {
    check: 'office-title',
    text: 'Quebec Governor François Legault said the road would close.',
    publishedAt: '2023-05-02',
    quote: 'Quebec Governor',
  },
  {
    check: 'office-title',
    text: 'Texas Premier Greg Abbott said the road would close.',
    publishedAt: '2023-05-02',
    quote: 'Texas Premier',
  },
  {
    check: 'office-conflict',
    text: 'Ashford Mayor Helen Brandt said the bridge was safe.\n\nOn Friday, Ashford Mayor Gerald Poole told the council that it was not.',
    publishedAt: '2023-05-02',
    quote: 'Ashford Mayor Gerald Poole',
  },
  {
    check: 'person-name',
    text: 'Prime Minister Justin Trudaeu said the road would close.',
    publishedAt: '2023-05-02',
    quote: 'Justin Trudaeu',
  },
  {
    check: 'name-spelling',
    text: 'Quebec Premier François Legault said the road would close. Mr. Legualt gave no date.',
    publishedAt: '2023-05-02',
    quote: 'Legualt',
  },
  {
    check: 'name-spelling',
    text: 'Stephen Warrick, a farmer, said the road would close. Two days later Steven Warrick said it would not.',
    publishedAt: '2023-05-02',
    quote: 'Steven Warrick',
  },
  {
    check: 'name-spelling',
    text: 'The study was made by the Halvorsen Institute. On Monday the Halverson Institute said that it stood by the numbers.',
    publishedAt: '2023-05-02',
    quote: 'Halverson Institute',
  },
  {
    check: 'acronym-definition',
    text: 'The Northern Fisheries Council (NFC) met on Monday. The National Fishing Commission (NFC) did not answer.',
    publishedAt: '2023-05-02',
    quote: 'National Fishing Commission (NFC)',
  },
  {
    check: 'weekday-date',
    text: 'The committee met on the 9th of October 2019, a Tuesday, in the old town hall.',
    publishedAt: '2023-05-02',
    quote: '9th of October 2019, a Tuesday',
  },
  {
    check: 'anniversary-count',
    text: 'The museum, founded in 1978, celebrates its 50th anniversary this year.',
    publishedAt: '2025-05-02',
    quote: 'its 50th anniversary',
  },
  {
    check: 'anniversary-count',
    text: 'This year marks 75 years since the treaty was signed in 1949.',
    publishedAt: '2022-05-02',
    quote: '75 years since',
  },
  {
    check: 'anniversary-count',
    text: 'The fair was founded in 1990, and the 20th annual fair opens on Saturday.',
    publishedAt: '2023-05-02',
  },
  {
    check: 'date-order',
    text: 'The show ran from 12 May to 3 May 2021 in the old town hall.',
    publishedAt: '2023-05-02',
    quote: 'from 12 May to 3 May 2021',
  },
  {
    check: 'date-order',
    text: 'The strike began on 9 June 2023 and ended on 2 June 2023.',
    publishedAt: '2023-08-02',
    quote: 'began on 9 June 2023 and ended on 2 June 2023',
  },
  {
    check: 'date-order',
    text: 'She served as mayor from 2014 to 2006.',
    publishedAt: '2023-05-02',
    quote: 'from 2014 to 2006',
  },
  {
    check: 'date-order',
    text: 'The painter, who died in 1990, married the writer Ida Holm in 1995.',
    publishedAt: '2023-05-02',
    quote: '1995',
  },
  {
    check: 'age-birth',
    text: 'Anders Holm, 45, who was born in 1950, lives by the sea.',
    publishedAt: '2023-05-02',
    quote: '45',
  },
  {
    check: 'age-birth',
    text: 'The writer Ida Holm, born on 3 May 1941, died on Tuesday at the age of 92.',
    publishedAt: '2023-11-02',
    quote: '92',
  },
  {
    check: 'age-birth',
    text: 'The book is by Peter Lang (1940–2019), who died aged 89.',
    publishedAt: '2023-05-02',
    quote: '89',
  },
  {
    check: 'age-birth',
    text: 'Born in 1975, she won the medal in 1998 at the age of 16.',
    publishedAt: '2023-05-02',
    quote: '16',
  },
  {
    check: 'text-arithmetic',
    text: 'The number of boats doubled from 400 to 900.',
    publishedAt: '2023-05-02',
    quote: 'doubled',
  },
  { check: 'text-arithmetic', text: 'Sales increased by 400 % from 100 to 400.', publishedAt: '2023-05-02' },
  {
    check: 'headline-number',
    text: '5 Hikers Dead on Ridge\n\nThree hikers died on the ridge on Monday, rescuers said. Two more died on the way down.',
    publishedAt: '2024-05-14',
  },
];
