import { z } from 'zod';

/** A calendar date, `YYYY-MM-DD` (ISO 8601-1, 5.2.2). */
export const CalendarDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD');
export type CalendarDate = z.infer<typeof CalendarDate>;

/**
 * A stretch of time from `from` (included) to `to` (excluded), as calendar dates (ISO 8601-1, 5.5).
 * The year 2022 is `{ from: '2022-01-01', to: '2023-01-01' }`; one day has `to` on the next day.
 */
export const Interval = z.object({ from: CalendarDate, to: CalendarDate });
export type Interval = z.infer<typeof Interval>;
