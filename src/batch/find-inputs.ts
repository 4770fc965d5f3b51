import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Failure } from '../model/output.ts';
import { uriOfPath } from './uri.ts';

/** A file to read. `named` — on the command line itself, and not found in a folder: then its type may fail it. */
export interface InputFile {
  readonly path: string;
  readonly uri: string;
  readonly named: boolean;
}

export interface FoundInputs {
  readonly files: readonly InputFile[];
  readonly failures: readonly Failure[];
  /** Names of the folders and patterns that stand for files: what an earlier run may have missed. */
  readonly groups: readonly string[];
}

/**
 * The files that paths, folders and glob patterns stand for: in the order given, within a folder by name, each once.
 * A path that is not there becomes a failure.
 */
export async function findInputs(inputs: readonly string[], workingDirectory: string): Promise<FoundInputs> {
  const files = new Map<string, InputFile>();
  const failures: Failure[] = [];
  const groups: string[] = [];
  for (const input of inputs) {
    const found = await expand(input, workingDirectory);
    if (found.length === 0) failures.push(notFound(input, workingDirectory));
    else if (!found.some(({ named }) => named)) groups.push(nameOf(input, workingDirectory));
    for (const file of found) if (!files.has(file.path)) files.set(file.path, file);
  }
  return { files: [...files.values()], failures, groups };
}

async function expand(input: string, workingDirectory: string): Promise<readonly InputFile[]> {
  const path = resolve(workingDirectory, input);
  const toFile = (file: string, named: boolean): InputFile => ({
    path: file,
    uri: uriOfPath(isAbsolute(input) ? file : relative(workingDirectory, file), workingDirectory),
    named,
  });
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) return [toFile(path, true)];
    const names = await glob('**/*', { cwd: path, onlyFiles: true, ignore: IGNORED });
    return names.toSorted(byCodeUnit).map((name) => toFile(join(path, name), false));
  }
  if (!isDynamicPattern(input)) return [];
  const names = await glob(input, { cwd: workingDirectory, onlyFiles: true, ignore: IGNORED });
  return names.toSorted(byCodeUnit).map((name) => toFile(resolve(workingDirectory, name), false));
}

const IGNORED = ['**/node_modules/**'];

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function notFound(input: string, workingDirectory: string): Failure {
  const uri = nameOf(input, workingDirectory);
  if (existsSync(resolve(workingDirectory, input))) {
    return { uri, code: 'folder-empty', message: 'there are no files in this folder' };
  }
  const message = isDynamicPattern(input) ? 'no file matches this pattern' : 'there is no such file or folder';
  return { uri, code: 'file-missing', message };
}

/** A pattern is called what it was called; its dots and stars are no path. */
function nameOf(input: string, workingDirectory: string): string {
  const isPath = existsSync(resolve(workingDirectory, input)) || !isDynamicPattern(input);
  return isPath ? uriOfPath(input, workingDirectory) : input;
}
