import type { Command } from 'commander';
import { explainText } from '../../report/text/explain-text.ts';
import { databaseOption } from '../arguments.ts';
import { findRecord } from '../find-record.ts';
import { openOutput } from '../output.ts';
import type { Context } from '../program.ts';
import { reportOptions } from '../report-options.ts';

export function addExplain(program: Command, _context: Context): void {
  program
    .command('explain')
    .description('how a claim was read, what it was held against, and the arithmetic')
    .argument('<id>', 'id of a finding, claim, mention, entity or article, or how it begins')
    .addOption(databaseOption('the database that `check --db` left').makeOptionMandatory())
    .option('--no-color', 'no colours')
    .action(async (id: string, flags: { readonly db: string; readonly color: boolean }) => {
      const { openStore } = await import('../../store/open-store.ts');
      const store = openStore(flags.db, { mode: 'read' });
      const output = await openOutput(undefined);
      try {
        const found = findRecord(store, id);
        const stored = store.article(found.article);
        if (stored === null) return;
        const checked = { ...stored, findings: [...store.attachDecisions(stored.findings)] };
        await output.write(explainText(found.id, checked, reportOptions(flags)));
      } finally {
        store.close();
      }
    });
}
