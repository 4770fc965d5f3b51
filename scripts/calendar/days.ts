import { addDays, calendarDate } from '../../src/calendar/calendar-date.ts';
import { easterSunday, nthWeekday, weekdayBefore } from '../../src/calendar/holiday.ts';

/** A day that comes back every year, by the rule of the act or body that fixes it. */
export interface YearlyDay {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null where it is kept everywhere. */
  readonly place: 'CA' | 'CA-QC' | 'US' | null;
  readonly source: string;
  readonly day: (year: number) => string | null;
}

const fixed = (month: number, day: number) => (year: number) => calendarDate(year, month, day);
const nth = (month: number, weekday: number, count: number) => (year: number) =>
  nthWeekday(year, month, weekday, count);
const easter = (offset: number) => (year: number) => {
  const sunday = easterSunday(year);
  return sunday === null ? null : addDays(sunday, offset);
};
const before = (month: number, day: number, weekday: number) => (year: number) => {
  const date = calendarDate(year, month, day);
  return date === null ? null : weekdayBefore(date, weekday);
};
const since = (first: number, day: YearlyDay['day']) => (year: number) => (year < first ? null : day(year));
/** Years that leave `rest` when divided by `every`: elections to Congress are in even years. */
const everyYears = (every: number, rest: number, day: YearlyDay['day']) => (year: number) =>
  year % every === rest ? day(year) : null;
const afterFirstMonday = (year: number) => {
  const monday = nthWeekday(year, 11, MONDAY, 1);
  return monday === null ? null : addDays(monday, 1);
};

const [MONDAY, THURSDAY, SUNDAY] = [1, 4, 7];

/** Canada's holidays (Interpretation Act, section 35; Holidays Act), those of the United States (5 U.S.C. 6103), and days of the United Nations. */
export const YEARLY_DAYS: readonly YearlyDay[] = [
  ...among('CA', 'interpretation-act', [
    ['new-year', "New Year's Day", [], fixed(1, 1)],
    ['good-friday', 'Good Friday', ['Vendredi saint'], easter(-2)],
    ['easter-monday', 'Easter Monday', ['Lundi de Pâques'], easter(1)],
    ['labour-day', 'Labour Day', ['Fête du Travail'], nth(9, MONDAY, 1)],
    [
      'truth-and-reconciliation',
      'National Day for Truth and Reconciliation',
      ['Orange Shirt Day', 'Journée nationale de la vérité et de la réconciliation'],
      since(2021, fixed(9, 30)),
    ],
    ['christmas', 'Christmas Day', ['Christmas', 'Noël'], fixed(12, 25)],
  ]),
  ...among('CA', 'holidays-act', [
    ['victoria-day', 'Victoria Day', ['Fête de Victoria'], before(5, 25, MONDAY)],
    ['canada-day', 'Canada Day', ['Fête du Canada'], fixed(7, 1)],
    ['remembrance-day', 'Remembrance Day', ['Jour du Souvenir'], fixed(11, 11)],
  ]),
  ...among('CA', 'thanksgiving-proclamation', [
    [
      'thanksgiving',
      'Thanksgiving Day',
      ['Canadian Thanksgiving', 'Thanksgiving', 'Action de grâces'],
      nth(10, MONDAY, 2),
    ],
  ]),
  ...among('CA', 'canada-labour-code', [['boxing-day', 'Boxing Day', ['Lendemain de Noël'], fixed(12, 26)]]),
  ...among('CA-QC', 'national-holiday-act', [
    [
      'national-holiday',
      'National Holiday of Quebec',
      ['Fête nationale', 'Saint-Jean-Baptiste Day', 'St. John the Baptist Day'],
      fixed(6, 24),
    ],
  ]),
  ...among('US', 'usc-5-6103', [
    ['new-year', "New Year's Day", [], fixed(1, 1)],
    [
      'martin-luther-king-day',
      'Birthday of Martin Luther King, Jr.',
      ['Martin Luther King Jr. Day', 'Martin Luther King Day', 'MLK Day'],
      nth(1, MONDAY, 3),
    ],
    ['washingtons-birthday', "Washington's Birthday", ["Presidents' Day", "President's Day"], nth(2, MONDAY, 3)],
    ['memorial-day', 'Memorial Day', [], before(6, 1, MONDAY)],
    ['juneteenth', 'Juneteenth National Independence Day', ['Juneteenth'], since(2021, fixed(6, 19))],
    ['independence-day', 'Independence Day', ['Fourth of July', 'July Fourth'], fixed(7, 4)],
    ['labor-day', 'Labor Day', [], nth(9, MONDAY, 1)],
    ['columbus-day', 'Columbus Day', ["Indigenous Peoples' Day"], nth(10, MONDAY, 2)],
    ['veterans-day', 'Veterans Day', [], fixed(11, 11)],
    ['thanksgiving', 'Thanksgiving Day', ['Thanksgiving'], nth(11, THURSDAY, 4)],
    ['christmas', 'Christmas Day', ['Christmas'], fixed(12, 25)],
  ]),
  ...among('US', 'usc-2-7', [
    [
      'election-day',
      'Election Day',
      ['general election of the United States', 'congressional elections'],
      everyYears(2, 0, afterFirstMonday),
    ],
  ]),
  ...among('US', 'amendment-20', [
    [
      'inauguration',
      'Inauguration of the President of the United States',
      ['Inauguration Day', 'presidential inauguration'],
      everyYears(4, 1, fixed(1, 20)),
    ],
  ]),
  ...among('US', 'usc-15-260a', [
    [
      'daylight-saving-begins',
      'Beginning of daylight saving time',
      ['clocks go forward in the United States'],
      nth(3, SUNDAY, 2),
    ],
    [
      'daylight-saving-ends',
      'End of daylight saving time',
      ['clocks go back in the United States'],
      nth(11, SUNDAY, 1),
    ],
  ]),
  ...among(null, 'un-days', [
    [
      'holocaust-remembrance',
      'International Day of Commemoration in Memory of the Victims of the Holocaust',
      ['International Holocaust Remembrance Day'],
      fixed(1, 27),
    ],
    ['womens-day', "International Women's Day", [], fixed(3, 8)],
    ['water-day', 'World Water Day', [], fixed(3, 22)],
    ['health-day', 'World Health Day', [], fixed(4, 7)],
    ['mother-earth-day', 'International Mother Earth Day', ['Earth Day'], fixed(4, 22)],
    ['press-freedom-day', 'World Press Freedom Day', [], fixed(5, 3)],
    ['environment-day', 'World Environment Day', [], fixed(6, 5)],
    ['refugee-day', 'World Refugee Day', ['Journée mondiale des réfugiés'], fixed(6, 20)],
    ['peace-day', 'International Day of Peace', [], fixed(9, 21)],
    ['united-nations-day', 'United Nations Day', [], fixed(10, 24)],
    ['aids-day', 'World AIDS Day', [], fixed(12, 1)],
    ['persons-with-disabilities', 'International Day of Persons with Disabilities', [], fixed(12, 3)],
    ['human-rights-day', 'Human Rights Day', [], fixed(12, 10)],
    ['migrants-day', 'International Migrants Day', [], fixed(12, 18)],
  ]),
];

type Line = readonly [id: string, name: string, aliases: readonly string[], day: YearlyDay['day']];

function among(place: YearlyDay['place'], source: string, lines: readonly Line[]): readonly YearlyDay[] {
  const prefix = place === null ? 'un' : place.toLowerCase();
  return lines.map(([id, name, aliases, day]) => ({ id: `${prefix}-${id}`, name, aliases, place, source, day }));
}
