import { userInfo } from 'node:os';
import { Argument, type Command } from 'commander';
import type { Decision } from '../../model/finding.ts';
import { databaseOption } from '../arguments.ts';
import { findRecord } from '../find-record.ts';
import { tell, UsageError } from '../messages.ts';
import type { Context } from '../program.ts';

const STATUS: Readonly<Record<string, Decision['status']>> = {
  accept: 'accepted',
  dismiss: 'dismissed',
  fixed: 'fixed',
};

interface ReviewFlags {
  readonly db: string;
  readonly note: string;
  readonly reviewer?: string;
}

export function addReview(program: Command, _context: Context): void {
  program
    .command('review')
    .description("an editor's decision on a finding, kept in the database and shown in every later report")
    .argument('<id>', 'id of the finding, or how it begins')
    .addArgument(new Argument('<decision>', 'what was decided').choices(Object.keys(STATUS)))
    .addOption(databaseOption('the database that `check --db` left').makeOptionMandatory())
    .option('--note <text>', 'why', '')
    .option('--reviewer <name>', 'who decided (default: the name of the user on this machine)')
    .action(async (id: string, decision: string, flags: ReviewFlags) => {
      const status = STATUS[decision];
      if (status === undefined) throw new UsageError(`unknown decision ${decision}`);
      const { openStore } = await import('../../store/open-store.ts');
      const store = openStore(flags.db, { mode: 'update' });
      try {
        const found = findRecord(store, id, 'finding');
        const finding = store.article(found.article)?.findings.find((record) => record.id === found.id);
        if (finding === undefined) throw new UsageError(`${flags.db} holds no finding ${id}`);
        const reviewer = flags.reviewer ?? userInfo().username;
        const at = new Date().toISOString();
        store.decide({ finding: finding.id, status, reviewer, at, note: flags.note }, finding);
        tell(`${finding.id}: ${status} by ${reviewer} — ${finding.message}`);
      } finally {
        store.close();
      }
    });
}
