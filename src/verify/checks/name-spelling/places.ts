import type { PlaceMention } from '../../../model/mention.ts';
import { fold } from '../../../text/fold.ts';
import type { CheckContext } from '../../context.ts';
import { isDisowned } from '../../prose/disowned.ts';
import { nearPairs, slipBetween } from '../../prose/spelling.ts';
import type { TwoSpellings } from './name-spelling.ts';

const SHORTEST_NAME = 7;

/** A place that the gazetteer has, and a name one letter off that it does not have. */
export function placeSpellings({ extracted, reference }: CheckContext): readonly TwoSpellings[] {
  const { article, mentions } = extracted;
  const byName = Map.groupBy(
    mentions.flatMap((mention) => (mention.kind === 'place' ? [mention] : [])),
    ({ name }) => fold(name),
  );
  const names = [...byName.keys()].filter((name) => name.length >= SHORTEST_NAME && !/[\s-]/.test(name));
  return nearPairs(names).flatMap(([a, b]) => {
    const [first, second] = [byName.get(a) ?? [], byName.get(b) ?? []];
    const [odd, usual] = isKnown(first) ? [second[0], first[0]] : [first[0], second[0]];
    if (odd === undefined || usual === undefined || isKnown([odd]) || !isKnown([usual])) return [];
    if (reference.placesNamed(odd.name).length > 0 || !isSlip(fold(odd.name), fold(usual.name))) return [];
    return isDisowned(article.text, odd) ? [] : [{ odd, usual }];
  });
}

function isKnown(mentions: readonly PlaceMention[]): boolean {
  return mentions.some(({ placeId }) => placeId !== undefined);
}

/** An ending more or less makes an adjective or another place: Alberta, Albertan. */
function isSlip(odd: string, usual: string): boolean {
  const slip = slipBetween(odd, usual);
  return (
    slip !== null && slip.at > 0 && (slip.kind === 'exchanged' || slip.at < Math.min(odd.length, usual.length) - 1)
  );
}
