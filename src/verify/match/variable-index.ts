import type { Reference, Variable } from '../../model/reference.ts';
import { type AgencyIndex, indexAgencies } from './agencies.ts';
import { indexPlaceNames, type PlaceNames } from './place-names.ts';
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
  /** Places of the reference that a stretch of text names. */
  readonly placeNames: PlaceNames;
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
    placeNames: indexPlaceNames(reference),
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
  const found = new Set(places);
  placeSets.set(places, found);
  return found;
}

/** Inverse document frequency (Spärck Jones 1972), scaled so that a stem of every variable still tells a little. */
function inverseFrequency(users: number, count: number): number {
  return 0.3 + 0.7 * (1 - Math.log(users) / Math.log(count + 1));
}

function indexVariable(reference: Reference, agencies: AgencyIndex, variable: Variable): IndexedVariable {
  const names = [...new Set([variable.name, ...variable.aliases].flatMap(wordingsOf))].map((name) =>
    readName(reference, agencies, name),
  );
  const constraints = Object.entries(variable.constraints);
  const including = constraints.filter(([key]) => INCLUDING.test(key)).map(([, value]) => value);
  const counting = constraints.filter(([key]) => COUNTING.test(key)).map(([, value]) => value);
  const designations = names.map(({ own }) => own).filter((stems) => stems.length > 0);
  return {
    variable,
    designations,
    stems: new Set([...designations.flat(), ...including.flatMap((text) => stemsOf(words(text)))]),
    counters: new Set([...names.flatMap((name) => name.agencies), ...counting.flatMap((name) => agencies.find(name))]),
    publisher: agencies.find(variable.publisher)[0] ?? null,
    definingPlaces: new Set(names.flatMap(({ places }) => places)),
  };
}

interface ReadName {
  /** Stems of the words that name neither an agency nor a place. */
  readonly own: readonly string[];
  readonly agencies: readonly string[];
  readonly places: readonly string[];
}

function readName(reference: Reference, agencies: AgencyIndex, name: string): ReadName {
  const tokens = words(name);
  const hits = agencies.hits(tokens);
  const places = placesIn(reference, tokens);
  const taken = new Set([...hits.flatMap(({ from, to }) => tokens.slice(from, to)), ...places.words]);
  return {
    own: stemsOf(tokens.filter((word) => !taken.has(word))),
    agencies: hits.flatMap(({ id }) => id ?? []),
    places: places.ids,
  };
}

function placesIn(
  reference: Reference,
  tokens: readonly string[],
): { readonly ids: readonly string[]; readonly words: readonly string[] } {
  const ids: string[] = [];
  const used: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = Math.min(LONGEST_PLACE_NAME, tokens.length - at); length > 0; length -= 1) {
      const span = tokens.slice(at, at + length);
      const places = reference.placesNamed(span.join(' '));
      if (places.length === 0) continue;
      ids.push(...places.map(({ id }) => id));
      used.push(...span);
      break;
    }
  }
  return { ids, words: used };
}
