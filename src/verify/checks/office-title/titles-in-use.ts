/** The heads of a state or of its government whose titles news mixes up. */
export type HeadTitle = 'governor' | 'premier' | 'prime minister' | 'president' | 'chancellor';

interface TitlesOfPlace {
  /** ISO 3166-1 or 3166-2 codes, or the beginning of 3166-2 codes with a hyphen at the end. */
  readonly places: readonly string[];
  /** Titles that no head of the place bears. */
  readonly unused: readonly HeadTitle[];
  /** What its head of government is called. */
  readonly head: string;
  /** The law that names the office. */
  readonly source: string;
}

/**
 * Titles that a place does not use, with the law that names the one it does. Only places whose law leaves no doubt: a
 * lieutenant governor, a governor general and an Australian state's governor are offices of their own, and France,
 * Germany's states and Spain have titles that translators render in several ways.
 */
export const TITLES_IN_USE: readonly TitlesOfPlace[] = [
  {
    places: ['CA-'],
    unused: ['governor', 'president', 'chancellor'],
    head: 'premier',
    source: 'Constitution Act, 1867, s. 58: each province has a lieutenant governor; its first minister is the premier',
  },
  {
    places: ['US-'],
    unused: ['premier', 'prime minister', 'president', 'chancellor'],
    head: 'governor',
    source: 'Constitution of the United States, art. IV: the executive of a state is its governor',
  },
  {
    places: ['AU-'],
    unused: ['prime minister', 'president', 'chancellor'],
    head: 'premier',
    source: 'Constitutions of the Australian states: a governor and a premier',
  },
  {
    places: ['CA'],
    unused: ['president', 'premier', 'chancellor', 'governor'],
    head: 'prime minister',
    source: 'Constitution Act, 1867: Canada has a monarch, a governor general and a prime minister',
  },
  {
    places: ['AU', 'NZ'],
    unused: ['president', 'premier', 'chancellor', 'governor'],
    head: 'prime minister',
    source:
      'Commonwealth of Australia Constitution Act; Constitution Act 1986 (New Zealand): a governor-general and a prime minister',
  },
  {
    places: ['GB', 'SE', 'NO', 'DK', 'NL', 'JP'],
    unused: ['president', 'governor'],
    head: 'prime minister',
    source: 'Constitutions of these monarchies: the government is led by a prime minister',
  },
  {
    places: ['US'],
    unused: ['prime minister', 'premier', 'governor'],
    head: 'president',
    source: 'Constitution of the United States, art. II: the executive power is vested in a President',
  },
  {
    places: ['MX', 'BR', 'CL', 'CO', 'ID', 'PH'],
    unused: ['prime minister', 'premier', 'chancellor'],
    head: 'president',
    source: 'Constitutions of these republics: the president is head of state and of government',
  },
];

/** The row of a place; null where the table is silent on it. */
export function titlesOf(placeId: string): TitlesOfPlace | null {
  return (
    TITLES_IN_USE.find(({ places }) =>
      places.some((code) => code === placeId || (code.endsWith('-') && placeId.startsWith(code))),
    ) ?? null
  );
}
