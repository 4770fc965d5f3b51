const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A capitalised name that ends with one of these is a law, a treaty, an event, a prize, a work or a product: no person, place or organization. */
export const OTHER_HEADS = list(
  `act bill law laws code charter constitution amendment agreement treaty accord accords convention protocol pact resolution declaration directive regulation statute deal memorandum
  war wars revolution uprising crisis massacre genocide holocaust referendum election elections summit conference games olympics cup championship championships festival week day month year decade century anniversary
  award awards prize medal order cross trophy fellowship scholarship grant
  plan programme program project strategy policy scheme doctrine theory report review survey index study operation campaign spring march protest protests
  edition series show season album song film movie novel book poem gospel bible quran koran
  era age period dynasty empire language syndrome disease virus pandemic covid hurricane typhoon cyclone storm earthquake
  version model pro max plus app intifada reform reforms tournament marathon derby prix open masters primary primaries`,
);
