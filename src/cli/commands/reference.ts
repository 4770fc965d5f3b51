import type { Command } from 'commander';
import type { Reference, Variable } from '../../model/reference.ts';
import { printable } from '../../report/text/printable.ts';
import { openOutput } from '../output.ts';
import type { Context } from '../program.ts';

export function addReference(program: Command, _context: Context): void {
  const reference = program.command('reference').description('what is checked against');
  reference
    .command('list')
    .description('the packages and how much they hold')
    .argument('<folders...>', 'reference packages')
    .action(async (folders: readonly string[]) => await print(listText(await open(folders))));
  reference
    .command('validate')
    .description('whether packages can be used; what is wrong is told with its file and line')
    .argument('<folders...>', 'reference packages')
    .action(async (folders: readonly string[]) => {
      const { packages } = await open(folders);
      await print(packages.map(({ name, version }) => `${name} ${version}: valid\n`).join(''));
    });
  reference
    .command('coverage')
    .description('what packages can check: each variable with its places and years')
    .argument('<folders...>', 'reference packages')
    .action(async (folders: readonly string[]) => await print(coverageText(await open(folders))));
}

async function open(folders: readonly string[]): Promise<Reference> {
  const { openReference } = await import('../../reference/open-reference.ts');
  return openReference(folders);
}

async function print(text: string): Promise<void> {
  const output = await openOutput(undefined);
  await output.write(text.split('\n').map(printable).join('\n'));
}

function listText(reference: Reference): string {
  const { packages, variables, places, officeholders, organizations, events } = reference;
  const observations = variables.reduce((sum, { id }) => sum + reference.observations({ variable: id }).length, 0);
  return [
    ...packages.map(({ name, version, hash }) => `${name} ${version} (${hash.slice(0, 12)})`),
    `  ${observations} observations of ${variables.length} variables, ${places.length} places, ${officeholders.length} officeholders, ${organizations.length} organizations, ${events.length} events`,
    '',
  ].join('\n');
}

function coverageText(reference: Reference): string {
  return reference.variables.map((variable) => variableText(variable, reference)).join('\n');
}

function variableText({ id, name, unit, publisher }: Variable, reference: Reference): string {
  const byPlace = Map.groupBy(reference.observations({ variable: id }), (row) => row.place);
  const places = [...byPlace].map(([place, rows]) => {
    const periods = rows.flatMap((row) => (row.period === undefined ? [] : [row.period]));
    const from = periods.map((period) => period.from).toSorted()[0];
    const to = periods
      .map((period) => period.to)
      .toSorted()
      .at(-1);
    const span = from === undefined || to === undefined ? 'no period' : `${from} to ${to}`;
    return `  ${reference.place(place)?.name ?? place}: ${rows.length} values, ${span}`;
  });
  return [`${name} [${id}], in ${unit}, ${publisher}`, ...(places.length === 0 ? ['  no values'] : places), ''].join(
    '\n',
  );
}
