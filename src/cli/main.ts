#!/usr/bin/env node
import { nodeVersionProblem } from './node-version.ts';

const problem = nodeVersionProblem(process.versions.node);
if (problem === null) {
  // Only now: an old Node would fail on what the rest imports, with a message that helps nobody.
  const { enableCompileCache } = await import('node:module');
  // Most of the time before the first article is compiling; Node keeps the result in the folder for temporary files.
  enableCompileCache();
  const { runCommandLine } = await import('./program.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2));
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}
