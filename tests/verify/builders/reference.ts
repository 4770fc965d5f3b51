import { intervalOfPeriod } from '../../../src/calendar/interval.ts';
import type {
  Observation,
  Officeholder,
  Organization,
  Place,
  Reference,
  ReferenceEvent,
  Source,
  Variable,
} from '../../../src/model/reference.ts';
import { joinedReference } from '../../../src/reference/joined-reference.ts';

export const source: Source = {
  id: 'office',
  title: 'Yearbook',
  publisher: 'Statistical Office',
  url: 'https://example.org/',
};

/** A reference in memory, its rows numbered in the order they are given. */
export function referenceOf(rows: {
  readonly variables?: readonly Variable[];
  readonly observations?: readonly Observation[];
  readonly places?: readonly Place[];
  readonly officeholders?: readonly Officeholder[];
  readonly organizations?: readonly Organization[];
  readonly events?: readonly ReferenceEvent[];
}): Reference {
  const numbered = <Row extends { row: number }>(list: readonly Row[] | undefined): Row[] =>
    (list ?? []).map((row, index) => ({ ...row, row: index + 2 }));
  const [variables, observations, places] = [
    numbered(rows.variables),
    numbered(rows.observations),
    numbered(rows.places),
  ];
  return joinedReference([
    {
      name: 'test',
      version: '1.0.0',
      hash: '0',
      files: {},
      sources: [],
      variables,
      places,
      observations,
      officeholders: numbered(rows.officeholders),
      organizations: numbered(rows.organizations),
      events: numbered(rows.events),
    },
  ]);
}

const origin = (resource: string) => ({ package: 'test', resource, row: 0 });

export function variable(id: string, name: string, more: Partial<Variable> = {}): Variable {
  return {
    ...origin('variables.csv'),
    id,
    name,
    aliases: [],
    populationType: 'Person',
    measuredProperty: 'count',
    statType: 'flow',
    unit: 'person',
    constraints: {},
    publisher: source.publisher,
    ...more,
  };
}

/** `period` as in a table: `2022`, `2017-01`, `2025-H1`; '' for a constant. */
export function observation(
  variableId: string,
  place: string,
  period: string,
  value: number,
  more: Partial<Observation> = {},
): Observation {
  const interval = intervalOfPeriod(period);
  return {
    ...origin('observations.csv'),
    variable: variableId,
    place,
    ...(interval === null ? {} : { period: interval }),
    value,
    decimals: (String(value).split('.')[1] ?? '').length,
    unit: 'person',
    source,
    flags: [],
    ...more,
  };
}

export function place(id: string, name: string, within?: string, aliases: readonly string[] = []): Place {
  return {
    ...origin('places.csv'),
    id,
    name,
    aliases,
    type: 'place',
    ...(within === undefined ? {} : { within }),
    source,
  };
}

export function organization(id: string, name: string, more: Partial<Organization> = {}): Organization {
  return { ...origin('organizations.csv'), id, name, aliases: [], formerNames: [], source, ...more };
}

export function officeholder(
  person: string,
  office: string,
  of: string,
  start: string | undefined,
  end: string | undefined,
  more: Partial<Officeholder> = {},
): Officeholder {
  return {
    ...origin('officeholders.csv'),
    person,
    aliases: [],
    office,
    officeAliases: [],
    of,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    source,
    ...more,
  };
}

export function event(id: string, name: string, day: string, more: Partial<ReferenceEvent> = {}): ReferenceEvent {
  const period = intervalOfPeriod(day);
  if (period === null) throw new Error(`no period: ${day}`);
  return { ...origin('events.csv'), id, name, aliases: [], period, source, ...more };
}
