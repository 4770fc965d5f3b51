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

/** The views, which are exported only when they are named. */
export const EXPORT_VIEWS = [
  'flagged_claims',
  'flagged_by_check',
  'flagged_by_publisher',
  'flagged_by_desk',
  'flagged_by_office',
  'flagged_by_attribution',
  'flagged_by_source',
  'compared_rows',
] as const;
export type ExportView = (typeof EXPORT_VIEWS)[number];
