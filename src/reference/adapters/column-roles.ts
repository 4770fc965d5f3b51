/** What a column of a table can be. */
export const COLUMN_ROLES = [
  'metric',
  'place',
  'date',
  'start',
  'end',
  'value',
  'unit',
  'source',
  'publisher',
  'url',
  'as_of',
  'flags',
  'note',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];
