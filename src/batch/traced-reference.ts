import { hash } from 'node:crypto';
import type { Interval } from '../model/interval.ts';
import type { ObservationQuery, Reference } from '../model/reference.ts';

/** A question about observations that a verdict rests on, as JSON, and a hash of the answer. */
export interface ReferenceRead {
  readonly variable: string;
  /** '' for any place. */
  readonly place: string;
  readonly question: string;
  readonly answer: string;
}

/** A reference that remembers what it was asked since the last `take`. */
export interface TracedReference {
  readonly reference: Reference;
  readonly take: () => readonly ReferenceRead[];
}

type Question =
  | { readonly ask: 'observations'; readonly query: ObservationQuery }
  | { readonly ask: 'places'; readonly variable: string }
  | { readonly ask: 'span'; readonly variable: string }
  | { readonly ask: 'periods'; readonly variable: string; readonly place: string }
  | { readonly ask: 'count'; readonly variable: string; readonly place?: string };

interface Answer {
  readonly question: Question;
  readonly value: unknown;
  read?: ReferenceRead;
}

/** More answers than this are forgotten at once: they are only kept so as not to ask and hash again. */
const MOST_ANSWERS = 10_000;

/**
 * Traces what is asked about observations. The tables of variables, places, office holders, organizations and events
 * are not traced: they count as used by every article (`hashOfTables`), and so may be indexed once for all. What is
 * remembered from one article to the next may therefore rest on tables and on what was answered, and never on
 * questions asked for an earlier article.
 */
export function traceReference(reference: Reference): TracedReference {
  const answers = new Map<string, Answer>();
  let asked = new Map<string, Answer>();

  function ask<Value>(question: Question): Value {
    const key = JSON.stringify(question);
    let answer = answers.get(key);
    if (answer === undefined) {
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answer = { question, value: valueFor(reference, question) };
      answers.set(key, answer);
    }
    asked.set(key, answer);
    return answer.value as Value;
  }

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
    observations: (query) => ask({ ask: 'observations', query }),
    placesOf: (variable) => ask({ ask: 'places', variable }),
    spanOf: (variable) => ask<Interval | null>({ ask: 'span', variable }) ?? undefined,
    periodsOf: (variable, place) => ask({ ask: 'periods', variable, place }),
    countOf: (variable, place) => ask({ ask: 'count', variable, ...(place === undefined ? {} : { place }) }),
  };
  const take = (): readonly ReferenceRead[] => {
    const reads = [...asked].map(([key, answer]) => {
      answer.read ??= { ...subjectOf(answer.question), question: key, answer: hashOfAnswer(answer.value) };
      return answer.read;
    });
    asked = new Map();
    return reads;
  };
  return { reference: traced, take };
}

/** A hash of what `reference` answers now to a question that was traced. */
export function answerTo(reference: Reference, question: string): string {
  return hashOfAnswer(valueFor(reference, JSON.parse(question) as Question));
}

/** One hash of all that a reference holds besides observations. */
export function hashOfTables(reference: Reference): string {
  const { packages, variables, places, officeholders, organizations, events } = reference;
  const names = packages.map(({ name }) => name);
  return hash('sha256', JSON.stringify([names, variables, places, officeholders, organizations, events]));
}

function valueFor(reference: Reference, question: Question): unknown {
  switch (question.ask) {
    case 'observations':
      return reference.observations(question.query);
    case 'places':
      return reference.placesOf(question.variable);
    case 'span':
      return reference.spanOf(question.variable) ?? null;
    case 'periods':
      return reference.periodsOf(question.variable, question.place);
    case 'count':
      return reference.countOf(question.variable, question.place);
  }
}

function subjectOf(question: Question): { readonly variable: string; readonly place: string } {
  const { variable, place = '' } = question.ask === 'observations' ? question.query : { place: undefined, ...question };
  return { variable, place };
}

function hashOfAnswer(value: unknown): string {
  return hash('sha256', JSON.stringify(value)).slice(0, 32);
}
