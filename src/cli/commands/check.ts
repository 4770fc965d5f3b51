import type { Command } from 'commander';
import type { BatchEvent } from '../../batch/run-batch.ts';
import type { CheckedArticle } from '../../model/output.ts';
import { formatNamed } from '../../report/formats.ts';
import type { Store } from '../../store/open-store.ts';
import {
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
  timeLimitOption,
} from '../arguments.ts';
import { countFlags, exitCode, type FailOn } from '../exit-code.ts';
import { describeFailure, skipNotes, tell, tellReading } from '../messages.ts';
import { openOutput, ReaderGone } from '../output.ts';
import type { Context } from '../program.ts';
import { readInputs } from '../read-inputs.ts';
import { reportOptions } from '../report-options.ts';

interface CheckFlags {
  readonly reference: readonly string[];
  readonly db?: string;
  readonly published?: string;
  readonly manifest?: string;
  readonly format: string;
  readonly output?: string;
  readonly failOn: FailOn;
  readonly maxWarnings?: number;
  readonly explain?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly jobs: number;
  readonly timeLimit: number;
  readonly memoryLimit: number;
  readonly stdinFilename: string;
}

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
    .addOption(timeLimitOption())
    .addOption(memoryLimitOption())
    .option('--stdin-filename <name>', 'what standard input is called in the report', '-')
    .option('--explain', 'show also what was found right and what could not be checked, with the evidence')
    .option('-q, --quiet', 'no notes and no summary')
    .option('--no-color', 'no colours')
    .action(async (paths: readonly string[], flags: CheckFlags) => {
      await check(paths, flags, context);
    });
}

async function check(paths: readonly string[], flags: CheckFlags, context: Context): Promise<void> {
  const format = formatNamed(flags.format);
  if (format === undefined) throw new RangeError(`no format ${flags.format}`);
  const options = reportOptions(flags);
  const inputs = await readInputs(paths, flags.stdinFilename);
  // Here and not above: `--help` and a mistyped option should not wait for word lists to load.
  const [{ runBatch }, { openReferences }] = await Promise.all([
    import('../../batch/run-batch.ts'),
    import('../open-references.ts'),
  ]);
  const { reference, paths: referencePaths, failures: referenceFailures } = openReferences(flags.reference);
  for (const failure of referenceFailures) tell(describeFailure(failure));

  const store = flags.db === undefined ? undefined : await openForWriting(flags.db);
  const output = await openOutput(flags.output);
  try {
    const run = store?.beginRun({
      startedAt: new Date().toISOString(),
      version: context.version,
      command: ['check', ...paths].join(' '),
      reference: reference.packages,
    });
    let flagged = { error: 0, warning: 0, note: 0 };
    let index = 0;
    const skipped = skipNotes();
    const onEvent = async (event: BatchEvent<CheckedArticle>): Promise<void> => {
      if (output.isClosed() && store === undefined) throw new ReaderGone();
      if (event.type === 'article') {
        if (!options.quiet) tellReading(event.reading, options.explain);
        flagged = countFlags(flagged, event.done);
        await output.write(format.article(event.done, index, options));
        index += 1;
      } else if (event.type === 'failure') tell(describeFailure(event.failure));
      else if (!options.quiet) skipped.add(event.uri, event.reason);
    };

    await output.write(format.begin(options));
    const { failures, batchFindings, summary } = await runBatch(
      inputs,
      {
        ...pick(flags),
        workingDirectory: process.cwd(),
        jobs: flags.jobs,
        limits: { seconds: flags.timeLimit, megabytes: flags.memoryLimit },
        reference,
        referencePaths,
        ...(store === undefined || run === undefined ? {} : { keep: { store, run } }),
      },
      onEvent,
    );
    skipped.end();
    flagged = countFlags(flagged, { findings: batchFindings });
    const allFailures = [...referenceFailures, ...failures];
    const total = { ...summary, failed: allFailures.length };
    await output.write(format.end({ batchFindings, failures: allFailures, summary: total }, options));
    if (store !== undefined && run !== undefined) {
      store.endRun(run, new Date().toISOString(), total);
      const place = `Everything is kept in ${store.file} (run ${run}).`;
      if (flags.format === 'text' && flags.output === undefined && !options.quiet) await output.write(`${place}\n`);
      else if (!options.quiet) tell(place);
    }
    context.exit(
      exitCode(flagged, allFailures.length > 0, flags.failOn, flags.maxWarnings ?? Number.POSITIVE_INFINITY),
    );
  } finally {
    store?.close();
    await output.close();
  }
}

function pick({ published, manifest }: CheckFlags): { published?: string; manifest?: string } {
  return { ...(published === undefined ? {} : { published }), ...(manifest === undefined ? {} : { manifest }) };
}

async function openForWriting(file: string): Promise<Store> {
  const { openStore } = await import('../../store/open-store.ts');
  return openStore(file, { mode: 'write' });
}
