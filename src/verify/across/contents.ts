import type { Check } from '../checks/check.ts';
import { NO_OPTIONS } from '../checks/check.ts';
import { CHANGED_NUMBER } from './changed-numbers.ts';
import { ACROSS_ARTICLES } from './conflicts.ts';

/** The checks between articles: they run after the last article of a batch. */
export const ACROSS_CHECKS: readonly Pick<Check, 'name' | 'options'>[] = [
  { name: ACROSS_ARTICLES, options: NO_OPTIONS },
  { name: CHANGED_NUMBER, options: NO_OPTIONS },
];
