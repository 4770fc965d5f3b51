import type { OrganizationMention } from '../../../model/mention.ts';
import type { Reference } from '../../../model/reference.ts';
import { fold } from '../../../text/fold.ts';
import type { CheckContext } from '../../context.ts';
import { words } from '../../match/words.ts';
import { houseSpelling, slipBetween } from '../../prose/spelling.ts';
import type { TwoSpellings } from './name-spelling.ts';

const FEWEST_WORDS = 2;
const SHORTEST_WORD = 6;

/** Organizations whose names are the same but for one letter of one long word. */
export function organizationSpellings({ extracted, reference }: CheckContext): readonly TwoSpellings[] {
  const named = extracted.mentions.flatMap((mention) =>
    mention.kind === 'organization' ? [{ mention, parts: words(mention.name) }] : [],
  );
  const frames = new Map<string, Map<string, OrganizationMention[]>>();
  for (const { mention, parts } of named) {
    if (parts.length < FEWEST_WORDS || parts.length > MOST_WORDS) continue;
    for (const [at, word] of parts.entries()) {
      if (word.length < SHORTEST_WORD) continue;
      const frame = `${at}:${parts.toSpliced(at, 1, '').join(' ')}`;
      const spellings = frames.get(frame) ?? new Map<string, OrganizationMention[]>();
      frames.set(frame, spellings);
      spellings.set(word, [...(spellings.get(word) ?? []).slice(0, 2), mention]);
    }
  }
  return [...frames.values()].flatMap((spellings) => (spellings.size < 2 ? [] : twice(spellings, reference)));
}

const MOST_WORDS = 12;
const MOST_SPELLINGS = 8;

function twice(
  spellings: ReadonlyMap<string, readonly OrganizationMention[]>,
  reference: Reference,
): readonly TwoSpellings[] {
  const words = [...spellings.keys()].slice(0, MOST_SPELLINGS);
  return words
    .flatMap((a, at) => words.slice(at + 1).map((b) => [a, b] as const))
    .flatMap(([a, b]) => {
      if (slipBetween(a, b) === null) return [];
      const [first = [], second = []] = [spellings.get(a), spellings.get(b)];
      const [odd, usual] = second.length <= first.length ? [second[0], first[0]] : [first[0], second[0]];
      if (odd === undefined || usual === undefined || houseSpelling(a) === houseSpelling(b) || isInflected(a, b))
        return [];
      return isKnown(reference, odd.name) && isKnown(reference, usual.name) ? [] : [{ odd, usual }];
    });
}

const knownNames = new WeakMap<Reference, ReadonlySet<string>>();

function isKnown(reference: Reference, printed: string): boolean {
  const names =
    knownNames.get(reference) ??
    new Set(
      reference.organizations.flatMap(({ name, aliases, formerNames }) => [name, ...aliases, ...formerNames].map(fold)),
    );
  knownNames.set(reference, names);
  return names.has(fold(printed));
}

/** "Veteran" and "Veterans", "Canada" and "Canadas": two bodies may differ by an ending. */
function isInflected(a: string, b: string): boolean {
  const slip = slipBetween(a, b);
  const longer = a.length > b.length ? a : b;
  const isDoubled = a.length !== b.length && longer.at(-1) === longer.at(-2);
  return slip !== null && slip.kind !== 'exchanged' && slip.at >= longer.length - 1 && !isDoubled;
}
