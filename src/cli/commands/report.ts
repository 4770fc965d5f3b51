import type { Command } from 'commander';
import { databaseOption, failOnOption, formatOption, maxWarningsOption, outputOption } from '../arguments.ts';
import { exitCode, type FailOn } from '../exit-code.ts';
import { openOutput } from '../output.ts';
import type { Context } from '../program.ts';
import { reportOptions } from '../report-options.ts';
import { reportWriter } from '../report-writer.ts';

interface ReportFlags {
  readonly db: string;
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
    .option('--explain', 'show also what was found right and what could not be checked, with the evidence')
    .option('-q, --quiet', 'no summary')
    .option('--no-color', 'no colours')
    .action(async (flags: ReportFlags) => {
      const options = reportOptions(flags);
      const { openStore } = await import('../../store/open-store.ts');
      const store = openStore(flags.db, { mode: 'read' });
      const output = await openOutput(flags.output);
      try {
        const report = reportWriter(flags.format, output, options);
        await report.begin();
        for (const stored of store.articles()) {
          await report.add({ ...stored, findings: [...store.attachDecisions(stored.findings)] });
        }
        await report.end([...store.failures()], 0);
        context.exit(exitCode(report.flagged(), false, flags.failOn, flags.maxWarnings ?? Number.POSITIVE_INFINITY));
      } finally {
        store.close();
        await output.close();
      }
    });
}
