import { InvalidArgumentError } from 'commander';
import { COLUMN_ROLES, type ColumnRole } from '../../reference/adapters/column-roles.ts';
import type { TableMapping } from '../../reference/adapters/table-mapping.ts';

/** What the options of `reference add` say of a table. */
export interface MappingFlags {
  readonly variable?: string;
  readonly place?: string;
  readonly unit?: string;
  readonly statType?: NonNullable<TableMapping['statType']>;
  readonly asOf?: string;
  readonly yearStartMonth?: number;
  readonly sourceTitle?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly column?: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly mapping?: string;
}

const ROLES: readonly string[] = COLUMN_ROLES;

/** `place=Region` of `--column`, added to those before. */
export function columnArgument(
  text: string,
  before: Readonly<Partial<Record<ColumnRole, string>>> = {},
): Readonly<Partial<Record<ColumnRole, string>>> {
  const equals = text.indexOf('=');
  const role = text.slice(0, equals);
  if (equals > 0 && ROLES.includes(role)) return { ...before, [role]: text.slice(equals + 1) };
  throw new InvalidArgumentError(`Write ROLE=COLUMN, as in place=Region; a role is one of ${ROLES.join(', ')}.`);
}
