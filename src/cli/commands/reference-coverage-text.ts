import type {
  OfficeCoverage,
  PeriodLength,
  PlaceCoverage,
  ReferenceDescription,
  VariableCoverage,
} from '../../reference/describe-reference.ts';
import { hang, widthOf } from '../../report/text/layout.ts';
import { printable } from '../../report/text/printable.ts';
import { count, listed, spanText } from './reference-words.ts';

const SHOWN_PLACES = 6;
const SHOWN_OFFICES = 4;

/** What packages can check: each measure with its places and periods, then offices, places, organizations and events. */
export function coverageText(description: ReferenceDescription, width: number): string {
  const { variables, offices, places, organizations, events } = description;
  const rest = [
    ...(places > 0 ? [`names of ${count(places, 'place')}`] : []),
    ...(organizations > 0 ? [`names of ${count(organizations, 'organization')}`] : []),
    ...(events > 0 ? [`dates of ${count(events, 'event')}`] : []),
  ];
  return `${[
    ...variables.flatMap((variable) => variableLines(variable, width)),
    ...officeLines(offices, width),
    ...(rest.length === 0 ? [] : [hang('', `Also ${rest.join(', ')}.`, width)]),
    ...(variables.length + offices.length + rest.length === 0 ? ['Nothing can be checked with these packages.'] : []),
  ].join('\n')}\n`;
}

function variableLines(variable: VariableCoverage, width: number): readonly string[] {
  const { name, id, unit, publisher, places } = variable;
  const about = `${unit === '1' ? '' : `in ${unit}, `}${publisher} [${id}]`;
  const shown = places.toSorted((a, b) => b.rows - a.rows).slice(0, SHOWN_PLACES);
  const longest = Math.min(24, Math.max(0, ...shown.map((place) => widthOf(printable(place.name)))));
  const hidden = places.length - shown.length;
  return [
    hang('', printable(name), width),
    hang('  ', printable(about), width),
    ...shown.map((place) => {
      const label = printable(place.name);
      return hang(`    ${label}${' '.repeat(Math.max(0, longest - widthOf(label)))}  `, placeText(place), width);
    }),
    ...(hidden > 0 ? [`    and ${count(hidden, 'more place', 'more places')}`] : []),
    ...(places.length === 0 ? ['    no figures'] : []),
    '',
  ];
}

const LENGTHS: readonly (readonly [PeriodLength, string, string])[] = [
  ['year', 'year', 'years'],
  ['half', 'half-year', 'half-years'],
  ['quarter', 'quarter', 'quarters'],
  ['month', 'month', 'months'],
  ['day', 'day', 'days'],
  ['other', 'other period', 'other periods'],
];

function placeText({ rows, period, lengths, revised }: PlaceCoverage): string {
  if (period === undefined) return count(rows, 'figure');
  const parts = LENGTHS.flatMap(([length, one, many]) => {
    const number = lengths[length];
    return number === undefined ? [] : [count(number, one, many)];
  });
  return `${spanText(period)}: ${parts.join(', ')}${revised > 0 ? ` (${revised} with several values)` : ''}`;
}

function officeLines(offices: readonly OfficeCoverage[], width: number): readonly string[] {
  const byPlace = [...Map.groupBy(offices, ({ of }) => of)];
  if (byPlace.length === 0) return [];
  const lines = byPlace.map(([of, own]) => {
    const from = own.flatMap((office) => office.from ?? []).toSorted()[0];
    const tenures = own.reduce((sum, office) => sum + office.tenures, 0);
    const since = from === undefined ? '' : `, since ${from.slice(0, 4)}`;
    const names = listed(
      own.toSorted((a, b) => b.tenures - a.tenures).map(({ office }) => office),
      SHOWN_OFFICES,
    );
    return hang(
      `    ${printable(of)}  `,
      `${count(tenures, 'term')} of ${count(own.length, 'office')}${since}: ${printable(names)}`,
      width,
    );
  });
  return ['Offices', ...lines, ''];
}
