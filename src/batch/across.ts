import type { CheckSettings } from '../model/check-settings.ts';
import type { Finding } from '../model/finding.ts';
import type { ExtractedArticle } from '../model/output.ts';
import type { SourceMap } from '../model/reading.ts';
import { acrossFindings, acrossRecords } from '../verify/across/across.ts';
import type { AcrossRecord } from '../verify/across/record.ts';

/** A record with the place of its article in the batch, counted from 0, and its own among the article's. */
export interface SortedRecord extends AcrossRecord {
  readonly article: number;
  readonly position: number;
}

/**
 * What is checked across the articles of a batch. `recordsOf` is asked once an article, in any thread and any order;
 * `findings` once, after the last article, with the records of all in the order of key, article and position.
 */
export interface AcrossStage {
  readonly recordsOf: (extracted: ExtractedArticle, sourceMap: SourceMap) => readonly AcrossRecord[];
  readonly findings: (sorted: Iterable<SortedRecord>, settings: CheckSettings) => readonly Finding[];
}

/** The stage that runs, in the workers and after the last article. */
export const across: AcrossStage = { recordsOf: acrossRecords, findings: acrossFindings };

/** The stage that the module at this URL exports as `across`; the standard one where none is given. */
export async function loadStage(module: string | undefined): Promise<AcrossStage> {
  if (module === undefined) return across;
  const loaded: { readonly across: AcrossStage } = await import(module);
  return loaded.across;
}
