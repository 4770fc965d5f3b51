import { type Signature, similarity } from './min-hash.ts';

/** Estimated similarity from which two texts count as copies of one story. */
const COPY = 0.6;
/** A band that very many articles share (a template, a boilerplate page) is compared against its first members only. */
const MOST_COMPARED = 8;

export interface Copies {
  readonly join: (articles: readonly string[]) => void;
  /** One name for all copies of a story: the same for two articles if, and only if, they are copies. */
  readonly storyOf: (article: string) => string;
}

/** Groups near copies: candidates come in by the bands they share, and are joined where their signatures agree. */
export function groupCopies(signatureOf: (article: string) => Signature | undefined): Copies {
  const parents = new Map<string, string>();
  const rootOf = (article: string): string => {
    let root = article;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    // Shortened, so that a long chain is walked once.
    let current = article;
    while (current !== root) {
      const next = parents.get(current) ?? root;
      parents.set(current, root);
      current = next;
    }
    return root;
  };
  const joinTwo = (a: string, b: string): void => {
    const [first, second] = [rootOf(a), rootOf(b)];
    if (first === second) return;
    const [one, other] = [signatureOf(a), signatureOf(b)];
    if (one === undefined || other === undefined || similarity(one, other) < COPY) return;
    if (first < second) parents.set(second, first);
    else parents.set(first, second);
  };
  return {
    join: (articles) => {
      const compared = articles.slice(0, MOST_COMPARED);
      for (const [at, article] of articles.entries()) {
        for (const other of compared.slice(0, at)) if (other !== article) joinTwo(other, article);
      }
    },
    storyOf: rootOf,
  };
}
