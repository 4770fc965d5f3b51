import { hash } from 'node:crypto';
import type { Observation, Reference } from '../model/reference.ts';

/**
 * An answer of the reference that a verdict rests on: all observations of a variable at a place ('' for any place), or, with
 * `PLACES` or `SPAN`
 * for the place, the places or the stretch of time that the variable has rows for.
 */
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

const PLACES = '*';
const SPAN = '**';

interface Answer {
  readonly rows: readonly Observation[] | readonly string[];
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
  const rowsOf = (variable: string, place: string): readonly Observation[] =>
    reference.observations(place === '' ? { variable } : { variable, place });
  const ask = <Rows extends Answer['rows']>(
    variable: string,
    place: string,
    answered: (variable: string, place: string) => Rows,
  ): Rows => {
    const key = `${variable}\u0000${place}`;
    let answer = answers.get(key);
    if (answer === undefined) {
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answer = { rows: answered(variable, place) };
      answers.set(key, answer);
    }
    asked.set(key, answer);
    return answer.rows as Rows;
  };
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
    variablesWith: (words) => reference.variablesWith(words),
    observations(query) {
      const rows = ask(query.variable, query.place ?? '', rowsOf);
      return query.period === undefined && query.within === undefined ? rows : reference.observations(query);
    },
    placesOf: (variable) => ask(variable, PLACES, () => reference.placesOf(variable)),
    periodsOf(variable, place) {
      ask(variable, place, rowsOf);
      return reference.periodsOf(variable, place);
    },
    spanOf(variable) {
      ask(variable, SPAN, () => spanAsRows(reference, variable));
      return reference.spanOf(variable);
    },
    countOf(variable, place) {
      ask(variable, place ?? '', rowsOf);
      return reference.countOf(variable, place);
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

function spanAsRows(reference: Reference, variable: string): readonly string[] {
  const span = reference.spanOf(variable);
  return span === undefined ? [] : [span.from, span.to];
}

/** What `reference` answers now to what was asked then. */
export function answerTo(reference: Reference, variable: string, place: string): string {
  if (place === SPAN) return hashOfRows(spanAsRows(reference, variable));
  if (place === PLACES) return hashOfRows(reference.placesOf(variable));
  return hashOfRows(reference.observations(place === '' ? { variable } : { variable, place }));
}

/** One hash of all that a reference holds besides observations. */
export function hashOfTables(reference: Reference): string {
  const { packages, variables, places, officeholders, organizations, events } = reference;
  const names = packages.map(({ name }) => name);
  return hash('sha256', JSON.stringify([names, variables, places, officeholders, organizations, events]));
}

function hashOfRows(rows: Answer['rows']): string {
  return hash('sha256', JSON.stringify(rows)).slice(0, 32);
}
