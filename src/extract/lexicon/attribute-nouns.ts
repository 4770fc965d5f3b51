/**
 * Nouns of a property that has a number for its value: "the population of Norway is 5 million", "Unemployment: 4.3 %".
 * A bare number behind "is" says the value of such a noun, where behind any other it may say anything ("The answer was 42").
 * Source: the measured properties of Data Commons and the headings of the World Bank's indicators, as single nouns (lemmas).
 */
export const ATTRIBUTE_NOUNS: ReadonlySet<string> = new Set(
  `population density rate ratio expectancy lifespan life-expectancy prevalence incidence fertility mortality literacy penetration coverage
  gdp gni gnp hdi cpi ppi index income earnings wage salary pay output production consumption capacity yield growth inflation unemployment employment joblessness participation
  price cost rent expenditure spending outlay budget deficit surplus debt balance revenue turnover profit export import reserve investment aid
  area coastline coast length height elevation depth width size distance altitude temperature rainfall precipitation
  turnout attendance enrolment enrollment membership headcount workforce toll deforestation emission electorate
  age weight volume magnitude median mean average boundary border perimeter`
    .trim()
    .split(/\s+/),
);

/** Those of them whose value is a length of time: "life expectancy is 81 years". */
export const LIFETIME_NOUNS: ReadonlySet<string> = new Set(['expectancy', 'lifespan', 'age']);
