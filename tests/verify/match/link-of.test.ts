import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/index.ts';
import { checkContext } from '../../../src/verify/context.ts';
import { linkOf, type SeriesLink } from '../../../src/verify/match/link-of.ts';
import { statedValue } from '../../../src/verify/match/stated-value.ts';
import { observation, place, referenceOf, variable } from '../builders/reference.ts';

const countries = [
  place('KE', 'Kenya'),
  place('GN', 'Guinea'),
  place('GW', 'Guinea-Bissau'),
  place('MX', 'Mexico'),
  place('US', 'United States', undefined, ['U.S.']),
];
const measures = [
  variable('population', 'Population', { statType: 'stock' }),
  variable('growth', 'Population growth rate', { statType: 'share', unit: '%' }),
  variable('gdp', 'GDP (nominal)', { unit: 'USD' }),
  variable('gdp-head', 'GDP (nominal per capita)', { unit: 'USD' }),
  variable('gdp-growth', 'GDP growth rate', { statType: 'share', unit: '%' }),
  variable('gni-head', 'GNI per capita in PPP dollars', { unit: 'USD' }),
  variable('health', 'Health expenditure (% of GDP)', { statType: 'share', unit: '%' }),
  variable('life', 'Life expectancy', { statType: 'stock', unit: 'year' }),
  variable('fertility', 'Fertility rate', { statType: 'stock', unit: 'child/woman' }),
  variable('jobless', 'Unemployment rate', { statType: 'share', unit: '%' }),
  variable('jobs', 'Nonfarm jobs', { statType: 'stock' }),
  variable('jobs-added', 'Nonfarm jobs added', { statType: 'flow' }),
  variable('area', 'Area', { statType: 'constant', unit: 'km2' }),
];
const reference = referenceOf({
  places: countries,
  variables: measures,
  observations: measures.flatMap(({ id }) => countries.map((country) => observation(id, country.id, '2014', 12))),
});

/** The link of the first number of a sentence. */
function linked(text: string): SeriesLink | undefined {
  const context = checkContext(extract(text, { publishedAt: '2015-06-01' }), reference);
  const stated = context.extracted.claims.map((claim) => statedValue(text, claim)).find((value) => value !== null);
  return stated == null ? undefined : linkOf(context, stated);
}

function named(text: string): string {
  const chosen = linked(text)?.chosen;
  return chosen == null ? 'none' : `${chosen.indexed.variable.id} ${chosen.where?.places.join('+')}`;
}

describe('a number is linked to the series and the place that its words name', () => {
  test.each([
    ['Kenya has a population of 45 million.', 'population KE'],
    ['About 45 million people live in Kenya.', 'population KE'],
    ['Kenya had 45 million inhabitants in 2014.', 'population KE'],
    ['The population growth rate in Kenya was 2.1 per cent.', 'growth KE'],
    ['Population growth rate (annual %) in Kenya was 2.11 as of 2014.', 'growth KE'],
    ['Gross domestic product in Kenya came to $60 billion in 2014.', 'gdp KE'],
    ['Kenya GDP per capita (current US$) 2014: 1,335', 'gdp-head KE'],
    ['GNI per capita, PPP (current international $) in Kenya was 2,940 as of 2014.', 'gni-head KE'],
    ['Health spending accounted for 5.7 per cent of GDP in Kenya.', 'health KE'],
    ['Life expectancy at birth in Kenya is 61.6 years.', 'life KE'],
    ['Women in Kenya have 4.4 children each, a fertility rate of 4.4 births per woman.', 'fertility KE'],
    ['The Kenyan economy grew by 5.3 per cent in 2014.', 'gdp-growth KE'],
    ['Mexican unemployment was 4.8 per cent in 2014.', 'jobless MX'],
    ['American employers added 280,000 nonfarm jobs in 2014.', 'jobs-added US'],
    ['There were 138 million nonfarm jobs in the United States in 2014.', 'jobs US'],
    ['The population of Guinea-Bissau was 1.7 million.', 'population GW'],
    ['Mexico covers 1,964,375 square kilometres.', 'area MX'],
    ['With an area of 580,367 sq km, Kenya is larger than France.', 'area KE'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

describe('a number is left alone', () => {
  test.each([
    ['another measure', 'GDP per capita, PPP (current international $) in Kenya was 2,900 as of 2014.', 'none'],
    ['a part of the whole', 'The Muslim population of Kenya is 4.3 million.', 'none'],
    ['a part named beside it', 'Life expectancy in Kenya is: Male 59.1, female 64.2.', 'none'],
    ['a share of something else', 'Farming accounts for 27 per cent of GDP in Kenya.', 'none'],
    ['a magnitude that stands apart', 'The total population of Kenya is 45.0 (millions of) in all.', 'none'],
    ['no place', 'The unemployment rate was 4.8 per cent.', 'none'],
    ['a change that has no series of growth', 'Unemployment in Kenya rose 9 per cent in 2014.', 'none'],
    ['something that nobody counts', 'Kenya sent 45 athletes to the games.', 'none'],
  ])('%s: %s', (_, text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

test('candidates come best first, with a score and its reasons', () => {
  const { candidates = [] } = linked('The population growth rate in Kenya was 2.1 per cent.') ?? {};
  const scores = candidates.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(candidates[0]?.reasons.some((reason) => reason.startsWith('words '))).toBe(true);
});

test('where nothing is chosen the nearest candidate is still shown, and why it was not taken', () => {
  const link = linked('The Muslim population of Kenya is 4.3 million.');
  expect(link?.candidates[0]?.indexed.variable.id).toBe('population');
  expect(link?.why).toContain('muslim');
});
