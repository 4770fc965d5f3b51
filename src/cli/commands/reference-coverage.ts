import type { Command } from 'commander';
import type { UncheckedClaims } from '../../batch/unchecked-claims.ts';
import type { Reference } from '../../model/reference.ts';
import type { ReferenceDescription } from '../../reference/describe-reference.ts';
import { fold } from '../../text/fold.ts';
import { databaseOption, jobsOption, manifestOption, publishedOption } from '../arguments.ts';
import { describeFailure, tell, UsageError } from '../messages.ts';
import { openOutput } from '../output.ts';
import type { Context } from '../program.ts';
import { readInputs } from '../read-inputs.ts';
import { coverageText } from './reference-coverage-text.ts';
import { jsonOption } from './reference-options.ts';
import { uncheckedText } from './unchecked-claims-text.ts';

interface CoverageFlags {
  readonly format: 'text' | 'json';
  readonly measure?: string;
  readonly place?: string;
  readonly db?: string;
  readonly articles?: readonly string[];
  readonly published?: string;
  readonly manifest?: string;
  readonly jobs: number;
}

const WIDTH = 80;

export function addReferenceCoverage(reference: Command, context: Context): void {
  reference
    .command('coverage')
    .description('what packages can check, and which claims of articles they have nothing for')
    .argument('[paths...]', 'reference packages, tables, and folders of them')
    .option('--measure <words>', 'only measures whose name, aliases or dimensions hold these words')
    .option('--place <name>', 'only this place, by name or code')
    .addOption(databaseOption('which claims of this database had no reference, by measure and place'))
    .option('--articles <paths...>', 'which claims of these articles have no reference in the packages')
    .addOption(publishedOption())
    .addOption(manifestOption())
    .addOption(jobsOption())
    .addOption(jsonOption())
    .action(async (paths: readonly string[], flags: CoverageFlags) => {
      await coverage(paths, flags, context);
    });
}

async function coverage(paths: readonly string[], flags: CoverageFlags, context: Context): Promise<void> {
  if (paths.length === 0 && flags.db === undefined) throw new UsageError('name a reference package, or give --db');
  const packages = paths.length === 0 ? null : await openPackages(paths);
  const description = packages === null ? null : await described(packages, flags);
  const unchecked = await uncheckedOf(packages, flags, context);
  const output = await openOutput(undefined);
  if (flags.format === 'json') {
    await output.write(
      `${JSON.stringify({ ...(description === null ? {} : { coverage: description }), ...(unchecked === null ? {} : { unchecked }) })}\n`,
    );
    return;
  }
  const parts = [
    ...(description === null ? [] : [coverageText(description, WIDTH)]),
    ...(unchecked === null ? [] : [uncheckedText(unchecked, WIDTH)]),
  ];
  await output.write(parts.join('\n'));
}

async function openPackages(paths: readonly string[]): Promise<Reference> {
  const [{ openReference }, { cachedIndexes }] = await Promise.all([
    import('../../reference/open-reference.ts'),
    import('../open-references.ts'),
  ]);
  return openReference(paths, { indexes: cachedIndexes() });
}

/** The description, narrowed to the measures and the place that were asked for. */
async function described(reference: Reference, { measure, place }: CoverageFlags): Promise<ReferenceDescription> {
  const { describeReference } = await import('../../reference/describe-reference.ts');
  const whole = describeReference(
    measure === undefined ? reference : { ...reference, variables: reference.variablesWith(measure) },
  );
  if (place === undefined) return whole;
  const named = [reference.place(place), ...reference.placesNamed(place)];
  const ids = new Set(named.flatMap((found) => found?.id ?? []));
  const variables = whole.variables.flatMap((variable) => {
    const places = variable.places.filter((at) => ids.has(at.id) || fold(at.name) === fold(place));
    return places.length === 0 ? [] : [{ ...variable, places }];
  });
  return { ...whole, variables, offices: whole.offices.filter(({ of }) => ids.has(of)) };
}

/** The claims that had no reference: of a database as its last check left them, or of articles that are checked now. */
async function uncheckedOf(
  reference: Reference | null,
  flags: CoverageFlags,
  context: Context,
): Promise<UncheckedClaims | null> {
  if (flags.db === undefined && flags.articles === undefined) return null;
  const { uncheckedClaims } = await import('../../batch/unchecked-claims.ts');
  const gathered = uncheckedClaims();
  if (flags.db !== undefined) {
    const { openStore } = await import('../../store/open-store.ts');
    const store = openStore(flags.db, { mode: 'read' });
    try {
      for (const checked of store.articles()) gathered.add(checked);
    } finally {
      store.close();
    }
    return gathered.result();
  }
  if (reference === null) throw new UsageError('name the reference packages that the articles are held against');
  const { runBatch } = await import('../../batch/run-batch.ts');
  const { published, manifest, jobs } = flags;
  const options = {
    workingDirectory: process.cwd(),
    jobs,
    reference,
    ...(published === undefined ? {} : { published }),
    ...(manifest === undefined ? {} : { manifest }),
  };
  const inputs = await readInputs(flags.articles ?? [], '-');
  await runBatch(inputs, options, (event) => {
    if (event.type === 'article') gathered.add(event.done);
    if (event.type !== 'failure') return;
    tell(describeFailure(event.failure));
    context.exit(2);
  });
  return gathered.result();
}
