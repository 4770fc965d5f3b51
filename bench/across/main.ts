import { performance } from 'node:perf_hooks';
import { acrossFindings } from '../../src/verify/across/across.ts';
import { recordsOf } from './records.ts';

/**
 * How the comparison of articles grows: generated records of more and more claims, sorted and compared. Prints time,
 * and how much longer each size takes than the one before, beside what n log n would give.
 * `npm run bench:across`
 */
const SIZES = [12_500, 25_000, 50_000, 100_000];

let before: { readonly claims: number; readonly milliseconds: number } | undefined;
console.log('claims\tms\tfindings\tgrowth\tn log n');
for (const claims of SIZES) {
  const records = recordsOf(claims);
  const began = performance.now();
  records.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const findings = acrossFindings(records);
  const milliseconds = performance.now() - began;
  const growth = before === undefined ? '' : (milliseconds / before.milliseconds).toFixed(2);
  const expected =
    before === undefined ? '' : ((claims * Math.log(claims)) / (before.claims * Math.log(before.claims))).toFixed(2);
  console.log([claims, milliseconds.toFixed(0), findings.length, growth, expected].join('\t'));
  before = { claims, milliseconds };
}
