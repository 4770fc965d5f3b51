import { type Command, Option } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { EXPORT_TABLES, EXPORT_VIEWS, type ExportTable, type ExportView } from '../../store/export-tables.ts';
import type { Store } from '../../store/open-store.ts';
import { databaseOption, outputOption } from '../arguments.ts';
import { UsageError } from '../messages.ts';
import { type Output, openOutput } from '../output.ts';
import type { Context } from '../program.ts';

interface ExportFlags {
  readonly db: string;
  readonly format: 'jsonl' | 'csv';
  readonly records?: ExportTable | ExportView;
  readonly output?: string;
}

export function addExport(program: Command, _context: Context): void {
  program
    .command('export')
    .description('the records of a database as JSON Lines or CSV, in a stable order')
    .addOption(databaseOption('the database that `check --db` left').makeOptionMandatory())
    .addOption(new Option('-f, --format <format>', 'how they are written').choices(['jsonl', 'csv']).default('jsonl'))
    .addOption(
      new Option('--records <kind>', 'only these records, or the rows of this view; CSV wants one kind').choices([
        ...EXPORT_TABLES,
        ...EXPORT_VIEWS,
      ]),
    )
    .addOption(outputOption())
    .action(async (flags: ExportFlags) => {
      if (flags.format === 'csv' && flags.records === undefined) {
        throw new UsageError(`a CSV file holds one kind of record: give --records ${EXPORT_TABLES.join('|')}`);
      }
      const { openStore } = await import('../../store/open-store.ts');
      const store = openStore(flags.db, { mode: 'read' });
      const output = await openOutput(flags.output);
      try {
        if (flags.format === 'csv' && flags.records !== undefined) await writeCsv(store, flags.records, output);
        else await writeLines(store, flags.records === undefined ? EXPORT_TABLES : [flags.records], output);
      } finally {
        store.close();
        await output.close();
      }
    });
}

async function writeLines(store: Store, tables: readonly (ExportTable | ExportView)[], output: Output): Promise<void> {
  for (const table of tables) {
    for (const line of store.exportLines(table)) await output.write(`${JSON.stringify(line)}\n`);
  }
}

async function writeCsv(store: Store, table: ExportTable | ExportView, output: Output): Promise<void> {
  const { columns, rows } = store.exportRows(table);
  // A cell that begins like a formula is escaped: articles are hostile, and the file is opened in a spreadsheet.
  const toCsv = (row: readonly unknown[]): string => stringify([[...row]], { escape_formulas: true });
  await output.write(toCsv(columns));
  for (const row of rows) await output.write(toCsv(row));
}
