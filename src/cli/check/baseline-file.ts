import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Finding } from '../../model/finding.ts';
import type { CheckedArticle } from '../../model/output.ts';
import type { BaselineEntry } from '../../suppression/baseline.ts';
import { fileOf } from '../../text/file-of.ts';
import { tell, UsageError } from '../messages.ts';

/** The baseline of a run: marks what was accepted before, and at the end tells what is stale, or is written anew. */
export interface BaselineFile {
  readonly apply: (checked: CheckedArticle) => CheckedArticle;
  /** The same for findings across articles, once all articles were seen. */
  readonly applyAcross: (findings: readonly Finding[]) => readonly Finding[];
  readonly end: () => void;
}

interface BaselineFlags {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly quiet?: boolean;
}

/** Null where no baseline is asked for. Throws `UsageError` where the file cannot be used, or is missing and not to be made. */
export async function openBaseline(flags: BaselineFlags, workingDirectory: string): Promise<BaselineFile | null> {
  const { baseline: file, updateBaseline: update = false } = flags;
  if (file === undefined) {
    if (update) throw new UsageError('--update-baseline wants the file to write: give --baseline FILE');
    return null;
  }
  const { baselineRun, baselineText } = await import('../../suppression/baseline.ts');
  const path = resolve(workingDirectory, file);
  const folder = dirname(path);
  const entries = await readEntries(file, path, update);
  const isGone = (entry: string): boolean => !existsSync(resolve(folder, entry));
  const run = baselineRun(entries, { name: file, isGone, acceptsNew: update });
  return {
    apply: (checked) => run.apply(pathFrom(folder, resolve(workingDirectory, fileOf(checked.article.uri))), checked),
    applyAcross: run.applyAcross,
    end: () => {
      const stale = run.stale();
      if (!update) tellStale(stale, file);
      else {
        const updated = run.updated();
        write(file, path, baselineText(updated));
        const gone = stale.length === 0 ? '' : `; ${stale.length} stale taken out`;
        if (flags.quiet !== true)
          tell(`${file}: ${updated.length} finding${updated.length === 1 ? '' : 's'} accepted${gone}`);
      }
    },
  };
}

async function readEntries(file: string, path: string, update: boolean): Promise<readonly BaselineEntry[]> {
  if (!existsSync(path)) {
    if (update) return [];
    throw new UsageError(`there is no baseline ${file}: make it with --update-baseline`);
  }
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`the baseline ${file} could not be read: ${(error as Error).message}`);
  }
  const { readBaseline } = await import('../../suppression/baseline.ts');
  const entries = readBaseline(text);
  // A damaged baseline is never written over: what it accepted would be lost.
  if ('message' in entries) throw new UsageError(`${file}: ${entries.message}`);
  return entries;
}

function write(file: string, path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`);
  }
}

function tellStale(stale: readonly BaselineEntry[], file: string): void {
  if (stale.length === 0) return;
  for (const entry of stale.slice(0, MOST_TOLD)) {
    const where = entry.file === '' ? 'there is' : `${entry.file} has`;
    tell(`${file}: stale: ${where} no flag by ${entry.check} on "${entry.quote.slice(0, 60)}" any longer`);
  }
  if (stale.length > MOST_TOLD) tell(`${file}: ${stale.length - MOST_TOLD} more are stale`);
  tell(`${file}: --update-baseline takes ${stale.length === 1 ? 'it' : 'them'} out`);
}

const MOST_TOLD = 5;

function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
