/**
 * A third hand of wordings, written after the rules had been mended on the others. The first reading gave 59.4 % caught, 56.4 % named and no
 * false alarm in 375: that is what new articles would give. A few rules have been mended on them since.
 */
export const FRESH: Readonly<Record<string, { readonly wordings: Words; readonly changes: Words }>> = {
  'canada-asylum': {
    wordings: {
      rcmp_interceptions_between_poe: [
        'Irregular crossings into {P} stood at {N} in {T}, the RCMP reported.',
        'Between ports of entry in {P}, the RCMP intercepted {N} asylum seekers in {T}.',
        'RCMP data put the number of irregular crossings in {P} in {T} at {N}.',
        'As many as {N} asylum seekers were intercepted by the RCMP between ports of entry in {P} in {T}.',
      ],
      asylum_claims_total_ircc: [
        'Asylum claims filed in {P} came to {N} in {T}.',
        'In {T} alone, {N} asylum claims were made in {P}.',
        '{P} registered {N} asylum claims in {T}.',
      ],
      cbsa_claims_at_poe: [
        'Border officials at {P} took in {N} asylum claims in {T}.',
        'The {P} port of entry handled {N} asylum claims in {T}.',
      ],
    },
    changes: {
      rcmp_interceptions_between_poe: [
        'In {T1} there were {C} more RCMP interceptions of asylum seekers in {P} than in {T0}.',
      ],
      asylum_claims_total_ircc: ['Asylum claims in {P} went up {C} between {T0} and {T1}.'],
      cbsa_claims_at_poe: ['Asylum claims at {P} jumped {C} from {T0} to {T1}.'],
    },
  },
  'world-factbook': {
    wordings: {
      population: [
        '{P}, a country of {N} people in {T}, imports most of its wheat.',
        'In {T} the population of {P} stood at {N}, up from the year before.',
        'The World Factbook estimated the population of {P} at {N} in {T}.',
      ],
      area_total: [
        '{P} has a surface area of {N}, much of it mountains.',
        'At {N}, {P} is among the larger states of its region.',
      ],
      coastline_length: ['With {N} of coastline, {P} relies on its ports.', '{P} has {N} of coast.'],
      unemployment_rate: [
        'The jobless rate in {P} came in at {N} for {T}.',
        'Unemployment was at {N} in {P} in {T}.',
        'At {N}, the unemployment rate of {P} in {T} worried ministers.',
      ],
      inflation_rate: ['In {P}, consumer prices rose {N} in {T}.', 'Annual inflation in {P} hit {N} in {T}.'],
      gdp_growth_rate: ['{P} saw its economy expand by {N} in {T}.', 'In {T}, GDP in {P} grew {N}.'],
      gdp_nominal: ['{P} has an economy worth {N}, going by its GDP in {T}.', 'In {T}, GDP in {P} stood at {N}.'],
      exports: ['Goods exported from {P} in {T} were worth {N}.', '{P} earned {N} from exports in {T}.'],
      imports: ['The import bill of {P} was {N} in {T}.', 'In {T}, {P} imported {N} worth of goods.'],
      life_expectancy: [
        'People in {P} had a life expectancy of {N} in {T}.',
        '{P}: life expectancy at birth in {T} was {N}.',
      ],
      median_age: ['With a median age of {N} in {T}, {P} is a young country.', 'The median age of {P} was {N} in {T}.'],
      fertility_rate: [
        'The total fertility rate of {P} in {T}, {N}, is above the average.',
        '{P} has a fertility rate of {N}, going by figures for {T}.',
      ],
    },
    changes: {
      unemployment_rate: ['{P} saw unemployment rise {C} from {T0} to {T1}.'],
      inflation_rate: ['The rate of inflation in {P} went up {C} between {T0} and {T1}.'],
      exports: ['{P} increased its exports {C} from {T0} to {T1}.'],
      imports: ['Imports into {P} grew {C} from {T0} to {T1}.'],
    },
  },
  'us-employment': {
    wordings: {
      construction: [
        'In {T}, construction firms in the United States employed {N} people.',
        'U.S. construction employment edged to {N} in {T}.',
      ],
      manufacturing: [
        'The United States counted {N} manufacturing workers in {T}.',
        'Manufacturing jobs in the U.S. stood at {N} in {T}.',
      ],
      leisure_hospitality: ['Leisure and hospitality employed {N} people in the United States in {T}.'],
      government: ['In {T} there were {N} government workers in the United States.'],
      nonfarm: [
        'The number of nonfarm jobs in the United States hit {N} in {T}.',
        'Payrolls outside farming in the United States stood at {N} in {T}.',
      ],
      nonfarm_change: ['The economy of the United States added {N} nonfarm jobs in {T}, the bureau said.'],
      durable_goods: ['Employment in durable goods manufacturing in the U.S. reached {N} in {T}.'],
      private: ['Companies in the private sector of the United States had {N} jobs in {T}.'],
    },
    changes: {
      manufacturing: ['Manufacturing jobs in the United States went up {C} from {T0} to {T1}.'],
      construction: ['Construction employment in the United States was {C} higher in {T1} than in {T0}.'],
      nonfarm: ['The number of nonfarm jobs in the United States grew {C} between {T0} and {T1}.'],
    },
  },
};

type Words = Readonly<Record<string, readonly string[]>>;
