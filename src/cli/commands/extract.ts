import type { Command } from 'commander';
import {
  jobsOption,
  manifestOption,
  memoryLimitOption,
  outputOption,
  publishedOption,
  timeLimitOption,
} from '../arguments.ts';
import { describeFailure, skipNotes, tell } from '../messages.ts';
import { openOutput, ReaderGone } from '../output.ts';
import type { Context } from '../program.ts';
import { readInputs } from '../read-inputs.ts';

interface ExtractFlags {
  readonly published?: string;
  readonly manifest?: string;
  readonly output?: string;
  readonly jobs: number;
  readonly timeLimit: number;
  readonly memoryLimit: number;
  readonly stdinFilename: string;
  readonly quiet?: boolean;
}

export function addExtract(program: Command, context: Context): void {
  program
    .command('extract')
    .description('mentions, entities and claims alone, one article a line (JSON Lines)')
    .argument('<paths...>', 'files, folders and glob patterns; - is standard input')
    .addOption(publishedOption())
    .addOption(manifestOption())
    .addOption(outputOption())
    .addOption(jobsOption())
    .addOption(timeLimitOption())
    .addOption(memoryLimitOption())
    .option('--stdin-filename <name>', 'what standard input is called in the records', '-')
    .option('-q, --quiet', 'no notes')
    .action(async (paths: readonly string[], flags: ExtractFlags) => {
      const { jobs, published, manifest } = flags;
      const { extractBatch } = await import('../../batch/run-batch.ts');
      const { loadConfiguration } = await import('../configuration/load-configuration.ts');
      const { fileSelector } = await import('../check/select-files.ts');
      const inputs = await readInputs(paths, flags.stdinFilename);
      const output = await openOutput(flags.output);
      try {
        const options = {
          workingDirectory: process.cwd(),
          jobs,
          limits: { seconds: flags.timeLimit, megabytes: flags.memoryLimit },
          ...(published === undefined ? {} : { published }),
          ...(manifest === undefined ? {} : { manifest }),
          selects: fileSelector(await loadConfiguration(undefined, process.cwd()), null, flags),
        };
        const skipped = skipNotes();
        await extractBatch(inputs, options, async (event) => {
          if (output.isClosed()) throw new ReaderGone();
          if (event.type === 'article') await output.write(`${JSON.stringify(event.done)}\n`);
          else if (event.type === 'skipped') {
            if (flags.quiet !== true) skipped.add(event.uri, event.reason);
          } else {
            tell(describeFailure(event.failure));
            context.exit(2);
          }
        });
        skipped.end();
      } finally {
        await output.close();
      }
    });
}
