import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { type ColumnRole, readMapping, TableMapping } from '../../reference/adapters/table-mapping.ts';
import { problemList, throwIfAny } from '../../reference/problem.ts';
import { UsageError } from '../messages.ts';

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

const ROLES: readonly string[] = Object.keys(TableMapping.shape.columns.unwrap().shape);

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

/** Completes the mapping beside a table: `--mapping` stands in its place, and the other options over both. */
export function mappingOfFlags(flags: MappingFlags): (mapping: TableMapping) => TableMapping {
  if (flags.sourceTitle === undefined && (flags.publisher ?? flags.url) !== undefined) {
    throw new UsageError('a source needs its title: give --source-title with --publisher and --url');
  }
  const file = flags.mapping === undefined ? undefined : mappingFrom(flags.mapping);
  return (beside) => {
    const base = file ?? beside;
    return {
      ...base,
      columns: { ...base.columns, ...flags.column },
      ...(flags.variable === undefined ? {} : { metric: flags.variable }),
      ...(flags.place === undefined ? {} : { place: flags.place }),
      ...(flags.unit === undefined ? {} : { unit: flags.unit }),
      ...(flags.statType === undefined ? {} : { statType: flags.statType }),
      ...(flags.asOf === undefined ? {} : { asOf: flags.asOf }),
      ...(flags.yearStartMonth === undefined ? {} : { yearStartMonth: flags.yearStartMonth }),
      ...(flags.sourceTitle === undefined
        ? {}
        : {
            source: { title: flags.sourceTitle, publisher: flags.publisher ?? flags.sourceTitle, url: flags.url ?? '' },
          }),
    };
  };
}

/** Throws `ReferencePackageError` where the file is no mapping, `UsageError` where it cannot be read. */
function mappingFrom(file: string): TableMapping {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
  }
  const found = problemList();
  const mapping = readMapping(text, file, found);
  throwIfAny(found.problems);
  if (mapping === null) throw new Error(`${file}: neither read nor refused`);
  return mapping;
}
