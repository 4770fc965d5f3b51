import { acronymDefinition } from './acronym-definition/acronym-definition.ts';
import { ageBirth } from './age-birth/age-birth.ts';
import { anniversaryCount } from './anniversary-count/anniversary-count.ts';
import { averageRate } from './average-rate/average-rate.ts';
import type { Check } from './check.ts';
import { dateOrder } from './date-order/date-order.ts';
import { durationSpan } from './duration-span/duration-span.ts';
import { eventDate } from './event-date/event-date.ts';
import { headlineNumber } from './headline-number/headline-number.ts';
import { impossibleDate } from './impossible-date/impossible-date.ts';
import { impossibleShare } from './impossible-share/impossible-share.ts';
import { lookAlikeLetters } from './look-alike-letters/look-alike-letters.ts';
import { magnitudeWord } from './magnitude-word/magnitude-word.ts';
import { nameSpelling } from './name-spelling/name-spelling.ts';
import { officeConflict } from './office-conflict/office-conflict.ts';
import { officeHolder } from './office-holder/office-holder.ts';
import { officeTitle } from './office-title/office-title.ts';
import { organizationName } from './organization-name/organization-name.ts';
import { partsTotal } from './parts-total/parts-total.ts';
import { personName } from './person-name/person-name.ts';
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
  officeTitle,
  officeConflict,
  eventDate,
  organizationName,
  personName,
  nameSpelling,
  acronymDefinition,
  weekdayDate,
  impossibleDate,
  anniversaryCount,
  dateOrder,
  ageBirth,
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
