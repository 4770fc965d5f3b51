import { averageRate } from './average-rate/average-rate.ts';
import type { Check } from './check.ts';
import { durationSpan } from './duration-span/duration-span.ts';
import { eventDate } from './event-date/event-date.ts';
import { headlineNumber } from './headline-number/headline-number.ts';
import { impossibleShare } from './impossible-share/impossible-share.ts';
import { lookAlikeLetters } from './look-alike-letters/look-alike-letters.ts';
import { magnitudeWord } from './magnitude-word/magnitude-word.ts';
import { officeHolder } from './office-holder/office-holder.ts';
import { organizationName } from './organization-name/organization-name.ts';
import { partsTotal } from './parts-total/parts-total.ts';
import { referenceChange } from './reference-change/reference-change.ts';
import { referenceComparison } from './reference-comparison/reference-comparison.ts';
import { referenceRank } from './reference-rank/reference-rank.ts';
import { referenceValue } from './reference-value/reference-value.ts';
import { shareOfWhole } from './share-of-whole/share-of-whole.ts';
import { textArithmetic } from './text-arithmetic/text-arithmetic.ts';
import { unitConversion } from './unit-conversion/unit-conversion.ts';
import { voteTally } from './vote-tally/vote-tally.ts';
import { weekdayDate } from './weekday-date/weekday-date.ts';

/** All checks, in the order they are run. A claim's first check that names its kind answers for it. */
export const CHECKS: readonly Check[] = [
  referenceValue,
  referenceChange,
  referenceComparison,
  referenceRank,
  officeHolder,
  eventDate,
  organizationName,
  weekdayDate,
  textArithmetic,
  partsTotal,
  shareOfWhole,
  averageRate,
  durationSpan,
  voteTally,
  impossibleShare,
  unitConversion,
  magnitudeWord,
  headlineNumber,
  lookAlikeLetters,
];
