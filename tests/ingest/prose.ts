import type { ReadOptions, ReadResult } from '../../src/ingest/options.ts';
import { readArticles } from '../../src/ingest/read-articles.ts';
import type { ReadArticle } from '../../src/model/reading.ts';

/** Sentences of our own that no rule takes for furniture. */
export const FIRST = 'The council voted on Tuesday to close four of the city’s nine public pools next summer.';
export const SECOND =
  'Attendance fell by a third between 2019 and 2023, according to the parks department, and repairs cost more.';
export const THIRD =
  'The mayor said the decision was hard, but that the money was needed for the schools in the east end.';

export function readAll(content: string | Uint8Array, uri: string, options: Partial<ReadOptions> = {}): ReadResult {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readArticles(bytes, { uri, ...options });
}

export function readOne(content: string | Uint8Array, uri: string, options: Partial<ReadOptions> = {}): ReadArticle {
  const { readings, failures } = readAll(content, uri, options);
  const reading = readings[0];
  if (reading === undefined) throw new Error(failures[0]?.message ?? 'skipped');
  return reading;
}

export function blocksOf({ article, blocks }: ReadArticle): [string, string][] {
  return blocks.map(({ role, start, end }) => [role, article.text.slice(start, end)]);
}
