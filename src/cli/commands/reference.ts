import type { Command } from 'commander';
import type { Reference } from '../../model/reference.ts';
import { describeFailure, tell } from '../messages.ts';
import { openOutput } from '../output.ts';
import type { Context } from '../program.ts';
import { referenceFailure } from '../reference-failure.ts';
import { addReferenceAdd } from './reference-add.ts';
import { addReferenceCoverage } from './reference-coverage.ts';
import { listText } from './reference-list-text.ts';
import { jsonOption } from './reference-options.ts';

export function addReference(program: Command, context: Context): void {
  const reference = program.command('reference').description('what is checked against');
  addReferenceAdd(reference);
  reference
    .command('list')
    .description('the packages and how much they hold')
    .argument('<paths...>', 'reference packages, tables, and folders of them')
    .addOption(jsonOption())
    .action(async (paths: readonly string[], { format }: { readonly format: string }) => {
      const reference = await open(paths);
      const { describeReference } = await import('../../reference/describe-reference.ts');
      const description = describeReference(reference);
      const { packages, variables, offices, places, organizations, events } = description;
      const rows = variables.map(({ places: own, ...variable }) => ({ ...variable, places: own.length }));
      const json = { packages, variables: rows, offices: offices.length, places, organizations, events };
      await print(format === 'json' ? `${JSON.stringify(json)}\n` : listText(reference, description, 80));
    });
  reference
    .command('validate')
    .description('whether packages can be used; what is wrong is told with its file, line and column')
    .argument('<paths...>', 'reference packages, tables, and folders of them')
    .action(async (paths: readonly string[]) => {
      const [{ loadedPackages }, { cachedIndexes }] = await Promise.all([
        import('../../reference/load-packages.ts'),
        import('../open-references.ts'),
      ]);
      const { packages, problems } = loadedPackages(paths, { indexes: cachedIndexes() });
      for (const problem of problems) tell(describeFailure(referenceFailure(problem)));
      if (problems.length > 0) context.exit(2);
      else await print(packages.map(({ name, version }) => `${name} ${version}: valid\n`).join(''));
    });
  addReferenceCoverage(reference, context);
}

async function open(paths: readonly string[]): Promise<Reference> {
  const [{ openReference }, { cachedIndexes }] = await Promise.all([
    import('../../reference/open-reference.ts'),
    import('../open-references.ts'),
  ]);
  return openReference(paths, { indexes: cachedIndexes() });
}

async function print(text: string): Promise<void> {
  const output = await openOutput(undefined);
  await output.write(text);
}
