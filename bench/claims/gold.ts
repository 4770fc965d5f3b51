import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bound, Hedge } from '../../src/model/quantity.ts';

/** A labelled number: as printed, or `[low, high]` with null where open. See README.md for the codebook. */
export interface GoldNumber {
  readonly number: number | readonly [number | null, number | null];
  readonly unit?: string;
  readonly hedge?: Hedge;
  readonly bound?: Bound;
}

export interface GoldValue extends GoldNumber {
  /** Lemmas of what is counted, the head last; heads that read equally well are parted by `|`. */
  readonly concept?: string;
  readonly time?: string;
  readonly place?: string;
}

export interface GoldChange {
  readonly direction: 'up' | 'down' | 'flat';
  readonly by?: GoldNumber;
  readonly from?: GoldNumber;
  readonly to?: GoldNumber;
  readonly baseline?: string;
}

export interface GoldComparison {
  readonly relation: 'multiple' | 'more' | 'less';
  readonly factor: number;
  readonly hedge?: Hedge;
  readonly bound?: Bound;
  readonly other?: string;
}

export interface GoldShare extends GoldNumber {
  readonly whole?: string;
}

export interface GoldRow {
  readonly file: string;
  readonly published: string;
  readonly sentence: string;
  readonly values: readonly GoldValue[];
  readonly changes: readonly GoldChange[];
  readonly comparisons: readonly GoldComparison[];
  readonly shares: readonly GoldShare[];
}

/** Every labelled row below `folder`, in file order. */
export function readGold(folder: string): readonly GoldRow[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const { published, rows } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        published: string;
        rows: readonly Partial<GoldRow>[];
      };
      return rows.map((row) => ({
        sentence: '',
        values: [],
        changes: [],
        comparisons: [],
        shares: [],
        published,
        ...row,
        file,
      }));
    });
}
