import { basename } from 'node:path';
import { slug } from './variable-list.ts';

/** The name that a file gives its table: `data/My figures.csv` is `my-figures`. */
export function tableName(file: string): string {
  return slug(basename(file).replace(/\.(?:csv|tsv|txt|json)$/i, ''));
}
