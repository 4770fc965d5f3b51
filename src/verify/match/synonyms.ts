import { words } from './words.ts';

/**
 * Wordings that mean one measure, so that a table's short title meets the words of prose. Each row holds phrases that can
 * stand for one another in a title; a phrase is matched word by word, without regard to case.
 * Sources: the indicator names of the World Bank, the OECD, Eurostat and The World Factbook for the same measures.
 */
const ROWS: readonly string[] = [
  'population|inhabitants|residents|people living|people live|people who live|headcount of the country',
  'gdp|gross domestic product|economic output',
  'gdp growth|economic growth|growth of gross domestic product|growth of the economy|economy grew|economy expanded',
  'gni|gross national income',
  'gnp|gross national product',
  'ppp|purchasing power parity|international dollars',
  'cpi|consumer price index',
  'inflation|consumer price inflation|consumer price increase',
  'unemployment|joblessness|jobless|people out of work',
  'unemployed|jobless people',
  'life expectancy|life expectancy at birth|life span|lifespan|expected to live',
  'economic growth rate|growth of real gdp|growth rate of real gdp|economic growth|economy growth',
  'fertility rate|total fertility rate|births per woman|children per woman|children born per woman|women have children|birth rate per woman',
  'undernourishment|undernourished|hunger|malnourishment',
  'internet users|internet penetration|people online|people using the internet',
  'health expenditure|health spending|healthcare spending|health care spending|spending on health|healthcare expenditure|health care expenditure',
  'expenditure|spending|outlays',
  'military expenditure|defence spending|defense spending|military spending',
  'freshwater|fresh water',
  'diesel price|price of diesel|diesel costs',
  'petrol|gasoline|gas at the pump',
  'public debt|government debt|national debt',
  'exports|goods exported|exported goods',
  'imports|goods imported|imported goods',
  'births|live births|babies born|children born',
  'deaths|people died|deaths registered',
  'area|surface area|land area|total area',
  'coastline|coast|shoreline',
  'carbon dioxide|co2|carbon emissions',
  'wages|pay|earnings',
  'homes|dwellings|houses|housing units',
  'students|pupils',
  'between ports of entry|outside ports of entry|between official border crossings|outside official border crossings|at unofficial crossings|irregularly',
  'per capita|per head|per person',
];

interface Phrase {
  readonly words: readonly string[];
  readonly others: readonly (readonly string[])[];
}

const BY_FIRST: ReadonlyMap<string, readonly Phrase[]> = phrasesByFirstWord();

function phrasesByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const row of ROWS) {
    const phrases = row.split('|').map(words);
    for (const phrase of phrases) {
      const [first = ''] = phrase;
      const others = phrases.filter((other) => other !== phrase);
      index.set(first, [...(index.get(first) ?? []), { words: phrase, others }]);
    }
  }
  return index;
}

/** A title said otherwise grows fast where two of its phrases have many wordings. */
const MOST_WORDINGS = 24;

/** A title and what it may be called in prose, the title first: "Health expenditure (% of GDP)", "health spending of gdp". */
export function wordingsOf(title: string): readonly string[] {
  const found = new Set([title]);
  const tokens = words(title);
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { words: phrase, others } of BY_FIRST.get(tokens[at] ?? '') ?? []) {
      if (!phrase.every((word, index) => tokens[at + index] === word)) continue;
      for (const other of others) {
        if (found.size >= MOST_WORDINGS) return [...found];
        found.add([...tokens.slice(0, at), ...other, ...tokens.slice(at + phrase.length)].join(' '));
      }
    }
  }
  return [...found];
}
