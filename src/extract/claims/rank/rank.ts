import type { Composer } from '../scene.ts';
import { periodRanks } from './period-rank.ts';
import { placeRanks } from './place-rank.ts';
import { holdsRecord, records } from './record.ts';
import { holdsSuperlative } from './superlatives.ts';

/** "the highest since 2019", "a record 39,540", "Africa's most populous country": where a number stands among others of its kind. */
export const composeRanks: Composer = (scene, here, before) => {
  const words = scene.document.text.slice(here.sentence.start, here.sentence.end);
  const isRanked = holdsSuperlative(words);
  return [
    ...(isRanked ? periodRanks(scene, here, before) : []),
    ...(holdsRecord(words) ? records(scene, here, before) : []),
    ...(isRanked ? placeRanks(scene, here, before) : []),
  ];
};
