import type { Composer } from '../scene.ts';
import { periodRanks } from './period-rank.ts';
import { placeRanks } from './place-rank.ts';
import { records } from './record.ts';

/** "the highest since 2019", "a record 39,540", "Africa's most populous country": where a number stands among others of its kind. */
export const composeRanks: Composer = (scene, here, before) => [
  ...periodRanks(scene, here, before),
  ...records(scene, here, before),
  ...placeRanks(scene, here, before),
];
