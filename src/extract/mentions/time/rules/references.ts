import { phraseTable } from '../phrase-table.ts';
import type { TimeRule } from '../reading.ts';
import { open } from '../resolution.ts';

type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** Words that point to the past, the present or the future as such (TimeML 1.2.1, `value`). Longer rows first. */
const referenceAt = phraseTable<{ readonly words: readonly string[]; readonly value: Reference }>([
  { words: ['right', 'now'], value: 'PRESENT_REF' },
  { words: ['these', 'days'], value: 'PRESENT_REF' },
  { words: ['now'], value: 'PRESENT_REF' },
  { words: ['currently'], value: 'PRESENT_REF' },
  { words: ['presently'], value: 'PRESENT_REF' },
  { words: ['nowadays'], value: 'PRESENT_REF' },
  { words: ['more', 'recently'], value: 'PAST_REF' },
  { words: ['recently'], value: 'PAST_REF' },
  { words: ['lately'], value: 'PAST_REF' },
  { words: ['the', 'past'], value: 'PAST_REF' },
  { words: ['the', 'near', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'foreseeable', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'near', 'term'], value: 'FUTURE_REF' },
]);

/** "now", "recently", "the future". */
export const reference: TimeRule = (scan, at) => {
  const row = referenceAt(scan, at);
  if (row === undefined) return null;
  const end = at + row.words.length;
  return { start: at, end, resolve: () => open(row.value) };
};
