/** How articles tell of jobs in the United States, in sentences of our own. */
const SECTORS: Readonly<Record<string, string>> = {
  construction: 'construction',
  manufacturing: 'manufacturing',
  durable_goods: 'durable goods manufacturing',
  nondurable_goods: 'nondurable goods manufacturing',
  retail_trade: 'retail trade',
  wholesale_trade: 'wholesale trade',
  mining_logging: 'mining and logging',
  education_health: 'education and health services',
  leisure_hospitality: 'leisure and hospitality',
  transportation_warehousing: 'transportation and warehousing',
};

function sectorWordings(sector: string): readonly string[] {
  return [
    `Employment in ${sector} in the United States stood at {N} in {T}.`,
    `There were {N} ${sector} jobs in the United States in {T}.`,
    `In {T}, {N} people were employed in ${sector} in the United States.`,
    `U.S. employment in ${sector} was {N} in {T}, the Bureau of Labor Statistics said.`,
    `The United States had {N} ${sector} jobs in {T}.`,
  ];
}

function sectorChanges(sector: string): readonly string[] {
  return [
    `Employment in ${sector} in the United States rose {C} from {T0} to {T1}.`,
    `The number of ${sector} jobs in the United States rose {C} between {T0} and {T1}.`,
  ];
}

export const JOBS = {
  wordings: {
    ...Object.fromEntries(Object.entries(SECTORS).map(([id, sector]) => [id, sectorWordings(sector)])),
    nonfarm: [
      'Nonfarm employment in the United States stood at {N} in {T}.',
      'There were {N} nonfarm jobs in the United States in {T}.',
      'In {T}, {N} people were on nonfarm payrolls in the United States.',
      'U.S. nonfarm payrolls stood at {N} in {T}, according to the Bureau of Labor Statistics.',
    ],
    private: [
      'Private-sector employment in the United States was {N} in {T}.',
      'There were {N} private-sector jobs in the United States in {T}.',
    ],
    government: [
      'Government employment in the United States was {N} in {T}.',
      'There were {N} government jobs in the United States in {T}.',
    ],
    nonfarm_change: [
      'Employers in the United States added {N} nonfarm jobs in {T}.',
      'The United States added {N} nonfarm jobs in {T}.',
    ],
  },
  changes: {
    ...Object.fromEntries(Object.entries(SECTORS).map(([id, sector]) => [id, sectorChanges(sector)])),
    nonfarm: ['Nonfarm employment in the United States rose {C} from {T0} to {T1}.'],
  },
};
