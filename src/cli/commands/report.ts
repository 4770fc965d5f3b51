import type { Command } from 'commander';
import {
  baselineOption,
  databaseOption,
  failOnOption,
  formatOption,
  maxWarningsOption,
  outputOption,
} from '../arguments.ts';
import { openBaseline } from '../check/baseline-file.ts';
import { exitCode, type FailOn } from '../exit-code.ts';
import { openOutput } from '../output.ts';
import type { Context } from '../program.ts';
import { reportOptions } from '../report-options.ts';
import { reportWriter } from '../report-writer.ts';

interface ReportFlags {
  readonly db: string;
  readonly baseline?: string;
  readonly config?: string;
  readonly format: string;
  readonly output?: string;
  readonly failOn: FailOn;
  readonly maxWarnings?: number;
  readonly explain?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export function addReport(program: Command, context: Context): void {
  program
    .command('report')
    .description('a report from a database, without reading the articles again')
    .addOption(databaseOption('the database that `check --db` left').makeOptionMandatory())
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(failOnOption('never'))
    .addOption(maxWarningsOption())
    .addOption(baselineOption())
    .option('--explain', 'show also what was found right and what could not be checked, with the evidence')
    .option('-q, --quiet', 'no summary')
    .option('--no-color', 'no colours')
    .option('--config <file>', 'this configuration instead of the nearest one, for what it says of the formats')
    .action(async (flags: ReportFlags) => await report(flags, context));
}

async function report(flags: ReportFlags, context: Context): Promise<void> {
  const [{ loadConfiguration }, { reportDetails }, { openStore }] = await Promise.all([
    import('../configuration/load-configuration.ts'),
    import('../report-details.ts'),
    import('../../store/open-store.ts'),
  ]);
  const details = await reportDetails(flags.format, await loadConfiguration(flags.config, process.cwd()), context);
  const baseline = await openBaseline(flags, process.cwd());
  const store = openStore(flags.db, { mode: 'read' });
  const output = await openOutput(flags.output);
  try {
    const writer = reportWriter(flags.format, output, { ...reportOptions(flags), ...details }, baseline);
    await writer.begin();
    for (const stored of store.articles()) {
      const checked = { ...stored, findings: [...store.attachDecisions(stored.findings)] };
      await writer.add(baseline?.apply(checked) ?? checked);
    }
    const batchFindings = store.attachDecisions(store.batch.all());
    await writer.end({ batchFindings, failures: store.failures(), skipped: 0 });
    const { failOn, maxWarnings = Number.POSITIVE_INFINITY } = flags;
    context.exit(exitCode(writer.flagged(), false, failOn, maxWarnings));
  } finally {
    store.close();
    await output.close();
  }
}
