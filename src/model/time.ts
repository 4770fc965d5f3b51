import { z } from 'zod';
import { Interval } from './interval.ts';

/** TIMEX3 `type` and `value` (TimeML 1.2.1); `mod` where the text has one (APPROX, START, MID, END, …). */
export const Timex = z.object({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  mod: z
    .enum([
      'BEFORE',
      'AFTER',
      'ON_OR_BEFORE',
      'ON_OR_AFTER',
      'LESS_THAN',
      'MORE_THAN',
      'EQUAL_OR_LESS',
      'EQUAL_OR_MORE',
      'START',
      'MID',
      'END',
      'APPROX',
    ])
    .exactOptional(),
});
export type Timex = z.infer<typeof Timex>;

/** A part of a date that the text itself gives; everything else in `timex.value` is implied. */
export const TimeComponent = z.enum([
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'day',
  'weekday',
  'hour',
  'minute',
]);
export type TimeComponent = z.infer<typeof TimeComponent>;

/** When something is said to be: the expression, and its stretch of days where it could be resolved. */
export const Time = z.object({
  timex: Timex,
  interval: Interval.exactOptional(),
  certain: z.array(TimeComponent),
});
export type Time = z.infer<typeof Time>;
