/** English names of the months, January first: index 0 is month 1. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English names of the days of the week in the order of ISO 8601: index 0 is day 1, Monday. */
export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** `month` counts from 1; '' where there is no such month. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

/** `day` counts from 1, Monday; '' where there is no such day. */
export function weekdayName(day: number): string {
  return WEEKDAY_NAMES[day - 1] ?? '';
}
