import type { Timex } from '../../../model/time.ts';
import { phraseTable } from './phrase-table.ts';
import type { Scan } from './reading.ts';

type Mod = NonNullable<Timex['mod']>;

/** Words that hedge or bound an amount of time, and the TIMEX3 `mod` that they give. Longer rows first. */
const hedge = phraseTable<{ readonly words: readonly string[]; readonly mod: Mod }>([
  { words: ['no', 'more', 'than'], mod: 'EQUAL_OR_LESS' },
  { words: ['no', 'less', 'than'], mod: 'EQUAL_OR_MORE' },
  { words: ['no', 'fewer', 'than'], mod: 'EQUAL_OR_MORE' },
  { words: ['more', 'than'], mod: 'MORE_THAN' },
  { words: ['less', 'than'], mod: 'LESS_THAN' },
  { words: ['fewer', 'than'], mod: 'LESS_THAN' },
  { words: ['at', 'least'], mod: 'EQUAL_OR_MORE' },
  { words: ['at', 'most'], mod: 'EQUAL_OR_LESS' },
  { words: ['up', 'to'], mod: 'EQUAL_OR_LESS' },
  { words: ['just', 'over'], mod: 'MORE_THAN' },
  { words: ['just', 'under'], mod: 'LESS_THAN' },
  { words: ['well', 'over'], mod: 'MORE_THAN' },
  { words: ['nearly'], mod: 'LESS_THAN' },
  { words: ['almost'], mod: 'LESS_THAN' },
  { words: ['about'], mod: 'APPROX' },
  { words: ['around'], mod: 'APPROX' },
  { words: ['roughly'], mod: 'APPROX' },
  { words: ['approximately'], mod: 'APPROX' },
  { words: ['some'], mod: 'APPROX' },
]);

/** The hedge that starts at the token, and the token after it. */
export function hedgeAt(scan: Scan, at: number): { readonly end: number; readonly mod: Mod } | null {
  const row = hedge(scan, at);
  return row === undefined ? null : { end: at + row.words.length, mod: row.mod };
}
