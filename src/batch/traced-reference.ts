import { hash } from 'node:crypto';
import type { Observation, Reference } from '../model/reference.ts';

/** An answer of the reference that a verdict rests on: all observations of a variable at a place ('' for any place). */
export interface ReferenceRead {
  readonly variable: string;
  readonly place: string;
  readonly answer: string;
}

/** A reference that remembers what it was asked since the last `take`. */
export interface TracedReference {
  readonly reference: Reference;
  readonly take: () => readonly ReferenceRead[];
}

interface Answer {
  readonly rows: readonly Observation[];
  read?: ReferenceRead;
}

/** More answers than this are forgotten at once: they are only kept so as not to ask and hash again. */
const MOST_ANSWERS = 20_000;

/**
 * Traces the observations that are asked for. A question that narrows the period counts as one for all periods.
 * The tables of variables, places, office holders, organizations and events are not traced: they count as used by every
 * article (`hashOfTables`), and so may be indexed once for all. What is remembered from one article to the next may
 * therefore rest on tables and on the rows that were answered, and never on questions asked for an earlier article.
 */
export function traceReference(reference: Reference): TracedReference {
  const answers = new Map<string, Answer>();
  let asked = new Map<string, Answer>();
  const traced: Reference = {
    packages: reference.packages,
    get variables() {
      return reference.variables;
    },
    get places() {
      return reference.places;
    },
    get officeholders() {
      return reference.officeholders;
    },
    get organizations() {
      return reference.organizations;
    },
    get events() {
      return reference.events;
    },
    place: (id) => reference.place(id),
    placesNamed: (name) => reference.placesNamed(name),
    variable: (id) => reference.variable(id),
    observations(query) {
      const { variable, place = '', period, within } = query;
      const key = `${variable}\u0000${place}`;
      let answer = answers.get(key);
      if (answer === undefined) {
        if (answers.size >= MOST_ANSWERS) answers.clear();
        answer = { rows: reference.observations(place === '' ? { variable } : { variable, place }) };
        answers.set(key, answer);
      }
      asked.set(key, answer);
      return period === undefined && within === undefined ? answer.rows : reference.observations(query);
    },
  };
  const take = (): readonly ReferenceRead[] => {
    const reads = [...asked].map(([key, answer]) => {
      const [variable = '', place = ''] = key.split('\u0000');
      answer.read ??= { variable, place, answer: hashOfRows(answer.rows) };
      return answer.read;
    });
    asked = new Map();
    return reads;
  };
  return { reference: traced, take };
}

/** What `reference` answers now to what was asked then. */
export function answerTo(reference: Reference, variable: string, place: string): string {
  return hashOfRows(reference.observations(place === '' ? { variable } : { variable, place }));
}

/** One hash of all that a reference holds besides observations. */
export function hashOfTables(reference: Reference): string {
  const { packages, variables, places, officeholders, organizations, events } = reference;
  const names = packages.map(({ name }) => name);
  return hash('sha256', JSON.stringify([names, variables, places, officeholders, organizations, events]));
}

function hashOfRows(rows: readonly Observation[]): string {
  return hash('sha256', JSON.stringify(rows)).slice(0, 32);
}
