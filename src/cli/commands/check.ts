import type { Command } from 'commander';
import {
  databaseOption,
  failOnOption,
  formatOption,
  jobsOption,
  manifestOption,
  maxWarningsOption,
  outputOption,
  publishedOption,
  referenceOption,
} from '../arguments.ts';
import type { CheckFlags } from '../check/check-flags.ts';
import { runCheck } from '../check/run-check.ts';
import type { Context } from '../program.ts';

export function addCheck(program: Command, context: Context): void {
  program
    .command('check')
    .description('read, extract, verify and report: the main job')
    .argument('<paths...>', 'files, folders and glob patterns; - is standard input')
    .addOption(referenceOption())
    .addOption(databaseOption('keep everything in this SQLite database'))
    .addOption(publishedOption())
    .addOption(manifestOption())
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(failOnOption('error'))
    .addOption(maxWarningsOption())
    .addOption(jobsOption())
    .option('--stdin-filename <name>', 'what standard input is called in the report', '-')
    .option('--explain', 'show also what was found right and what could not be checked, with the evidence')
    .option('-q, --quiet', 'no notes and no summary')
    .option('--no-color', 'no colours')
    .action(async (paths: readonly string[], flags: CheckFlags) => {
      await runCheck(paths, flags, context);
    });
}
