import type { CheckSettings } from '../model/check-settings.ts';
import type { Finding } from '../model/finding.ts';
import type { RecordSpool } from '../store/record-spool.ts';
import type { AcrossRecord } from '../verify/across/record.ts';
import type { AcrossStage, SortedRecord } from './across.ts';

/** Gathers what articles leave for the comparison with the others, where no database keeps it. */
export interface BatchRecords {
  readonly add: (article: number, records: readonly AcrossRecord[]) => Promise<void>;
  readonly findings: (stage: AcrossStage, settings: CheckSettings) => readonly Finding[];
  readonly close: () => void;
}

/** Records held in memory; more go to the disk. */
const MOST_IN_MEMORY = 20_000;

export function gatherRecords(): BatchRecords {
  let held: SortedRecord[] = [];
  let spool: RecordSpool | undefined;
  return {
    async add(article, records) {
      for (const [position, record] of records.entries()) held.push({ ...record, article, position });
      if (held.length <= MOST_IN_MEMORY) return;
      // Here and not above: most runs need no SQLite.
      spool ??= (await import('../store/record-spool.ts')).openRecordSpool();
      spool.add(held);
      held = [];
    },
    findings(stage, settings) {
      if (spool === undefined) return stage.findings(held.toSorted(byKey), settings);
      spool.add(held);
      held = [];
      return spool.withSorted((sorted) => stage.findings(sorted, settings));
    },
    close: () => spool?.close(),
  };
}

/** As SQLite sorts text: by its UTF-8 bytes, which is by code point. */
function byKey(a: SortedRecord, b: SortedRecord): number {
  return compareCodePoints(a.key, b.key) || a.article - b.article || a.position - b.position;
}

function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
