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
];
