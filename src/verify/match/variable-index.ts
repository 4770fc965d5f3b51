import type { Reference, Variable } from '../../model/reference.ts';
import { type AgencyIndex, indexAgencies } from './agencies.ts';
import { wordingsOf } from './synonyms.ts';
import { stemsOf, words } from './words.ts';

/** A variable made ready for matching. */
export interface IndexedVariable {
  readonly variable: Variable;
  /** Stems of its name and of each alias, without agencies, places and empty words. */
  readonly designations: readonly (readonly string[])[];
  /** All of their stems, and those of the constraints that say what is included. */
  readonly stems: ReadonlySet<string>;
  /** Organizations that its names or its `agency` constraint mention: who counted. */
  readonly counters: ReadonlySet<string>;
  readonly publisher: string | null;
  /** Places that its names mention, so that they are a part of what is measured ("claims naming the US"). */
  readonly definingPlaces: ReadonlySet<string>;
}

export interface VariableIndex {
  readonly agencies: AgencyIndex;
  readonly variables: readonly IndexedVariable[];
  readonly byStem: ReadonlyMap<string, readonly IndexedVariable[]>;
  /** Places that a variable has rows for, in the reference's order. */
  readonly placesOf: (variable: string) => ReadonlySet<string>;
  /** How much a stem tells, from 0 to 1: the fewer variables use it, the more. */
  readonly weight: (stem: string) => number;
}

/** Constraint keys whose values say what is counted, not what is left out. */
const INCLUDING = /^(?:includes?|population|scope|measure|definition)$/;
const COUNTING = /^(?:agency|counted_?by|collector)$/;
const LONGEST_PLACE_NAME = 5;

export function indexVariables(reference: Reference): VariableIndex {
  const agencies = indexAgencies(reference);
  const variables = reference.variables.map((variable) => indexVariable(reference, agencies, variable));
  const byStem = new Map<string, IndexedVariable[]>();
  for (const indexed of variables) {
    for (const stem of indexed.stems) {
      const list = byStem.get(stem);
      if (list === undefined) byStem.set(stem, [indexed]);
      else list.push(indexed);
    }
  }
  const count = Math.max(1, variables.length);
  return {
    agencies,
    variables,
    byStem,
    placesOf: (id) => setOf(reference.placesOf(id)),
    weight: (stem) => inverseFrequency(byStem.get(stem)?.length ?? 1, count),
  };
}

/** Kept by the answer and not by the question: a batch traces what each article asks, and must see it asked. */
const placeSets = new WeakMap<readonly string[], ReadonlySet<string>>();

function setOf(places: readonly string[]): ReadonlySet<string> {
  const known = placeSets.get(places);
  if (known !== undefined) return known;
  const set = new Set(places);
  placeSets.set(places, set);
  return set;
}

/** Inverse document frequency (Spärck Jones 1972), scaled so that a stem of every variable still tells a little. */
function inverseFrequency(users: number, count: number): number {
  return 0.3 + 0.7 * (1 - Math.log(users) / Math.log(count + 1));
}

function indexVariable(reference: Reference, agencies: AgencyIndex, variable: Variable): IndexedVariable {
  const names = [...new Set([variable.name, ...variable.aliases].flatMap(wordingsOf))];
  const constraints = Object.entries(variable.constraints);
  const including = constraints.filter(([key]) => INCLUDING.test(key)).map(([, value]) => value);
  const counting = constraints.filter(([key]) => COUNTING.test(key)).map(([, value]) => value);
  const places = names.map((name) => placesIn(reference, name));
  const own = (text: string, at: number) => {
    const agencyWords = agencies.nameWords(text);
    return stemsOf(words(text).filter((word) => !agencyWords.has(word) && !places[at]?.words.has(word)));
  };
  const designations = names.map(own).filter((stems) => stems.length > 0);
  return {
    variable,
    designations,
    stems: new Set([...designations.flat(), ...including.flatMap((text) => stemsOf(words(text)))]),
    counters: new Set([...names, ...counting].flatMap((name) => agencies.find(name))),
    publisher: agencies.find(variable.publisher)[0] ?? null,
    definingPlaces: new Set(places.flatMap(({ ids }) => [...ids])),
  };
}

function placesIn(reference: Reference, text: string): { ids: ReadonlySet<string>; words: ReadonlySet<string> } {
  const tokens = words(text);
  const ids = new Set<string>();
  const used = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = Math.min(LONGEST_PLACE_NAME, tokens.length - at); length > 0; length -= 1) {
      const span = tokens.slice(at, at + length);
      const places = reference.placesNamed(span.join(' '));
      if (places.length === 0) continue;
      for (const place of places) ids.add(place.id);
      for (const word of span) used.add(word);
      break;
    }
  }
  return { ids, words: used };
}
