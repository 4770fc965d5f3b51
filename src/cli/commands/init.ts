import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { tell, UsageError } from '../messages.ts';
import type { Context } from '../program.ts';

export function addInit(program: Command, _context: Context): void {
  program
    .command('init')
    .description('a configuration file with comments, in this folder')
    .action(async () => {
      const [{ starterText }, { CONFIGURATION_FILE }] = await Promise.all([
        import('../../configuration/starter.ts'),
        import('../configuration/load-configuration.ts'),
      ]);
      try {
        // `wx`: never over a file that is there, not even one that came a moment ago.
        writeFileSync(CONFIGURATION_FILE, starterText(), { flag: 'wx' });
      } catch (error) {
        const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
        const why = isThere ? 'it is there already, and stays as it is' : (error as Error).message;
        throw new UsageError(`cannot write ${CONFIGURATION_FILE}: ${why}`);
      }
      tell(`${CONFIGURATION_FILE}: written; everything in it is optional`);
    });
}
