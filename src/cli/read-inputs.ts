import { buffer } from 'node:stream/consumers';
import type { BatchInput } from '../batch/run-batch.ts';

/** `-` becomes what stands on standard input. */
export async function readInputs(paths: readonly string[], stdinName: string): Promise<readonly BatchInput[]> {
  return await Promise.all(
    paths.map(async (path) => (path === '-' ? { uri: stdinName, bytes: await buffer(process.stdin) } : path)),
  );
}
