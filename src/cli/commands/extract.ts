import type { Command } from 'commander';
import {
  jobsOption,
  manifestOption,
  memoryLimitOption,
  outputOption,
  publishedOption,
  timeLimitOption,
} from '../arguments.ts';
import { listenForInterrupt } from '../interrupt.ts';
import { describeFailure, skipNotes, tell } from '../messages.ts';
import { openOutput, ReaderGone } from '../output.ts';
import type { Context } from '../program.ts';
import { readInputs } from '../read-inputs.ts';
import { reportOptions } from '../report-options.ts';
import { clearOf, showProgress, stoppedAfter } from '../show-progress.ts';

interface ExtractFlags {
  readonly published?: string;
  readonly manifest?: string;
  readonly output?: string;
  readonly jobs: number;
  readonly timeLimit: number;
  readonly memoryLimit: number;
  readonly stdinFilename: string;
  readonly quiet?: boolean;
  readonly color: boolean;
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
    .option('-q, --quiet', 'no notes and no progress')
    .option('--no-color', 'no colours')
    .action(async (paths: readonly string[], flags: ExtractFlags) => {
      const { jobs, published, manifest } = flags;
      const { extractBatch } = await import('../../batch/run-batch.ts');
      const { loadConfiguration } = await import('../configuration/load-configuration.ts');
      const { fileSelector } = await import('../check/select-files.ts');
      const inputs = await readInputs(paths, flags.stdinFilename);
      const progress = showProgress(reportOptions(flags));
      const output = clearOf(progress, await openOutput(flags.output));
      const interrupt = listenForInterrupt();
      try {
        const options = {
          workingDirectory: process.cwd(),
          jobs,
          limits: { seconds: flags.timeLimit, megabytes: flags.memoryLimit },
          ...(published === undefined ? {} : { published }),
          ...(manifest === undefined ? {} : { manifest }),
          signal: interrupt.signal,
          onProgress: progress.update,
          selects: fileSelector(await loadConfiguration(undefined, process.cwd()), null, flags),
        };
        const skipped = skipNotes();
        const outcome = await extractBatch(inputs, options, async (event) => {
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
        if (outcome.interrupted) {
          tell(`${stoppedAfter(outcome)}; what was written is whole.`);
          context.exit(interrupt.code() ?? 130);
        }
      } finally {
        interrupt.end();
        progress.clear();
        await output.close();
      }
    });
}
