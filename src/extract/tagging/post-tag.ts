import type { Net, Rule, Term, World } from './compromise.ts';

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

/** A rule, and what it asks for besides the rarest of its needs, the next rarest first. */
interface OrderedRule {
  readonly rule: Rule;
  readonly otherNeeds: readonly string[];
  /** Its words and tags, each with its place in compromise's order. */
  readonly places: readonly (readonly [word: string, place: number])[];
}

interface OrderedNet {
  /** Rules under the rarest word or tag that they need; under each word they want, where they need none. */
  readonly byRarest: ReadonlyMap<string, readonly OrderedRule[]>;
  /** Rules that ask for no word and no tag; they come last. */
  readonly always: readonly Rule[];
}

/** The rules that can match a clause, in the order in which compromise tries them: the last one to tag a word wins. */
function rulesFor(net: OrderedNet, has: ReadonlySet<string>): readonly Rule[] {
  const found = new Map<Rule, number>();
  for (const word of has) {
    const ordered = net.byRarest.get(word);
    if (ordered === undefined) continue;
    for (const entry of ordered) if (canMatch(entry, has)) found.set(entry.rule, placeOf(entry, has));
  }
  return [...found].sort((a, b) => a[1] - b[1]).map(([rule]) => rule);
}

function canMatch({ rule, otherNeeds }: OrderedRule, has: ReadonlySet<string>): boolean {
  for (const need of otherNeeds) if (!has.has(need)) return false;
  const { wants, minWant, ifNo } = rule;
  let missing = wants.length === 0 ? 0 : minWant;
  for (const want of wants) {
    if (missing <= 0) break;
    if (has.has(want)) missing -= 1;
  }
  return missing <= 0 && !ifNo?.some((word) => has.has(word));
}

/** compromise tries a rule where the first of its words and tags that the clause has puts it. */
function placeOf({ places }: OrderedRule, has: ReadonlySet<string>): number {
  return places.find(([word]) => has.has(word))?.[1] ?? Number.POSITIVE_INFINITY;
}

const NETS = new WeakMap<World, OrderedNet>();

/**
 * Parsed once, from copies, since compromise writes the parsed patterns into the rules that it is given; where a program
 * that deskcheck is a library of has used compromise before, `notIf` is parsed already, and cannot be parsed again.
 */
function netOf(world: World): OrderedNet {
  const known = NETS.get(world);
  if (known !== undefined) return known;
  const parsed = new Map<object, Rule['notIf']>();
  const copies = world.model.two.matches.map(({ notIf, ...rule }) => {
    if (typeof notIf !== 'object') return { ...rule, notIf };
    parsed.set(rule, notIf);
    return rule;
  });
  const { hooks, always } = world.methods.one.buildNet(copies, world);
  for (const [rule, notIf] of parsed) Object.assign(rule, { notIf });
  const net = { byRarest: byRarest(hooks), always };
  NETS.set(world, net);
  return net;
}

function byRarest(hooks: Net['hooks']): Map<string, OrderedRule[]> {
  const rules = new Map<Rule, [string, number][]>();
  let place = 0;
  for (const [word, hooked] of Object.entries(hooks)) {
    for (const rule of hooked) {
      const places = rules.get(rule) ?? [];
      places.push([word, place]);
      rules.set(rule, places);
      place += 1;
    }
  }
  const table = new Map<string, OrderedRule[]>();
  const commonness = (word: string): number => hooks[word]?.length ?? 0;
  for (const [rule, places] of rules) {
    const [rarest, ...otherNeeds] = rule.needs.toSorted((a, b) => commonness(a) - commonness(b));
    for (const word of rarest === undefined ? rule.wants : [rarest]) {
      const ordered = table.get(word) ?? [];
      ordered.push({ rule, otherNeeds, places });
      table.set(word, ordered);
    }
  }
  return table;
}
