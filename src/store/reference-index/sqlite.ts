import { createRequire } from 'node:module';
import type Database from 'better-sqlite3';

/** better-sqlite3, loaded when it is first needed: few runs have a package so large, and loading it takes as long as a short article. */
export function sqlite(): typeof Database {
  return createRequire(import.meta.url)('better-sqlite3');
}
