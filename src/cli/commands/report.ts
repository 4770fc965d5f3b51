import type { Command } from 'commander';
import { addArticle, addFindings, emptySummary } from '../../batch/summary.ts';
import { formatNamed } from '../../report/formats.ts';
import { databaseOption, failOnOption, formatOption, maxWarningsOption, outputOption } from '../arguments.ts';
import { countFlags, exitCode, type FailOn } from '../exit-code.ts';
import { openOutput } from '../output.ts';
import type { Context } from '../program.ts';
import { reportOptions } from '../report-options.ts';

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
      const format = formatNamed(flags.format);
      if (format === undefined) throw new RangeError(`no format ${flags.format}`);
      const options = reportOptions(flags);
      const { openStore } = await import('../../store/open-store.ts');
      const store = openStore(flags.db, { mode: 'read' });
      const output = await openOutput(flags.output);
      try {
        let summary = emptySummary();
        let flagged = { error: 0, warning: 0, note: 0 };
        let index = 0;
        await output.write(format.begin(options));
        for (const stored of store.articles()) {
          const checked = { ...stored, findings: [...store.attachDecisions(stored.findings)] };
          summary = addArticle(summary, checked);
          flagged = countFlags(flagged, checked);
          await output.write(format.article(checked, index, options));
          index += 1;
        }
        const batchFindings = [...store.attachDecisions(store.batch.all())];
        summary = addFindings(summary, batchFindings);
        flagged = countFlags(flagged, { findings: batchFindings });
        const failures = [...store.failures()];
        summary = { ...summary, failed: failures.length };
        await output.write(format.end({ batchFindings, failures, summary }, options));
        context.exit(exitCode(flagged, false, flags.failOn, flags.maxWarnings ?? Number.POSITIVE_INFINITY));
      } finally {
        store.close();
        await output.close();
      }
    });
}
