/** Nouns for what holds figures rather than somebody who speaks: "data show", "according to a report by …". */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  'data figure figures statistic statistics stats number numbers record records report reports study studies survey surveys poll polls census analysis analyses estimate estimates research document documents database filing filings count tally total totals index review audit chart table findings results projection projections forecast forecasts evidence dataset registry bulletin memo dossier paper spreadsheet calculations'.split(
    ' ',
  ),
);
