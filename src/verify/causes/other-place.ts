import { chanceOfFit, MOST_CHANCE } from '../agree/chance-of-fit.ts';
import { formatValue, placeName } from '../evidence/reading.ts';
import { lookUp, single } from '../match/look-up.ts';
import { ancestors } from '../match/places.ts';
import { fits } from './fits.ts';
import type { CauseRule } from './slip.ts';

/** Another place's number: the national total for a province's, or a neighbour's. The places around it are tried first, then those that the article names, then its neighbours. */
export const otherPlace: CauseRule = ({ context, quantity, candidate, where, cell }) => {
  const { reference } = context;
  const own = where.places[0];
  if (own === undefined || where.places.length > 1 || where.whole !== undefined || cell.period === undefined)
    return null;
  const around = ancestors(reference, own);
  const rows = reference.observations({ variable: cell.variable, period: cell.period });
  const elsewhere = new Set(rows.map((row) => row.place).filter((place) => place !== own));
  const named = new Set(
    context.extracted.mentions.flatMap((mention) => (mention.kind === 'place' ? (mention.placeId ?? []) : [])),
  );
  const nearness = (place: string) => {
    if (around.includes(place)) return 0;
    if (named.has(place)) return 1;
    return reference.place(place)?.within === around[0] ? 2 : 3;
  };
  const places = [...elsewhere].toSorted((a, b) => nearness(a) - nearness(b));
  for (const [tried, place] of places.entries()) {
    if (chanceOfFit(quantity, tried + 1) > MOST_CHANCE) return null;
    const value = single(lookUp(context, candidate.indexed.variable, place, cell.period));
    if (value === null || !fits(quantity, value)) continue;
    const [there, here] = [placeName(reference, place), placeName(reference, own)];
    const total = around.includes(place) ? 'the total for' : 'the figure for';
    return {
      cause: {
        code: 'other-place',
        detail: `${formatValue(value.value, cell.unit)} is ${total} ${there} in the same series`,
        evidence: [value.evidence],
      },
      message: `The figure is ${possessive(there)}, not ${possessive(here)}`,
      chance: chanceOfFit(quantity, tried + 1),
    };
  }
  return null;
};

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}\u2019` : `${name}\u2019s`;
}
