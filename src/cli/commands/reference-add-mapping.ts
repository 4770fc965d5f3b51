import { readFileSync } from 'node:fs';
import { readMapping, type TableMapping } from '../../reference/adapters/table-mapping.ts';
import { problemList, throwIfAny } from '../../reference/problem.ts';
import { UsageError } from '../messages.ts';
import type { MappingFlags } from './reference-add-flags.ts';

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
