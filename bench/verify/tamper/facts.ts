import type { Interval } from '../../../src/model/interval.ts';
import type { Observation, Reference, Variable } from '../../../src/model/reference.ts';
import type { Subject } from './subjects.ts';

/** A cell of a package that an article may state, and how: the right number, the words for it and its neighbours in the table. */
export interface Fact {
  readonly subject: Subject;
  readonly variable: Variable;
  readonly observation: Observation;
  readonly placeName: string;
  readonly wordings: readonly string[];
}

/** Every cell of a package that its subject has wordings for, and that is the only one for its place and period. */
export function factsOf(subject: Subject, reference: Reference): readonly Fact[] {
  return Object.entries(subject.wordings).flatMap(([id, wordings]) => {
    const variable = reference.variable(id);
    if (variable === undefined) return [];
    const rows = reference.observations({ variable: id }).filter((row) => row.package === subject.package);
    return rows
      .filter((row) => isPlain(row) && subject.holds(row) && sameCell(rows, row).length === 1)
      .map((observation) => ({
        subject,
        variable,
        observation,
        placeName: nameOf(reference, observation.place),
        wordings,
      }));
  });
}

/** An estimate cut to size is no number that can be tampered with exactly. */
function isPlain({ flags, value }: Observation): boolean {
  return value > 0 && !flags.some((flag) => flag === 'approximate' || flag === 'superseded' || flag === 'derived');
}

function sameCell(rows: readonly Observation[], { place, period }: Observation): readonly Observation[] {
  return rows.filter((row) => row.place === place && samePeriod(row.period, period));
}

export function samePeriod(a: Interval | undefined, b: Interval | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

export function nameOf(reference: Reference, place: string): string {
  return reference.place(place)?.name.replace(/ port of entry$/, '') ?? place;
}
