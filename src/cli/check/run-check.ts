import type { BatchEvent } from '../../batch/run-batch.ts';
import type { CheckedArticle } from '../../model/output.ts';
import type { Store } from '../../store/open-store.ts';
import { exitCode } from '../exit-code.ts';
import { describeFailure, skipNotes, tell, tellReading } from '../messages.ts';
import { openOutput, ReaderGone } from '../output.ts';
import type { Context } from '../program.ts';
import { readInputs } from '../read-inputs.ts';
import { reportOptions } from '../report-options.ts';
import { reportWriter } from '../report-writer.ts';
import type { CheckFlags } from './check-flags.ts';

/** Reads, extracts, verifies and reports what `paths` stand for. Throws `UsageError` for what the flags cannot mean. */
export async function runCheck(paths: readonly string[], flags: CheckFlags, context: Context): Promise<void> {
  const options = reportOptions(flags);
  const inputs = await readInputs(paths, flags.stdinFilename);
  // Here and not above: `--help` and a mistyped option should not wait for word lists to load.
  const [{ runBatch }, { openReferences }] = await Promise.all([
    import('../../batch/run-batch.ts'),
    import('../open-references.ts'),
  ]);
  const { reference, failures: referenceFailures } = openReferences(flags.reference);
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
    const report = reportWriter(flags.format, output, options);
    const skipped = skipNotes();
    const onEvent = async (event: BatchEvent<CheckedArticle>): Promise<void> => {
      if (output.isClosed() && store === undefined) throw new ReaderGone();
      if (event.type === 'article') {
        if (!options.quiet) tellReading(event.reading, options.explain);
        await report.add(event.done);
      } else if (event.type === 'failure') tell(describeFailure(event.failure));
      else if (!options.quiet) skipped.add(event.uri, event.reason);
    };

    await report.begin();
    const { failures, summary } = await runBatch(
      inputs,
      {
        ...pick(flags),
        workingDirectory: process.cwd(),
        jobs: flags.jobs,
        reference,
        ...(store === undefined || run === undefined ? {} : { keep: { store, run } }),
      },
      onEvent,
    );
    skipped.end();
    const allFailures = [...referenceFailures, ...failures];
    const total = await report.end(allFailures, summary.skipped);
    if (store !== undefined && run !== undefined) {
      store.endRun(run, new Date().toISOString(), total);
      if (!options.quiet) await tellWhere(store, run, flags, output.write);
    }
    context.exit(
      exitCode(report.flagged(), allFailures.length > 0, flags.failOn, flags.maxWarnings ?? Number.POSITIVE_INFINITY),
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
