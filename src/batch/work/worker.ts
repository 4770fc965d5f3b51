import { enableCompileCache } from 'node:module';
import type { Attempt } from './thread.ts';

// Before all else: most of a worker's start is compiling, and Node keeps the result of the one before.
enableCompileCache();
const thread = import('./thread.ts');

/** What the pool runs in a worker. */
export async function work(attempt: Attempt): Promise<void> {
  await (await thread).work(attempt);
}
