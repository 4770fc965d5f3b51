import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { PACKAGE_ROOT } from '../package-root.ts';
import { addCheck } from './commands/check.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addInit } from './commands/init.ts';
import { addReference } from './commands/reference.ts';
import { addReport } from './commands/report.ts';
import { addReview } from './commands/review.ts';
import type { ExitCode } from './exit-code.ts';
import { describeError, tell } from './messages.ts';
import { ReaderGone } from './output.ts';

/** What a command needs to know of the program it is in. */
export interface Context {
  readonly version: string;
  /** Sets the exit code; a higher one stays. */
  readonly exit: (code: ExitCode) => void;
}

/** Every command, in the order of the help. */
const commands = [addCheck, addExtract, addReport, addExport, addExplain, addReview, addReference, addInit];

/** Runs the command that `args` names and gives the exit code. Everything that can go wrong ends in one clear message. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const exit = (next: ExitCode): void => {
    if (next > code) code = next;
  };
  const program = createProgram({ version: readVersion(), exit });
  try {
    if (args.length === 0) program.help({ error: true });
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof ReaderGone) return code;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const lines = describeError(error);
    if (lines === null) throw error;
    for (const line of lines) tell(line);
    return 2;
  }
  return code;
}

function createProgram(context: Context): Command {
  const program = new Command('deskcheck')
    .description('Checks the numbers, dates, names and places in news articles against reference data.')
    .version(context.version)
    .exitOverride()
    .configureOutput({ outputError: (message) => tell(oneLine(message)) })
    .addHelpText(
      'after',
      '\nExit code: 0 nothing to flag, 1 findings, 2 something could not be done, 130 ended by Ctrl-C.',
    );
  for (const add of commands) add(program, context);
  return program;
}

/** "error: unknown option '--foo'\n(Did you mean --food?)" in one line, as all our messages are. */
function oneLine(message: string): string {
  return message
    .replace(/^error: /, 'deskcheck: ')
    .trim()
    .replace(/\s*\n\s*/g, ' ');
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', PACKAGE_ROOT), 'utf8'));
  return String(version);
}
