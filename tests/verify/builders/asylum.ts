import type { Reference } from '../../../src/model/reference.ts';
import { observation, organization, place, referenceOf, variable } from './reference.ts';

/** Three measures that are easily taken for each other, in the record's own words, and a border. */
export function asylumReference(): Reference {
  const intercepted = 'interceptions';
  return referenceOf({
    places: [
      place('CA', 'Canada'),
      place('US', 'United States', undefined, ['U.S.']),
      place('CA-QC', 'Quebec', 'CA', ['Québec']),
      place('CA-MB', 'Manitoba', 'CA'),
      place('CA-ON', 'Ontario', 'CA'),
      place('town', 'Saint-Bernard-de-Lacolle', 'CA-QC'),
      place('crossing', 'Saint-Bernard-de-Lacolle port of entry', 'town', ['Saint-Bernard-de-Lacolle']),
    ],
    organizations: [
      organization('rcmp', 'Royal Canadian Mounted Police', { acronym: 'RCMP' }),
      organization('cbsa', 'Canada Border Services Agency', { acronym: 'CBSA', aliases: ['border agency'] }),
      organization('ircc', 'Immigration, Refugees and Citizenship Canada', { acronym: 'IRCC' }),
    ],
    variables: [
      variable(intercepted, 'RCMP interceptions of asylum seekers between ports of entry', {
        aliases: [
          'interceptions',
          'asylum seekers who entered through unofficial ports of entry',
          'migrants crossed into Canada illegally',
          'irregular border crossings',
        ],
        constraints: { agency: 'RCMP' },
        publisher: 'Immigration, Refugees and Citizenship Canada',
      }),
      variable('claims', 'Asylum claims, all offices (IRCC operational series)', {
        aliases: ['asylum claims', 'asylum seekers', 'refugee claims'],
        publisher: 'Immigration, Refugees and Citizenship Canada',
      }),
      variable('claims-land', 'Refugee claims at Quebec land border crossings (CBSA), legal and irregular', {
        aliases: ['asylum claims at land border ports of entry'],
        constraints: { agency: 'CBSA' },
        publisher: 'Canada Border Services Agency',
      }),
      variable('claims-crossing', 'Asylum claims at a named port of entry (CBSA)', {
        aliases: ['asylum claims at the border crossing', 'claims at the crossing'],
        constraints: { agency: 'CBSA' },
        publisher: 'Canada Border Services Agency',
      }),
      variable('border', 'Length of the Canada–United States boundary', {
        aliases: ['border with the United States', 'length of the border'],
        populationType: 'Border',
        statType: 'constant',
        unit: 'km',
        publisher: 'CIA',
      }),
    ],
    observations: [
      observation(intercepted, 'CA', '2019', 16503),
      observation(intercepted, 'CA', '2021', 4246),
      observation(intercepted, 'CA-QC', '2021', 4095),
      observation(intercepted, 'CA', '2022', 39540),
      observation(intercepted, 'CA-QC', '2022', 39171),
      observation(intercepted, 'CA-MB', '2022', 72),
      observation(intercepted, 'CA', '2023-01', 4994),
      observation(intercepted, 'CA-QC', '2023-01', 4875),
      observation(intercepted, 'CA-QC', '2017-01', 245),
      observation(intercepted, 'CA-QC', '2017-02', 452),
      observation(intercepted, 'CA-QC', '2017-03', 654),
      observation(intercepted, 'CA-QC', '2017-02', 432, { asOf: '2017-03-21' }),
      observation(intercepted, 'CA', '2017-01', 476, { asOf: '2017-03-21' }),
      observation(intercepted, 'CA', '2017-01', 315, { asOf: '2017-04-19' }),
      observation('claims', 'CA', '2021', 25178),
      observation('claims-land', 'CA-QC', '2017-01', 452),
      observation('claims-land', 'CA-QC', '2016-01', 137),
      observation('claims-crossing', 'crossing', '2025-06', 1593),
      observation('claims-crossing', 'crossing', '2025-07', 3493),
      observation('claims-crossing', 'crossing', '2025-07-01/2025-07-27', 3089),
      observation('claims-crossing', 'crossing', '2025-01-01/2025-07-27', 10724),
      observation('border', 'CA', '', 8891, { unit: 'km' }),
    ],
  });
}
