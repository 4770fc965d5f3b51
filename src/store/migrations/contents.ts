import { records } from './001-records.ts';
import { runsAgain } from './002-runs-again.ts';
import { packedRecords } from './003-packed-records.ts';

/**
 * Every migration in order; the number of those applied stands in `PRAGMA user_version`. Append only: a migration
 * that was released is never changed.
 */
export const migrations: readonly string[] = [records, runsAgain, packedRecords];
