import type { Command } from 'commander';
import {
  baselineOption,
  databaseOption,
  failOnOption,
  formatOption,
  jobsOption,
  manifestOption,
  maxWarningsOption,
  memoryLimitOption,
  outputOption,
  publishedOption,
  referenceOption,
  suppressionProblemsOption,
  timeLimitOption,
} from '../arguments.ts';
import type { Context } from '../program.ts';

export function addCheck(program: Command, context: Context): void {
  program
    .command('check')
    .description('read, extract, verify and report: the main job')
    .argument('[paths...]', 'files, folders and glob patterns; - is standard input')
    .addOption(referenceOption())
    .addOption(databaseOption('keep everything in this SQLite database'))
    .addOption(publishedOption())
    .addOption(manifestOption())
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(failOnOption('error'))
    .addOption(maxWarningsOption())
    .addOption(baselineOption())
    .option('--update-baseline', 'write the baseline anew: with every flag of today, without what is no longer flagged')
    .addOption(suppressionProblemsOption())
    .option('--since <revision>', 'only files that changed since this revision of git')
    .option('--stdin', 'read an article from standard input, as the path - does')
    .option('--stdin-filename <name>', 'what standard input is called in the report', '-')
    .addOption(jobsOption())
    .addOption(timeLimitOption())
    .addOption(memoryLimitOption())
    .option('--explain', 'show also what was found right and what could not be checked, with the evidence')
    .option('-q, --quiet', 'no notes and no summary')
    .option('--no-color', 'no colours')
    .option('--config <file>', 'this configuration instead of the nearest deskcheck.config.json or package.json')
    .option('--print-config [file]', 'print what the options and checks come to (for that file), and check nothing')
    .action(async (paths: readonly string[], _flags: unknown, command: Command) => {
      const { runCheck } = await import('../check/run-check.ts');
      await runCheck(paths, command, context);
    });
}
