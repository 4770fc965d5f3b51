import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { AddedTable } from '../../reference/adapters/add-table.ts';
import { ReferencePackageError } from '../../reference/problem.ts';
import { printable } from '../../report/text/printable.ts';
import { referenceOption } from '../arguments.ts';
import { tell, UsageError } from '../messages.ts';
import { openOutput } from '../output.ts';
import { columnArgument, type MappingFlags } from './reference-add-flags.ts';
import { type Ask, askFor, optionsFor } from './reference-add-questions.ts';
import { addedText } from './reference-add-text.ts';

interface AddFlags extends MappingFlags {
  readonly reference: readonly string[];
  readonly into?: string;
  readonly dryRun?: boolean;
}

export function addReferenceAdd(reference: Command): void {
  reference
    .command('add')
    .description('make a package of a table: shows what was understood, and asks for what is missing')
    .argument('<file>', 'Statistics Canada, World Bank, Our World in Data, SDMX-CSV, JSON-stat, or any CSV')
    .option('--into <folder>', 'where the package is written (default: a folder named after the file)')
    .option('--dry-run', 'show what was understood, and write nothing')
    .option('--variable <name>', 'what is measured, where no column says it')
    .option('--place <name>', 'the place of all figures, by name or code')
    .option('--unit <unit>', 'the unit of all figures: person, %, CAD, km')
    .addOption(new Option('--stat-type <type>', 'how figures behave').choices(['flow', 'stock', 'share', 'constant']))
    .option('--as-of <date>', 'when the figures were published (YYYY, YYYY-MM or YYYY-MM-DD)')
    .addOption(new Option('--year-start-month <n>', 'first month of years written 2020/2021').argParser(month))
    .option('--source-title <title>', 'the source of all figures')
    .option('--publisher <name>', 'who published it')
    .option('--url <address>', 'where it can be read')
    .addOption(new Option('--column <role=name>', 'which column is what; several times').argParser(columnArgument))
    .option('--mapping <file>', 'a mapping of columns (docs/reference-format.md)')
    .addOption(referenceOption())
    .action(async (file: string, flags: AddFlags) => {
      await withQuestions(async (ask) => await add(file, flags, ask));
    });
}

async function add(file: string, flags: AddFlags, ask: Ask | null): Promise<void> {
  const table = await understood(file, flags, ask);
  const output = await openOutput(undefined);
  await output.write(addedText(file, table, 80, flags.statType !== undefined));
  if (flags.dryRun === true) return;
  const folder = flags.into ?? table.name;
  const answer = ask === null ? 'y' : await ask(`Write it to ${folder}? [Y/n]`);
  if (answer !== null && !/^y(es)?$/i.test(answer)) return;
  await writePackage(folder, table.files, flags.reference);
  const name = printable(folder);
  await output.write(`Written to ${name}. To check with it: deskcheck check … --reference ${name}\n`);
}

/** Reads the table; what it lacks is asked for, or told with the option that gives it. */
async function understood(file: string, flags: AddFlags, ask: Ask | null): Promise<AddedTable> {
  const [{ addTable }, { mappingOfFlags }] = await Promise.all([
    import('../../reference/adapters/add-table.ts'),
    import('./reference-add-mapping.ts'),
  ]);
  let known: MappingFlags = flags;
  for (;;) {
    try {
      return addTable(file, flags.reference, mappingOfFlags(known));
    } catch (error) {
      if (!(error instanceof ReferencePackageError)) throw error;
      const answered = ask === null ? null : await askFor(error.problems, known, ask);
      if (answered === null) {
        for (const option of optionsFor(error.problems)) tell(`deskcheck: give ${option}`);
        throw error;
      }
      known = answered;
    }
  }
}

/** Writes beside the folder and renames: a package is there whole or not at all. What `reference validate` would refuse is not written. */
async function writePackage(
  folder: string,
  files: Readonly<Record<string, string>>,
  others: readonly string[],
): Promise<void> {
  if (existsSync(folder) && !isEmptyFolder(folder)) {
    throw new UsageError(`${folder} is there already: remove it, or give another folder with --into`);
  }
  const { validateReference } = await import('../../reference/open-reference.ts');
  const part = `${resolve(folder)}.part`;
  try {
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(part, name), text);
    const [first, ...rest] = validateReference([part, ...others]);
    if (first !== undefined) throw new ReferencePackageError([first, ...rest]);
    mkdirSync(dirname(resolve(folder)), { recursive: true });
    rmSync(folder, { recursive: true, force: true });
    renameSync(part, folder);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new UsageError(`cannot write ${folder}: ${error.message}`);
    throw error;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}

/** Questions go to a person at a terminal; elsewhere there are none. */
async function withQuestions(work: (ask: Ask | null) => Promise<void>): Promise<void> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return await work(null);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    await work(async (question) => {
      const answer = (await terminal.question(`${printable(question)} `).catch(stopped)).trim();
      return answer === '' ? null : answer;
    });
  } finally {
    terminal.close();
  }
}

/** Ctrl+C or Ctrl+D at a question. */
function stopped(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'ABORT_ERR') {
    throw new UsageError('stopped at a question; nothing was written');
  }
  throw error;
}

function month(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 12) return number;
  throw new InvalidArgumentError('Give a month as a number from 1 to 12.');
}
