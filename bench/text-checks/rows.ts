import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Block, BlockRole, ReadArticle } from '../../src/model/reading.ts';
import { readVerbatim } from '../../src/verbatim.ts';

/** A passage of our own and what a careful editor would flag in it: by which check, at which words. */
const TextRow = z.strictObject({
  id: z.string(),
  title: z.string().optional(),
  standfirst: z.string().optional(),
  text: z.string(),
  publishedAt: z.string(),
  expected: z.array(z.strictObject({ check: z.string(), quote: z.string() })),
});
export type TextRow = z.infer<typeof TextRow>;

/** The rows of every `.jsonl` file of a folder, in the order of the file names; throws where a row is malformed. */
export function readRows(folder: string): readonly TextRow[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => TextRow.parse(JSON.parse(line)));
}

/** A row as an article that was read: headline and standfirst are blocks above the prose. */
export function readingOfRow(row: Pick<TextRow, 'title' | 'standfirst' | 'text' | 'publishedAt'>): ReadArticle {
  const blocks: Block[] = [];
  let text = '';
  const add = (role: BlockRole, words: string | undefined): void => {
    if (words === undefined) return;
    if (text !== '') text += '\n\n';
    blocks.push({ role, start: text.length, end: text.length + words.length });
    text += words;
  };
  add('headline', row.title);
  add('standfirst', row.standfirst);
  for (const paragraph of row.text.split('\n\n')) add('prose', paragraph);
  const bare = readVerbatim(text, row.publishedAt);
  return { ...bare, article: { ...bare.article, ...(row.title === undefined ? {} : { title: row.title }) }, blocks };
}
