/**
 * What one article leaves behind for the comparison with the others: small, plain, and of no use but in the order of
 * the keys, so that a database can hold and sort them and a batch of any size is compared in one pass (n log n).
 * A key begins with the letter of its step; `payload` is JSON.
 */
export interface AcrossRecord {
  readonly key: string;
  readonly payload: string;
}

/** The steps, in the order of their letters: articles, candidates for copies, measures, numbers of a sentence. */
export const STEPS = { article: 'a', band: 'b', measure: 'm', sentence: 's' } as const;

export function recordOf(step: keyof typeof STEPS, parts: readonly string[], payload: unknown): AcrossRecord {
  return { key: `${STEPS[step]}\t${parts.join('\t')}`, payload: JSON.stringify(payload) };
}

/** Runs of records under one key. */
export function* byKey(sorted: Iterable<AcrossRecord>): IterableIterator<readonly AcrossRecord[]> {
  let run: AcrossRecord[] = [];
  for (const record of sorted) {
    if (run.length > 0 && run[0]?.key !== record.key) {
      yield run;
      run = [];
    }
    run.push(record);
  }
  if (run.length > 0) yield run;
}
