import type { Rule } from './paragraph.ts';
import { box } from './rules/box.ts';
import { byline } from './rules/byline.ts';
import { contributors } from './rules/contributors.ts';
import { headlineBetween, listItem, trailingLine } from './rules/headline-line.ts';
import { labelledPromo } from './rules/labelled-promo.ts';
import { navigation } from './rules/navigation.ts';
import { photoCredit } from './rules/photo-credit.ts';
import { timestamp } from './rules/timestamp.ts';

/** Lines that are known by their own words, wherever they stand; the order is that of certainty. */
export const FURNITURE: readonly Rule[] = [
  box,
  navigation,
  contributors,
  byline,
  timestamp,
  photoCredit,
  labelledPromo,
];

/** Lines of plain text that are known by where they stand, when the furniture is gone. */
export const POSITION: readonly Rule[] = [listItem, headlineBetween, trailingLine];
