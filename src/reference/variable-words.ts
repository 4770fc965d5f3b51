import type { Variable } from '../model/reference.ts';
import { nameWords } from '../text/name-words.ts';

/** The words of a variable's name, aliases and dimensions. */
export function variableWords({ name, aliases, constraints }: Variable): readonly string[] {
  return [...new Set([name, ...aliases, ...Object.values(constraints)].flatMap(nameWords))];
}
