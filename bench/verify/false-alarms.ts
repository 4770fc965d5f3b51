import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check, openReference } from '../../src/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { readTokens, rebuild } from '../entities/conll.ts';
import { readPolnear } from '../quotes/polnear.ts';

/** A text of others in which nobody planted a fault: what is flagged there is to be looked at by hand. */
interface RealText {
  readonly name: string;
  readonly text: string;
  readonly published?: string;
}

/** What was flagged in one kind of texts. */
export interface FlagCount {
  readonly data: string;
  readonly texts: number;
  readonly errors: number;
  readonly warnings: number;
}

const PACKAGES = 'reference';

/** Checks real articles against every package that is shipped, prints each flag, and returns how many there were. */
export function countFlags(folder: string): readonly FlagCount[] {
  const packages = readdirSync(PACKAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const reference = openReference(packages.map(({ name }) => join(PACKAGES, name)));
  const sets = [
    { data: 'quotes/polnear-dev', texts: polnear(folder) },
    { data: 'entities/newswire', texts: newswire(folder) },
  ];
  return sets.flatMap(({ data, texts }) => {
    if (texts.length === 0) return [];
    const severities = texts.flatMap(({ name, text, published }) => {
      const options = published === undefined ? { reference } : { reference, publishedAt: published };
      const flagged = check(text, options).findings.filter(({ severity }) => severity !== null);
      for (const finding of flagged) printFlag(name, text, finding);
      return flagged.map(({ severity }) => severity);
    });
    const count = (wanted: Finding['severity']) => severities.filter((severity) => severity === wanted).length;
    const row = { data, texts: texts.length, errors: count('error'), warnings: count('warning') };
    console.log(`${data}: ${row.errors} errors and ${row.warnings} warnings in ${row.texts} articles`);
    return [row];
  });
}

const BESIDE = 90;

function printFlag(
  name: string,
  text: string,
  { severity, check: by, message, start, end, stated, expected }: Finding,
): void {
  const around = text.slice(Math.max(0, start - BESIDE), Math.min(text.length, end + BESIDE)).replaceAll('\n', ' ');
  console.log(`${severity}\t${by}\t${name}\t${message}`);
  console.log(`\tstated ${stated.text} | record ${expected?.text ?? '-'}\n\t… ${around} …`);
}

/** The file names hold the day of publication: "salon_2016-09-14_…". */
function polnear(folder: string): readonly RealText[] {
  const path = join(folder, 'quotes/polnear-dev');
  if (!existsSync(path)) return [];
  return readPolnear(path).map(({ name, text }) => {
    const published = /_(\d{4}-\d{2}-\d{2})_/.exec(name)?.[1];
    return published === undefined ? { name, text } : { name, text, published };
  });
}

/** Tokens joined to running text again; the data gives no day. */
function newswire(folder: string): readonly RealText[] {
  const path = join(folder, 'entities/newswire/articles');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .map((file) => ({ name: file, text: rebuild(readTokens(join(path, file)), {}).text }));
}
