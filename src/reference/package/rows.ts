import { z } from 'zod';
import {
  KeyValues,
  List,
  OptionalDate,
  OptionalPeriod,
  OptionalText,
  OptionalVintage,
  SourceId,
  Text,
  Unit,
  Value,
} from './cells.ts';
import type { ResourceName } from './descriptor.ts';

/** UCUM for per cent, per mille and a fraction of one. */
const SHARE_UNITS: readonly string[] = ['%', '[ppth]', '1'];

/**
 * The columns of each table. A column whose cell may be empty may be left out of the file; other columns than
 * these may stand in a file and are not read.
 */
export const ROWS = {
  sources: z.object({ id: Text, title: Text, publisher: Text, url: OptionalText, retrieved: OptionalDate }),
  places: z.object({ id: Text, name: Text, aliases: List, type: Text, within: OptionalText, source: SourceId }),
  organizations: z.object({
    id: Text,
    name: Text,
    acronym: OptionalText,
    aliases: List,
    former_names: List,
    source: SourceId,
  }),
  variables: z
    .object({
      id: Text,
      name: Text,
      aliases: List,
      populationType: OptionalText,
      measuredProperty: OptionalText,
      statType: Text.pipe(
        z.enum(['flow', 'stock', 'share', 'constant'], {
          error: 'Write flow (adds up over time), stock (a level at a moment), share (a part of a whole) or constant.',
        }),
      ),
      unit: Unit,
      constraints: KeyValues,
      publisher: Text,
      parent: OptionalText,
    })
    .refine(({ statType, unit }) => statType !== 'share' || SHARE_UNITS.includes(unit), {
      path: ['unit'],
      message: `A share is measured in ${SHARE_UNITS.join(', ')}. Write one of these, or correct the statType.`,
      params: { code: 'bad-unit' },
    }),
  observations: z.object({
    variable: Text,
    place: Text,
    start: OptionalDate,
    end: OptionalDate,
    period: OptionalPeriod,
    value: Value,
    unit: OptionalText,
    as_of: OptionalVintage,
    source: SourceId,
    flags: List,
    note: OptionalText,
  }),
  officeholders: z.object({
    person: Text,
    aliases: List,
    office: Text,
    office_aliases: List,
    organization: OptionalText,
    of: Text,
    start: OptionalDate,
    end: OptionalDate,
    as_of: OptionalVintage,
    source: SourceId,
  }),
  events: z.object({
    id: Text,
    name: Text,
    aliases: List,
    start: OptionalDate,
    end: OptionalDate,
    period: OptionalPeriod,
    place: OptionalText,
    source: SourceId,
  }),
} as const satisfies Record<ResourceName, z.ZodObject>;

export type Row<Name extends ResourceName> = z.output<(typeof ROWS)[Name]>;
export type LocatedRow<Name extends ResourceName> = Row<Name> & { readonly line: number };
