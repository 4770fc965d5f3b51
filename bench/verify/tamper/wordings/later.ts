/** A second hand of wordings: measured before any rule was mended on them (78.3 % caught, 73.1 % named, no false alarm), and learned from since. */
export const LATER: Readonly<Record<string, { readonly wordings: Words; readonly changes: Words }>> = {
  'canada-asylum': {
    wordings: {
      rcmp_interceptions_between_poe: [
        'During {T}, police intercepted {N} asylum seekers between official crossings in {P}, according to the RCMP.',
        'The number of asylum seekers whom the RCMP intercepted between ports of entry in {P} came to {N} in {T}.',
        'In {P}, {N} migrants crossed the border irregularly in {T}, the RCMP says.',
        'Statistics for {T} put RCMP interceptions in {P} at {N}.',
      ],
      asylum_claims_total_ircc: [
        'A total of {N} people claimed asylum in {P} in {T}.',
        'The number of asylum claims in {P} in {T} was {N}.',
        '{P} saw {N} asylum claims in {T}, the immigration department said.',
      ],
      cbsa_claims_at_poe: [
        'In {T}, {N} people made asylum claims at the {P} border crossing.',
        'The {P} border crossing received {N} asylum claims in {T}.',
      ],
    },
    changes: {
      rcmp_interceptions_between_poe: [
        'Between {T0} and {T1}, RCMP interceptions of asylum seekers in {P} increased {C}.',
        'In {P}, RCMP interceptions of asylum seekers climbed {C} from {T0} to {T1}.',
      ],
      asylum_claims_total_ircc: ['From {T0} to {T1}, asylum claims in {P} climbed {C}.'],
    },
  },
  'world-factbook': {
    wordings: {
      population: [
        'Some analysts note that {P}, with a population of {N} in {T}, has few lenders.',
        'The number of people living in {P} was {N} in {T}.',
        'By {T} the population of {P} had reached {N}.',
        'A census would find {P} larger than the {N} inhabitants it had in {T}.',
      ],
      area_total: ['{P} stretches across {N}.', 'With an area of {N}, {P} is hard to patrol.', '{P} is {N} in area.'],
      coastline_length: ['The coast of {P} runs for {N}.', 'The navy patrols the {N} of coastline that {P} has.'],
      unemployment_rate: [
        'Joblessness in {P} ran at {N} in {T}.',
        'In {T} the share of the labour force without work in {P} was {N}.',
        '{P} ended {T} with an unemployment rate of {N}.',
      ],
      inflation_rate: ['Consumer price inflation in {P} averaged {N} in {T}.', '{P} saw inflation of {N} in {T}.'],
      gdp_growth_rate: [
        '{P} posted economic growth of {N} in {T}.',
        'Gross domestic product in {P} expanded {N} in {T}.',
      ],
      gdp_nominal: [
        'The economy of {P} had an output of {N} in {T}.',
        'In {T}, {P} recorded a gross domestic product of {N}.',
      ],
      exports: ['In {T}, {P} sold goods worth {N} abroad.', 'The value of exports from {P} was {N} in {T}.'],
      imports: ['{P} spent {N} on imports in {T}.', 'The value of imports into {P} was {N} in {T}.'],
      life_expectancy: [
        'A child born in {P} in {T} had a life expectancy of {N}.',
        'In {T}, life expectancy in {P} reached {N}.',
      ],
      median_age: ['In {T}, the median age of people in {P} was {N}.', 'The median age stood at {N} in {P} in {T}.'],
      fertility_rate: [
        'In {T}, the total fertility rate of {P} stood at {N}.',
        '{P} recorded a fertility rate of {N} in {T}.',
      ],
    },
    changes: {
      unemployment_rate: ['In {P}, unemployment climbed {C} between {T0} and {T1}.'],
      inflation_rate: ['Inflation in {P} increased {C} from {T0} to {T1}.'],
      exports: ['The value of exports from {P} increased {C} from {T0} to {T1}.'],
    },
  },
  'us-employment': {
    wordings: {
      construction: [
        'Construction employment in the United States totalled {N} in {T}.',
        'Builders in the United States provided {N} construction jobs in {T}.',
      ],
      manufacturing: [
        'American manufacturing employment was {N} in {T}.',
        'Factory jobs in the United States numbered {N} in {T}.',
        'In the United States, manufacturing provided {N} jobs in {T}.',
      ],
      retail_trade: [
        'Retail jobs in the United States numbered {N} in {T}.',
        'In {T}, U.S. retail employment was {N}.',
      ],
      nonfarm: [
        'Total nonfarm employment in America was {N} in {T}.',
        'U.S. nonfarm payrolls counted {N} people in {T}.',
      ],
      private: ['Private employment in the United States reached {N} in {T}.'],
      durable_goods: ['Durable goods manufacturing in the United States had {N} jobs in {T}.'],
      nonfarm_change: ['U.S. employers added {N} jobs in {T}.'],
    },
    changes: {
      manufacturing: ['Manufacturing employment in the United States climbed {C} between {T0} and {T1}.'],
      construction: ['In the United States, construction employment increased {C} from {T0} to {T1}.'],
    },
  },
};

type Words = Readonly<Record<string, readonly string[]>>;
