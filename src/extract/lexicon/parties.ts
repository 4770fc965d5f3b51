/** Adjectives of parties that stand between a jurisdiction and a title: "Ontario Liberal Leader", "Republican Senator". */
export const PARTIES: ReadonlySet<string> = new Set(
  'liberal conservative republican democratic democrat labour ndp bloc parti green progressive tory socialist communist federal provincial national state municipal opposition independent centrist populist'.split(
    ' ',
  ),
);
