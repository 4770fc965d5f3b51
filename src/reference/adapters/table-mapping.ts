import { z } from 'zod';
import type { ProblemList } from '../problem.ts';
import { COLUMN_ROLES, type ColumnRole } from './column-roles.ts';

const Columns = z.strictObject(
  Object.fromEntries(COLUMN_ROLES.map((role) => [role, z.string().exactOptional()])) as {
    [Role in ColumnRole]: z.ZodExactOptional<z.ZodString>;
  },
);

/**
 * What a table does not say of itself, from `<name>.mapping.json` beside it: which column is what, and what holds for
 * every row (`source`, `place`, `unit` …).
 */
export const TableMapping = z
  .object({
    columns: Columns.default({}),
    metric: z.string().exactOptional(),
    place: z.string().exactOptional(),
    unit: z.string().exactOptional(),
    statType: z.enum(['flow', 'stock', 'share', 'constant']).exactOptional(),
    populationType: z.string().exactOptional(),
    aliases: z.record(z.string(), z.array(z.string())).exactOptional(),
    asOf: z.string().exactOptional(),
    source: z
      .object({ title: z.string().min(1), publisher: z.string().min(1), url: z.string().default('') })
      .strict()
      .exactOptional(),
    /** First month of the years written 2020/2021, 1 to 12. */
    yearStartMonth: z.int().min(1).max(12).exactOptional(),
  })
  .strict();
export type TableMapping = z.infer<typeof TableMapping>;

export const NO_MAPPING: TableMapping = { columns: {} };

export function readMapping(text: string, file: string, found: ProblemList): TableMapping | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = `This is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    found.add({ code: 'bad-descriptor', file, message });
    return null;
  }
  const parsed = TableMapping.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    found.add({
      code: 'bad-descriptor',
      file,
      message: `${issue.path.map(String).join('.') || 'mapping'}: ${issue.message}.`,
    });
  }
  return null;
}
