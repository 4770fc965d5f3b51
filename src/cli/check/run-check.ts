import type { Command } from 'commander';
import type { BatchEvent } from '../../batch/run-batch.ts';
import { uriOfPath } from '../../batch/uri.ts';
import { settingsFor } from '../../configuration/settings-for.ts';
import type { CheckedArticle } from '../../model/output.ts';
import type { Store } from '../../store/open-store.ts';
import { loadConfiguration } from '../configuration/load-configuration.ts';
import { settleFlags } from '../configuration/settle-flags.ts';
import { exitCode } from '../exit-code.ts';
import { listenForInterrupt } from '../interrupt.ts';
import { describeFailure, skipNotes, tell, tellReading } from '../messages.ts';
import { openOutput, ReaderGone } from '../output.ts';
import type { Context } from '../program.ts';
import { reportDetails } from '../report-details.ts';
import { reportOptions } from '../report-options.ts';
import { reportWriter } from '../report-writer.ts';
import { clearOf, showProgress, tellInterruption } from '../show-progress.ts';
import { openBaseline } from './baseline-file.ts';
import type { CheckFlags } from './check-flags.ts';
import { findWhatToCheck } from './find-what-to-check.ts';
import { noticeTeller } from './notice-teller.ts';

/**
 * Reads, extracts, verifies and reports what `paths` stand for. Throws `UsageError` for what the flags cannot mean, and
 * `ConfigurationError` for what a configuration cannot.
 */
export async function runCheck(paths: readonly string[], command: Command, context: Context): Promise<void> {
  const workingDirectory = process.cwd();
  const loaded = await loadConfiguration(command.opts<CheckFlags>().config, workingDirectory);
  const flags = settleFlags(command, loaded);
  if (flags.printConfig !== undefined) {
    const file = flags.printConfig === true ? undefined : uriOfPath(flags.printConfig, workingDirectory);
    const { printedConfiguration } = await import('../configuration/print-configuration.ts');
    await (await openOutput(undefined)).write(printedConfiguration(loaded, flags, file));
    return;
  }
  const options = { ...reportOptions(flags), ...(await reportDetails(flags.format, loaded, context)) };
  const { inputs, selects } = await findWhatToCheck(paths, flags, loaded);
  const baseline = await openBaseline(flags, workingDirectory);
  // Here and not above: a mistake on the command line should not wait for word lists to load.
  const [{ runBatch }, { indexFolder, openReferences }] = await Promise.all([
    import('../../batch/run-batch.ts'),
    import('../open-references.ts'),
  ]);
  const { reference, paths: referencePaths, failures: referenceFailures } = await openReferences(flags.reference);
  for (const failure of referenceFailures) tell(describeFailure(failure));

  const store = flags.db === undefined ? undefined : await openForWriting(flags.db);
  const progress = showProgress(options);
  const output = clearOf(progress, await openOutput(flags.output));
  const interrupt = listenForInterrupt();
  try {
    const run = store?.beginRun({
      startedAt: new Date().toISOString(),
      version: context.version,
      command: ['check', ...paths].join(' '),
      reference: reference.packages,
    });
    const report = reportWriter(flags.format, output, options, baseline);
    const notices = noticeTeller(flags.suppressionProblems);
    const skipped = skipNotes();
    const onEvent = async (event: BatchEvent<CheckedArticle>): Promise<void> => {
      if (output.isClosed() && store === undefined) throw new ReaderGone();
      if (event.type === 'article') {
        if (!options.quiet) tellReading(event.reading, options.explain);
        await report.add(notices.tell(baseline?.apply(event.done) ?? event.done), event.claimCount);
      } else if (event.type === 'failure') tell(describeFailure(event.failure));
      else if (!options.quiet) skipped.add(event.uri, event.reason);
    };

    await report.begin();
    const outcome = await runBatch(
      inputs,
      {
        ...pick(flags),
        workingDirectory,
        jobs: flags.jobs,
        limits: { seconds: flags.timeLimit, megabytes: flags.memoryLimit },
        reference,
        referencePaths,
        indexFolder: indexFolder(),
        selects,
        settingsFor: (uri) => settingsFor(loaded, uri),
        signal: interrupt.signal,
        onProgress: progress.update,
        ...(store === undefined || run === undefined ? {} : { keep: { store, run } }),
      },
      onEvent,
    );
    skipped.end();
    if (outcome.interrupted) {
      tellInterruption(outcome, store?.file);
      context.exit(interrupt.code() ?? 130);
      return;
    }
    const { failures, batchFindings, summary } = outcome;
    const allFailures = [...referenceFailures, ...failures];
    const total = await report.end({ batchFindings, failures: allFailures, skipped: summary.skipped });
    baseline?.end();
    if (store !== undefined && run !== undefined) {
      store.endRun(run, new Date().toISOString(), total);
      if (!options.quiet) await tellWhere(store, run, flags, output.write);
    }
    const { failOn, maxWarnings = Number.POSITIVE_INFINITY } = flags;
    context.exit(exitCode(report.flagged(), allFailures.length > 0, failOn, maxWarnings));
    if (notices.failed()) context.exit(1);
  } finally {
    interrupt.end();
    progress.clear();
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

async function tellWhere(
  store: Store,
  run: number,
  { format, output }: CheckFlags,
  write: (text: string) => Promise<void>,
): Promise<void> {
  const place = `Everything is kept in ${store.file} (run ${run}).`;
  if (format === 'text' && output === undefined) await write(`${place}\n`);
  else tell(place);
}
