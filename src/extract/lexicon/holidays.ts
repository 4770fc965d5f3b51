/** How the day of a holiday is found in a year. Weekdays after ISO 8601: Monday is 1. */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly kind: 'easter'; readonly offset: number }
  | { readonly kind: 'before'; readonly month: number; readonly day: number; readonly weekday: number };

/** `disputed`: other countries keep it on another day (Thanksgiving: the day of the United States is given). */
export interface Holiday {
  readonly name: readonly string[];
  readonly rule: HolidayRule;
  readonly disputed: boolean;
}

/** Holidays whose day is the same in all of the English-language press. Names are lower-case, longer ones first. */
export const HOLIDAYS: readonly Holiday[] = [
  row("new year 's eve", { kind: 'fixed', month: 12, day: 31 }),
  row("new year 's day", { kind: 'fixed', month: 1, day: 1 }),
  row('christmas eve', { kind: 'fixed', month: 12, day: 24 }),
  row('christmas day', { kind: 'fixed', month: 12, day: 25 }),
  row('christmas', { kind: 'fixed', month: 12, day: 25 }),
  row('boxing day', { kind: 'fixed', month: 12, day: 26 }),
  row("valentine 's day", { kind: 'fixed', month: 2, day: 14 }),
  row("st. patrick 's day", { kind: 'fixed', month: 3, day: 17 }),
  row('canada day', { kind: 'fixed', month: 7, day: 1 }),
  row('independence day', { kind: 'fixed', month: 7, day: 4 }),
  row('bastille day', { kind: 'fixed', month: 7, day: 14 }),
  row('halloween', { kind: 'fixed', month: 10, day: 31 }),
  row('remembrance day', { kind: 'fixed', month: 11, day: 11 }),
  row('veterans day', { kind: 'fixed', month: 11, day: 11 }),
  row('good friday', { kind: 'easter', offset: -2 }),
  row('easter monday', { kind: 'easter', offset: 1 }),
  row('easter sunday', { kind: 'easter', offset: 0 }),
  row('ash wednesday', { kind: 'easter', offset: -46 }),
  row('palm sunday', { kind: 'easter', offset: -7 }),
  row('easter', { kind: 'easter', offset: 0 }),
  row('memorial day', { kind: 'before', month: 6, day: 1, weekday: 1 }),
  row('victoria day', { kind: 'before', month: 5, day: 25, weekday: 1 }),
  row('labor day', { kind: 'nth', month: 9, weekday: 1, nth: 1 }),
  row('labour day', { kind: 'nth', month: 9, weekday: 1, nth: 1 }),
  row('thanksgiving day', { kind: 'nth', month: 11, weekday: 4, nth: 4 }, 'disputed'),
  row('thanksgiving', { kind: 'nth', month: 11, weekday: 4, nth: 4 }, 'disputed'),
  row('presidents day', { kind: 'nth', month: 2, weekday: 1, nth: 3 }),
];

function row(name: string, rule: HolidayRule, disputed?: 'disputed'): Holiday {
  return { name: name.split(' '), rule, disputed: disputed === 'disputed' };
}
