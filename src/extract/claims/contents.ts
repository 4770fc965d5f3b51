import { composeAges } from './age/age.ts';
import { composeChanges } from './change/change.ts';
import { composeComparisons } from './comparison/comparison.ts';
import { composeEvents } from './event/event.ts';
import { composeDistances } from './location/distance.ts';
import { composeLocations } from './location/location.ts';
import { composeOffices } from './office/office.ts';
import { composeRanks } from './rank/rank.ts';
import type { Composer } from './scene.ts';
import { composeShares } from './share/share.ts';
import { composeValues } from './value/value.ts';

/** Every kind of claim, in the order of composing: what is said of a number comes after the number. */
export const COMPOSERS: readonly Composer[] = [
  composeValues,
  composeChanges,
  composeComparisons,
  composeRanks,
  composeShares,
  composeOffices,
  composeEvents,
  composeLocations,
  composeDistances,
  composeAges,
];
