import { cpuUsage } from 'node:process';
import { across } from '../../src/batch/across.ts';
import { traceReference } from '../../src/batch/traced-reference.ts';
import { openLocalRunner } from '../../src/batch/work/local-runner.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { type HostileCase, hostileCases } from './cases.ts';

const REFERENCES = ['reference/canada-asylum', 'reference/officeholders'];
/** Seconds that no article should take. */
const SLOW = 2;
/** Seconds after which an article is given up. */
const LIMIT = 60;

/** Measures how long each hostile article takes from its bytes to its last check, and lists those that take too long. */
export async function measureHostile(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? '../shared/benchmarks/hostile';
  const cases = hostileCases(folder, args.includes('--all') ? 1 : 40);
  const runner = openLocalRunner(
    { traced: traceReference(openReference(REFERENCES)), across },
    { seconds: LIMIT, megabytes: 1024 },
  );
  const slow: string[] = [];
  let slowest = 0;
  for (const hostile of cases) {
    const seconds = await secondsFor(hostile, runner.run);
    slowest = Math.max(slowest, seconds);
    if (seconds > SLOW) slow.push(`  ${seconds.toFixed(1).padStart(6)} s  ${hostile.name}`);
    if (seconds > SLOW) console.log(slow.at(-1));
  }
  console.log(
    `${cases.length} hostile inputs, the slowest article ${slowest.toFixed(1)} s; ${slow.length} over ${SLOW} s of CPU time`,
  );
}

/** CPU time of the slowest article of a file. */
async function secondsFor(
  { uri, content }: HostileCase,
  run: ReturnType<typeof openLocalRunner>['run'],
): Promise<number> {
  const given = content();
  const bytes = typeof given === 'string' ? Buffer.from(given) : given;
  const task = {
    type: 'file' as const,
    uri,
    named: true,
    bytes,
    published: '2020-06-15',
    settings: {},
    known: [],
    done: 0,
    givenUp: [],
  };
  let slowest = 0;
  let before = cpuUsage();
  for await (const _item of run(task)) {
    const { user, system } = cpuUsage(before);
    slowest = Math.max(slowest, (user + system) / 1e6);
    before = cpuUsage();
  }
  return slowest;
}
