import type { FoundExample, LeftAloneExample } from '../example.ts';

const publishedAt = '2022-03-09';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'Marta Lindqvist runs the ferry office. On Monday Ms. Lindqivst closed it early.',
    publishedAt,
    quote: 'Lindqivst',
    severity: 'warning',
    expected: 'Marta Lindqvist',
  },
  {
    text: 'Catherine Lindqvist runs the ferry office. On Monday Katherine Lindqvist closed it early.',
    publishedAt,
    quote: 'Katherine Lindqvist',
    severity: 'warning',
    expected: 'Catherine Lindqvist',
  },
  {
    text: 'The Lindqvist Foundation paid. A year later the Lindqwist Foundation wanted its money back.',
    publishedAt,
    quote: 'Lindqwist Foundation',
    severity: 'warning',
    expected: 'Lindqvist Foundation',
  },
  {
    text: 'Marta Lindqvist runs the ferry office. The guests thanked Lindqivst for the soup.',
    publishedAt,
    quote: 'Lindqivst',
    severity: 'warning',
    expected: 'Marta Lindqvist',
  },
  {
    text: 'Quebec Premier François Legault spoke for an hour on Monday. Later Mr. Legualt took no questions.',
    publishedAt,
    quote: 'Legualt',
    severity: 'warning',
    expected: 'François Legault',
  },
  {
    text: 'Stephen Warrick runs the ferry office. On Monday Steven Warrick closed it early.',
    publishedAt,
    quote: 'Steven Warrick',
    severity: 'warning',
    expected: 'Stephen Warrick',
  },
  {
    text: 'A study by the Halvorsen Institute blamed the dredging. Two years ago the Halverson Institute had said the opposite.',
    publishedAt,
    quote: 'Halverson Institute',
    severity: 'warning',
    expected: 'Halvorsen Institute',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'Marta Lindqvist runs the ferry office. Her cousin Marta Lindquist keeps the inn.',
    publishedAt,
    because: 'they are two people',
  },
  {
    text: 'Marta Olsen runs the ferry office. Bo Olson, a guest, praised it.',
    publishedAt,
    because: 'the given names differ',
  },
  {
    text: 'Marta Bakker runs the ferry office. The Bakkers have lived here for years.',
    publishedAt,
    because: 'it is the plural',
  },
  {
    text: 'Ivan Petrovsky came. Mr. Petrovskiy left.',
    publishedAt,
    because: 'a name of another script is written in several ways',
  },
  {
    text: 'The Department of Defense agreed with London’s Department of Defence.',
    publishedAt,
    because: 'these are two houses’ spellings',
  },
  {
    text: 'With them were Dean Barker and D.J. Bettencourt. Tim Baker, the host, was late.',
    publishedAt,
    because: 'they are two guests',
  },
  {
    text: 'Stephen Warrick runs the ferry office. He is no relation of Steven Warrick, who keeps the inn.',
    publishedAt,
    because: 'the text tells them apart',
  },
  {
    text: 'Stephen Warrick runs the ferry office, and sings as Steven Warrick, his stage name.',
    publishedAt,
    because: 'he uses both',
  },
  {
    text: 'Marta Lindqvist runs the ferry office. On the poster her name was misspelled Lindqivst.',
    publishedAt,
    because: 'the text says that it is a slip',
  },
  {
    text: 'The Halvorsen Institute paid. A cheque made out to the Halverson Institute by mistake came back.',
    publishedAt,
    because: 'the text says that it is a slip',
  },
];
