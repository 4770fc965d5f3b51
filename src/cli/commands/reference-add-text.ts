import type { AddedTable } from '../../reference/adapters/add-table.ts';
import type { VariableCoverage } from '../../reference/describe-reference.ts';
import { hang } from '../../report/text/layout.ts';
import { printable } from '../../report/text/printable.ts';
import { count, listed, spanText } from './reference-words.ts';

const SHOWN = 8;

/** What a table was taken for, so that a person can put it right before it is used. */
export function addedText(file: string, table: AddedTable, width: number, statTypeGiven: boolean): string {
  const { description, knownPlaces, unknownPlaces, flags, skipped } = table;
  const line = (label: string, text: string) => hang(`  ${label.padEnd(9)} `, printable(text), width);
  const revised = description.variables.flatMap(({ places }) => places).reduce((sum, place) => sum + place.revised, 0);
  const amounts = (counts: Readonly<Record<string, number>>) =>
    listed(
      Object.entries(counts).map(([name, many]) => `${name} ${many.toLocaleString('en-CA')}`),
      SHOWN,
    );
  return `${[
    hang('', `${printable(file)}: ${table.title}, ${count(table.observations, 'figure')}`, width),
    ...table.understood.map((sentence) => line('read as', sentence)),
    ...description.variables.slice(0, SHOWN).map((variable) => line('measure', measureText(variable))),
    ...(description.variables.length > SHOWN
      ? [line('', `and ${description.variables.length - SHOWN} more measures`)]
      : []),
    ...(knownPlaces.length === 0
      ? []
      : [
          line(
            'places',
            listed(
              knownPlaces.map(({ name, id }) => (name === id ? id : `${name} (${id})`)),
              SHOWN,
            ),
          ),
        ]),
    ...(unknownPlaces.length === 0
      ? []
      : [
          line(
            'unknown',
            `${listed(unknownPlaces, SHOWN)}: in no package, so a place of its own. Check the spelling, or name a package that has it with --reference.`,
          ),
        ]),
    ...(Object.keys(flags).length === 0 ? [] : [line('flags', amounts(flags))]),
    ...(revised === 0 ? [] : [line('revised', `${count(revised, 'cell')} with more than one value`)]),
    ...(Object.keys(skipped).length === 0 ? [] : [line('left out', amounts(skipped))]),
    ...assumptions(description.variables, statTypeGiven).map((sentence) => line('assumed', sentence)),
  ].join('\n')}\n`;
}

function measureText({ name, unit, statType, rows, period }: VariableCoverage): string {
  return [
    name,
    unit === '1' ? 'no unit' : unit,
    statType,
    count(rows, 'figure'),
    ...(period === undefined ? [] : [spanText(period)]),
  ].join(' · ');
}

/** What the table does not say, and how to say it. */
function assumptions(variables: readonly VariableCoverage[], statTypeGiven: boolean): readonly string[] {
  return [
    ...(variables.some(({ unit }) => unit === '1')
      ? ['Nothing says what is counted: give --unit person (or %, CAD, km …).']
      : []),
    ...(!statTypeGiven && variables.some(({ statType }) => statType === 'stock')
      ? ['A level at a moment (stock). If the figures add up over time, as births in a month do: --stat-type flow.']
      : []),
  ];
}
