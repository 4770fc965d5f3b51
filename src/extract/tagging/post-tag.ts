import type { Rule, Term, World } from './compromise.ts';

/**
 * The last step of compromise's tagger on one clause: some 570 patterns that correct a tag by the words around it. The same
 * tags as from its own `postTagger`; that one gathers the patterns of every word and tag of the clause, most of which lack
 * something else that they need, where this one looks each up under the rarest thing that it needs.
 */
export function postTag(world: World, clause: readonly Term[]): void {
  const { one } = world.methods;
  const net = netOf(world);
  const [has] = one.cacheDoc([clause]);
  if (has === undefined) return;
  const rules = [...rulesFor(net, has), ...net.always];
  one.bulkTagger(one.bulkMatch([clause], { hooks: {}, always: rules }, world.methods, {}), [clause], world);
}

/** A rule with the words and tags that it may be found under, in compromise's order, each with its place in that order. */
interface OrderedRule {
  readonly rule: Rule;
  readonly places: Map<string, number>;
}

interface OrderedNet {
  readonly byRarest: ReadonlyMap<string, readonly OrderedRule[]>;
  /** Rules that ask for no word and no tag; they come last. */
  readonly always: readonly Rule[];
}

/** The rules that can match a clause, in the order in which compromise tries them: the last one to tag a word wins. */
function rulesFor(net: OrderedNet, has: ReadonlySet<string>): Rule[] {
  const found = new Map<Rule, number>();
  for (const word of has) {
    for (const { rule, places } of net.byRarest.get(word) ?? []) {
      if (!found.has(rule) && canMatch(rule, has)) found.set(rule, placeOf(places, has));
    }
  }
  return [...found].sort((a, b) => a[1] - b[1]).map(([rule]) => rule);
}

function canMatch({ needs, wants, minWant, ifNo }: Rule, has: ReadonlySet<string>): boolean {
  for (const need of needs) if (!has.has(need)) return false;
  if (ifNo?.some((word) => has.has(word))) return false;
  let missing = wants.length === 0 ? 0 : minWant;
  for (const want of wants) {
    if (missing <= 0) break;
    if (has.has(want)) missing -= 1;
  }
  return missing <= 0;
}

/** compromise tries a rule where the first of its words and tags that the clause has puts it. */
function placeOf(places: ReadonlyMap<string, number>, has: ReadonlySet<string>): number {
  for (const [word, place] of places) if (has.has(word)) return place;
  return Number.POSITIVE_INFINITY;
}

const NETS = new WeakMap<World, OrderedNet>();

/** Parsed once, from copies, since compromise writes the parsed patterns into the rules that it is given. */
function netOf(world: World): OrderedNet {
  const known = NETS.get(world);
  if (known !== undefined) return known;
  const copies = world.model.two.matches.map((rule) => ({ ...rule }));
  const { hooks, always } = world.methods.one.buildNet(copies, world);
  const rules = new Map<Rule, Map<string, number>>();
  let place = 0;
  for (const [word, hooked] of Object.entries(hooks)) {
    for (const rule of hooked) {
      const places = rules.get(rule) ?? new Map<string, number>();
      rules.set(rule, places.set(word, place));
      place += 1;
    }
  }
  const byRarest = new Map<string, OrderedRule[]>();
  const commonness = (word: string): number => hooks[word]?.length ?? 0;
  for (const [rule, places] of rules) {
    const [rarest] = rule.needs.toSorted((a, b) => commonness(a) - commonness(b));
    for (const word of rarest === undefined ? rule.wants : [rarest]) {
      byRarest.set(word, [...(byRarest.get(word) ?? []), { rule, places }]);
    }
  }
  const net = { byRarest, always };
  NETS.set(world, net);
  return net;
}
