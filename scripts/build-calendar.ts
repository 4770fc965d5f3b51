import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import { addDays } from '../src/calendar/calendar-date.ts';
import { YEARLY_DAYS } from './calendar/days.ts';

/** The package that is written, from the root of the project. */
export const CALENDAR_FOLDER = 'reference/calendar';

const FIRST_YEAR = 2010;
const LAST_YEAR = 2030;

/** `events.csv` of the calendar package: each day of `scripts/calendar/days.ts` in each year. */
export function calendarEvents(): string {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const rows = years.flatMap((year) =>
    YEARLY_DAYS.flatMap(({ id, name, aliases, place, source, day }) => {
      const date = day(year);
      return date === null
        ? []
        : [[`${id}-${year}`, name, aliases.join('|'), date, addDays(date, 1), place ?? '', source]];
    }),
  );
  return stringify([['id', 'name', 'aliases', 'start', 'end', 'place', 'source'], ...rows]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(CALENDAR_FOLDER, 'events.csv'), calendarEvents());
}
