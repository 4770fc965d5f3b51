import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { check } from '../../src/index.ts';
import { readTokens, rebuild } from '../entities/conll.ts';

/** `npm run bench:text-checks:articles [-- folder] [check …]`: every flag on the development articles, for reading by hand. */
const [folder = '../shared/benchmarks', ...only] = argv.slice(2);
const texts = [
  ...polnear(join(folder, 'quotes/polnear-dev/text')),
  ...newswire(join(folder, 'entities/newswire/articles')),
];
const counts = new Map<string, number>();
for (const { name, text } of texts) {
  for (const { check: by, quote, severity, message, start, end } of check(text).findings) {
    if (severity === null || severity === 'note' || (only.length > 0 && !only.includes(by))) continue;
    counts.set(by, (counts.get(by) ?? 0) + 1);
    const around = text.slice(Math.max(0, start - 160), end + 120).replace(/\s+/g, ' ');
    console.log(`${name}  ${severity}  ${by}\n  ${quote} — ${message}\n  … ${around} …`);
  }
}
console.log(`\n${texts.length} articles`);
for (const [by, count] of [...counts].toSorted()) console.log(`${by.padEnd(24)} ${count}`);

interface Text {
  readonly name: string;
  readonly text: string;
}

function polnear(path: string): Text[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
}

/** Token files, with the spaces put back where English typography has them. */
function newswire(path: string): Text[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .toSorted()
    .map((name) => ({ name, text: rebuild(readTokens(join(path, name)), {}).text }));
}
