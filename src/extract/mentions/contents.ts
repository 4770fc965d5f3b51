import type { MentionExtractor } from './draft.ts';
import { extractNames } from './name/names.ts';
import { extractQuantities } from './quantity/quantity.ts';
import { extractTimes } from './time/time.ts';

/** Every kind of mention, in the order of finding: a year is no quantity, and a number inside a name is no number. */
export const MENTION_EXTRACTORS: readonly MentionExtractor[] = [extractTimes, extractQuantities, extractNames];
