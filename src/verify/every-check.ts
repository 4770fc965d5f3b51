import { ACROSS_CHECKS } from './across/contents.ts';
import type { Check } from './checks/check.ts';
import { CHECKS } from './checks/contents.ts';

/** The name and options of every check, of an article and between articles: what a configuration or a comment may name. */
export const EVERY_CHECK: readonly Pick<Check, 'name' | 'options'>[] = [...CHECKS, ...ACROSS_CHECKS];
