import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CALENDAR_FOLDER, calendarEvents } from '../../scripts/build-calendar.ts';
import { openReference } from '../../src/reference/open-reference.ts';

const { events } = openReference([CALENDAR_FOLDER]);

test('the events are those that the rules give (`node scripts/build-calendar.ts` writes them)', () => {
  expect(readFileSync(join(CALENDAR_FOLDER, 'events.csv'), 'utf8')).toBe(calendarEvents());
});

test.each([
  ['ca-good-friday-2024', '2024-03-29'],
  ['ca-easter-monday-2011', '2011-04-25'],
  ['ca-victoria-day-2020', '2020-05-18'],
  ['ca-victoria-day-2025', '2025-05-19'],
  ['ca-labour-day-2025', '2025-09-01'],
  ['ca-thanksgiving-2023', '2023-10-09'],
  ['ca-truth-and-reconciliation-2021', '2021-09-30'],
  ['ca-qc-national-holiday-2022', '2022-06-24'],
  ['us-martin-luther-king-day-2023', '2023-01-16'],
  ['us-memorial-day-2021', '2021-05-31'],
  ['us-juneteenth-2022', '2022-06-19'],
  ['us-thanksgiving-2023', '2023-11-23'],
  ['us-election-day-2016', '2016-11-08'],
  ['us-election-day-2022', '2022-11-08'],
  ['us-inauguration-2017', '2017-01-20'],
  ['us-daylight-saving-begins-2024', '2024-03-10'],
  ['us-daylight-saving-ends-2024', '2024-11-03'],
  ['un-refugee-day-2025', '2025-06-20'],
])('%s was on %s', (id, day) => {
  expect(events.find((event) => event.id === id)?.period.from).toBe(day);
});

test.each(['ca-truth-and-reconciliation-2020', 'us-juneteenth-2020', 'us-election-day-2023', 'us-inauguration-2018'])(
  'there was no %s',
  (id) => {
    expect(events.some((event) => event.id === id)).toBe(false);
  },
);

test('41 days a year, of the years 2010 to 2030', () => {
  expect(new Set(events.map(({ id }) => id.replace(/-\d{4}$/, ''))).size).toBe(41);
  const years = events.map(({ period }) => period.from.slice(0, 4)).toSorted();
  expect([years[0], years.at(-1)]).toEqual(['2010', '2030']);
});
