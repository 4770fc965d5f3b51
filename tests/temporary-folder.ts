import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const machines = tmpdir();
let folder: string | undefined;

/**
 * One folder for all that the tests, and the programs that they start, put into the machine's temporary folder. It goes when
 * they end, with what a killed program left in it.
 */
export function setup(): void {
  folder = mkdtempSync(join(machines, 'deskcheck-tests-'));
  // Compiled code is kept from run to run, or every program that is started would compile anew.
  process.env['NODE_COMPILE_CACHE'] ??= join(machines, 'node-compile-cache');
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
}

export function teardown(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
