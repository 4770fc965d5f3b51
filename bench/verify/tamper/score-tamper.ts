import { readdirSync } from 'node:fs';
import { check, openReference } from '../../../src/index.ts';
import type { CauseCode, Finding } from '../../../src/model/finding.ts';
import { type TamperText, tamperTexts } from './texts.ts';

/** What became of one text. */
export interface TamperResult {
  readonly text: TamperText;
  /** Flagged as an error or a warning on the number. */
  readonly caught: boolean;
  /** Flagged elsewhere in the text. */
  readonly elsewhere: boolean;
  readonly named: CauseCode | null;
  readonly findings: readonly Finding[];
}

export interface TamperScore {
  readonly tampered: number;
  readonly caught: number;
  readonly named: number;
  readonly untouched: number;
  readonly falseAlarms: number;
}

const PACKAGES = 'reference';

export function runTamper(): readonly TamperResult[] {
  const folders = readdirSync(PACKAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const reference = openReference(folders.map(({ name }) => `${PACKAGES}/${name}`));
  return tamperTexts(reference).map((text) => {
    const { findings } = check(text.text, { reference, publishedAt: text.published });
    const flags = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    const own = flags.filter(({ start, end }) => start < text.end && text.start < end);
    return {
      text,
      caught: own.length > 0,
      elsewhere: flags.length > own.length,
      named: own.find(({ cause }) => cause !== undefined)?.cause?.code ?? null,
      findings,
    };
  });
}

/** Tampers with numbers that the shipped packages support, prints what is caught, and returns the figures in per cent. */
export function scoreTamper(results: readonly TamperResult[] = runTamper()): TamperScore {
  const tampered = results.filter(({ text }) => text.code !== null);
  const untouched = results.filter(({ text }) => text.code === null);
  console.log(
    `\nTampered numbers (${tampered.length}, packages: ${[...new Set(results.map(({ text }) => text.subject))].join(', ')})`,
  );
  console.log('cause                made  caught  silent  elsewhere  named right');
  for (const code of new Set(tampered.map(({ text }) => text.code)))
    printRow(
      code ?? '',
      tampered.filter(({ text }) => text.code === code),
    );
  for (const subject of new Set(tampered.map(({ text }) => text.subject)))
    printRow(
      subject,
      tampered.filter(({ text }) => text.subject === subject),
    );
  printRow('all', tampered);
  const alarms = untouched.filter(({ caught, elsewhere }) => caught || elsewhere);
  const supported = untouched.filter(isSupported);
  console.log(`Untouched: ${untouched.length}; supported ${supported.length}, wrongly flagged ${alarms.length}`);
  return {
    tampered: tampered.length,
    caught: percent(tampered.filter(({ caught }) => caught).length, tampered.length),
    named: percent(tampered.filter(isNamed).length, tampered.length),
    untouched: untouched.length,
    falseAlarms: percent(alarms.length, untouched.length),
  };
}

export function isSupported({ text, findings }: TamperResult): boolean {
  return findings.some(({ verdict, start, end }) => verdict === 'supported' && start < text.end && text.start < end);
}

export function isNamed({ text, caught, named }: TamperResult): boolean {
  return caught && named === text.code;
}

function printRow(name: string, results: readonly TamperResult[]): void {
  const caught = results.filter((result) => result.caught).length;
  const elsewhere = results.filter((result) => !result.caught && result.elsewhere).length;
  const named = results.filter(isNamed).length;
  const cells = [results.length, caught, results.length - caught - elsewhere, elsewhere, named];
  console.log(
    `${name.padEnd(19)}${cells.map((cell, at) => String(cell).padStart([6, 8, 8, 11, 13][at] ?? 8)).join('')}`,
  );
}

function percent(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : (100 * part) / whole;
}
