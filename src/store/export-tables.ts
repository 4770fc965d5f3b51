/** The tables that can be exported, in the order they are written: what an article holds comes after it. */
export const EXPORT_TABLES = [
  'articles',
  'entities',
  'mentions',
  'claims',
  'findings',
  'failures',
  'decisions',
] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];
