/** How articles tell of countries, in sentences of our own. */
export const COUNTRIES = {
  wordings: {
    population: [
      '{P} had a population of {N} in {T}.',
      'The population of {P} was {N} in {T}.',
      '{P}\u2019s population stood at {N} in {T}.',
      'In {T}, {N} people lived in {P}.',
      '{P} had {N} inhabitants in {T}.',
      '{P} was home to {N} people in {T}, the CIA World Factbook says.',
      'According to the World Factbook, the population of {P} in {T} was {N}.',
    ],
    area_total: [
      '{P} covers an area of {N}.',
      '{P} has a total area of {N}.',
      'The total area of {P} is {N}.',
      '{P}, which has an area of {N}, votes on Sunday.',
    ],
    coastline_length: [
      '{P}\u2019s coastline is {N} long.',
      '{P} has {N} of coastline.',
      'The coastline of {P} is {N} long, officials said.',
      '{P} has a coastline of {N}.',
    ],
    land_boundary_length: [
      '{P} has {N} of land borders.',
      'The land borders of {P} are {N} long.',
      '{P}\u2019s land boundaries run for {N}.',
    ],
    unemployment_rate: [
      'The unemployment rate in {P} was {N} in {T}.',
      'Unemployment in {P} stood at {N} in {T}.',
      '{P}\u2019s jobless rate was {N} in {T}.',
      'In {T}, {P} had an unemployment rate of {N}.',
      'In {T}, {N} of the labour force in {P} was out of work.',
    ],
    inflation_rate: [
      'Inflation in {P} was {N} in {T}.',
      '{P}\u2019s inflation rate reached {N} in {T}.',
      'In {T}, {P} had an inflation rate of {N}.',
      'The rate of inflation in {P} stood at {N} in {T}.',
    ],
    gdp_growth_rate: [
      '{P}\u2019s economy grew {N} in {T}.',
      'Economic growth in {P} was {N} in {T}.',
      'GDP growth in {P} reached {N} in {T}.',
      'The economy of {P} grew by {N} in {T}.',
    ],
    gdp_nominal: [
      '{P}\u2019s gross domestic product was {N} in {T}.',
      'The GDP of {P} was {N} in {T}.',
      '{P} had a GDP of {N} in {T}.',
      'Gross domestic product in {P} came to {N} in {T}.',
    ],
    exports: [
      '{P} exported goods worth {N} in {T}.',
      '{P}\u2019s exports were worth {N} in {T}.',
      'Exports from {P} came to {N} in {T}.',
      'In {T}, the exports of {P} totalled {N}.',
    ],
    imports: [
      '{P} imported goods worth {N} in {T}.',
      '{P}\u2019s imports were worth {N} in {T}.',
      'The imports of {P} came to {N} in {T}.',
      'In {T}, the imports of {P} totalled {N}.',
    ],
    life_expectancy: [
      'Life expectancy in {P} was {N} in {T}.',
      '{P} had a life expectancy of {N} in {T}.',
      'Life expectancy at birth in {P} stood at {N} in {T}.',
      'The life expectancy of {P} was {N} in {T}.',
    ],
    median_age: [
      'The median age in {P} was {N} in {T}.',
      '{P}\u2019s median age was {N} in {T}.',
      '{P} had a median age of {N} in {T}.',
    ],
    fertility_rate: [
      'The fertility rate in {P} was {N} in {T}.',
      'Women in {P} had {N} on average in {T}.',
      '{P}\u2019s total fertility rate was {N} in {T}.',
      '{P} had a fertility rate of {N} in {T}.',
    ],
  },
  changes: {
    unemployment_rate: [
      'The unemployment rate in {P} rose {C} from {T0} to {T1}.',
      'Unemployment in {P} rose {C} between {T0} and {T1}.',
      '{P}\u2019s jobless rate rose {C} from {T0} to {T1}.',
    ],
    inflation_rate: [
      'Inflation in {P} rose {C} from {T0} to {T1}.',
      'The inflation rate in {P} rose {C} between {T0} and {T1}.',
    ],
    exports: ['Exports from {P} rose {C} from {T0} to {T1}.', '{P}\u2019s exports rose {C} between {T0} and {T1}.'],
    imports: ['Imports to {P} rose {C} from {T0} to {T1}.', '{P}\u2019s imports rose {C} between {T0} and {T1}.'],
  },
} as const;
