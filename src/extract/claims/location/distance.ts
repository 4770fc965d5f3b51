import { claimQuantity, withCues } from '../claim-quantity.ts';
import type { ClaimDraft, Composer } from '../scene.ts';
import { claimPlace } from '../setting/place.ts';

const LENGTHS = new Set(['km', 'm', '[mi_i]', '[nmi_i]']);
const AWAY =
  /^\s+(?:away\s+)?(?:(?:due\s+)?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)\s+of|from|outside)\s+(?:the\s+)?$/i;

/** "Toronto is 541 kilometres from Montreal": how far one named place is from another. */
export const composeDistances: Composer = (scene, here) =>
  here.quantities.flatMap((quantity): ClaimDraft[] => {
    if (quantity.unit.kind !== 'physical' || !LENGTHS.has(quantity.unit.code)) return [];
    const to = here.places.find((place) => place.start >= quantity.end);
    const from = here.places.findLast((place) => place.end <= quantity.start);
    if (to === undefined || from === undefined) return [];
    if (!AWAY.test(scene.document.text.slice(quantity.end, to.start))) return [];
    if (!/^,?\s+(?:(?:is|lies|sits|stands)\s+)?/.test(scene.document.text.slice(from.end, withCues(quantity).start)))
      return [];
    if (withCues(quantity).start - from.end > 12) return [];
    return [
      {
        kind: 'location',
        start: from.start,
        end: to.end,
        place: claimPlace(from, 'stated'),
        relation: 'distance',
        places: [claimPlace(to, 'stated')],
        quantity: claimQuantity(quantity),
        mentions: [from.id, quantity.id, to.id],
      },
    ];
  });
