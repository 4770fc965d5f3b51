/** Nouns that name something which happened on a day (after TimeML's class OCCURRENCE, Saurí et al. 2006). */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `conference meeting summit agreement treaty protocol accord letter order ruling decision election referendum vote visit inauguration resignation
  attack earthquake hurricane launch crash strike debate speech trial verdict announcement memorandum proclamation
  pact deal truce ceasefire bill law act charter constitution`.split(/\s+/),
);
