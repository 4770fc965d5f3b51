import { writeSync } from 'node:fs';

// Runs the program that is built, and says at the end what it took: the process with all of its threads.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const megabytes = maxRSS / 1024;
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  // Of the thread that reads, writes to the database and reports, while the workers do the rest.
  const { user, system } = process.threadCpuUsage();
  const main = (user + system) / 1e6;
  writeSync(2, `\nmeasured ${JSON.stringify({ seconds: performance.now() / 1000, cpu, main, megabytes })}\n`);
});
await import(String(new URL('../../dist/program/main.js', import.meta.url)));
