/** Words that are a number: their value, and what they do in a run of number words ("two hundred and six thousand"). */
export interface NumberWord {
  readonly value: number;
  /** `scale` multiplies what stands before it; `whole` stands alone ("twins", "half"); the others add up. */
  readonly use: 'unit' | 'ten' | 'scale' | 'whole' | 'ordinal' | 'fraction';
}

/** use | value word word … */
const TABLE = `
unit|0 zero nil|1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve|13 thirteen|14 fourteen|15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen
ten|20 twenty|30 thirty|40 forty fourty|50 fifty|60 sixty|70 seventy|80 eighty|90 ninety
scale|100 hundred hundreds|1000 thousand thousands|1000000 million millions|1000000000 billion billions|1000000000000 trillion trillions|12 dozen dozens
whole|1 once single sole lone another|2 twice double doubled doubles pair pairs couple couples twin twins both duo two-time|3 thrice triple tripled trio triplets three-time|4 quadruple quadrupled quadruplets foursome quartet|5 quintuplets quintet|6 sextuplets|20 score
ordinal|1 first|2 second|3 third|4 fourth|5 fifth|6 sixth|7 seventh|8 eighth|9 ninth|10 tenth|11 eleventh|12 twelfth|13 thirteenth|14 fourteenth|15 fifteenth|16 sixteenth|17 seventeenth|18 eighteenth|19 nineteenth|20 twentieth|30 thirtieth|40 fortieth|50 fiftieth|100 hundredth
fraction|0.5 half halves|0.25 quarter quarters|0.333333333 thirds|0.2 fifths|0.1 tenths
`;

export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [use = '', ...groups] = line.split('|');
      return groups.flatMap((group) => {
        const [value = '', ...words] = group.split(' ');
        return words.map((word) => [word, { value: Number(value), use: use as NumberWord['use'] }] as const);
      });
    }),
);

/** Letters set right behind a numeral, and what they multiply it with. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mill', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Words whose number says how many times their unit there is. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ...(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'] as const).map(
    (word) => [word, NUMBER_WORDS.get(word)?.value ?? 1] as const,
  ),
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['lakh', 1e5],
  ['crore', 1e7],
]);
