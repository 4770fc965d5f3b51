import { createRequire } from 'node:module';
import type compromise from 'compromise/two';
import { lazily } from '../../text/lazily.ts';

/** A word of compromise's document. `implicit` words are the ones it adds: the `have` in "they've". */
export interface Term {
  readonly text: string;
  readonly tags: Set<string>;
}

/** A pattern of the post-tagger, parsed: what must stand in a clause for it to match there, and the tag it then gives. */
export interface Rule {
  readonly match: string;
  /** Each of these words and tags must stand in the clause. */
  readonly needs: readonly string[];
  /** At least `minWant` of these. */
  readonly wants: readonly string[];
  readonly minWant: number;
  /** None of these. */
  readonly ifNo?: readonly string[];
  /** A pattern that must not stand there: its text, and once a net was built of it, what was read. */
  readonly notIf?: string | readonly object[] | undefined;
}

/** Rules under each word and each tag that they ask for, and the rules that ask for none. */
export interface Net {
  readonly hooks: Readonly<Record<string, readonly Rule[]>>;
  readonly always: readonly Rule[];
}

type Clause = readonly Term[];

/** The parts of compromise's world that tagging uses, as its plugins see them (compromise/src/API/world.js). */
export interface World {
  readonly model: { readonly two: { readonly matches: readonly Pick<Rule, 'match' | 'notIf'>[] } };
  readonly methods: {
    readonly one: {
      readonly tokenize: { fromString(text: string, world: World): Clause[] };
      buildNet(rules: readonly object[], world: World): Net;
      cacheDoc(clauses: readonly Clause[]): readonly ReadonlySet<string>[];
      bulkMatch(clauses: readonly Clause[], net: Net, methods: World['methods'], options: object): object[];
      bulkTagger(found: readonly object[], clauses: readonly Clause[], world: World): void;
    };
    readonly two: { quickSplit(sentences: readonly Clause[]): Clause[] };
  };
}

type Compromise = typeof compromise;

/**
 * compromise without its third part (phrases), loaded when the first window is tagged: to expand its lexicon takes longer
 * than to read an article, and most articles have no window. It is taken as the one file that `require` gives, since
 * `import` gives the same as 330 modules.
 *
 * It runs in `extract/tagging` alone, on the windows that `claims/named-subject.ts` and `claims/noun-after.ts` ask about.
 */
export const compromiseTwo = lazily(() => createRequire(import.meta.url)('compromise/two') as Compromise);

export function worldOf(nlp: Compromise): World {
  return nlp.world() as World;
}
