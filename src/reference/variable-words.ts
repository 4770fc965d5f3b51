import type { Variable } from '../model/reference.ts';
import { nameWords } from '../text/name-words.ts';

/** Constraints that say what a variable is not. */
const EXCLUDING = /^(?:excludes?|differs_from)$/;

/** The words of a variable's name, aliases and dimensions, each once. */
export function variableWords({ name, aliases, constraints }: Variable): readonly string[] {
  const members = Object.entries(constraints).flatMap(([key, value]) => (EXCLUDING.test(key) ? [] : [value]));
  return [...new Set([name, ...aliases, ...members].flatMap(nameWords))];
}
