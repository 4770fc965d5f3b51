/**
 * Words that are numbers. Sources: Quirk et al., A Comprehensive Grammar of the English Language (1985), 6.63–6.68
 * (cardinals, ordinals, fractions); Indian magnitudes after the Oxford English Dictionary.
 */
function rows<Value>(table: string, read: (value: string) => Value): ReadonlyMap<string, Value> {
  return new Map(
    table
      .trim()
      .split(/\s*[|\n]\s*/)
      .flatMap((row) => {
        const [value = '', ...words] = row.split(' ');
        return words.map((word) => [word, read(value)] as const);
      }),
  );
}

/** Below a hundred: the word and its value. */
export const CARDINALS: ReadonlyMap<string, number> = rows(
  `0 zero nought naught nil|1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve|13 thirteen|14 fourteen
   15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen|20 twenty|30 thirty|40 forty fourty|50 fifty|60 sixty|70 seventy|80 eighty|90 ninety`,
  Number,
);

/** Words that multiply what stands before them: the power of ten. */
export const MAGNITUDES: ReadonlyMap<string, number> = rows(
  '3 thousand|5 lakh lakhs|6 million|7 crore crores|9 billion|12 trillion|15 quadrillion|18 quintillion',
  Number,
);

/** Magnitudes as they are shortened behind digits; the one-letter forms only where nothing else can be meant. */
export const SHORT_MAGNITUDES: ReadonlyMap<string, number> = rows(
  '3 k thou|6 m mn mln mil mio mm million-plus|9 b bn bln bil g|12 t tn trn tln',
  Number,
);

/** Denominators; all take a plural -s but `half`. `ordinal`: the word is an ordinal too, so that only a clear numerator makes a fraction. */
export const DENOMINATORS: ReadonlyMap<string, number> = rows(
  `2 half halves|3 third thirds|4 quarter quarters fourth fourths|5 fifth fifths|6 sixth sixths|7 seventh sevenths|8 eighth eighths|9 ninth ninths
   10 tenth tenths|11 eleventh elevenths|12 twelfth twelfths|13 thirteenth thirteenths|14 fourteenth fourteenths|15 fifteenth fifteenths|16 sixteenth sixteenths
   17 seventeenth seventeenths|18 eighteenth eighteenths|19 nineteenth nineteenths|20 twentieth twentieths|30 thirtieth thirtieths|40 fortieth fortieths
   50 fiftieth fiftieths|60 sixtieth sixtieths|70 seventieth seventieths|80 eightieth eightieths|90 ninetieth ninetieths|100 hundredth hundredths
   1000 thousandth thousandths|1000000 millionth millionths|1000000000 billionth billionths|1000000000000 trillionth trillionths`,
  Number,
);

/** Ordinals below a hundred, and the endings that make one of digits. */
export const ORDINALS: ReadonlyMap<string, number> = rows(
  `1 first|2 second|3 third|4 fourth|5 fifth|6 sixth|7 seventh|8 eighth|9 ninth|10 tenth|11 eleventh|12 twelfth|13 thirteenth|14 fourteenth|15 fifteenth
   16 sixteenth|17 seventeenth|18 eighteenth|19 nineteenth|20 twentieth|30 thirtieth|40 fortieth|50 fiftieth|60 sixtieth|70 seventieth|80 eightieth|90 ninetieth|100 hundredth`,
  Number,
);
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Plurals that stand for an unknown number: the least they can mean. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = rows(
  '10 tens|12 dozens|20 scores|100 hundreds|1000 thousands|1000000 millions|1000000000 billions|1000000000000 trillions',
  Number,
);

/** Words for a few: the least they can mean. `a` must stand before where the key has it. */
export const VAGUE_FEW: ReadonlyMap<string, number> = new Map([
  ['several', 3],
  ['a few', 3],
  ['a handful of', 3],
  ['a couple of', 2],
  ['a couple', 2],
]);

/** Times as many. `verb`: an inflected form, which needs no noun phrase behind it to be one ("double agent", "a triple murder"). */
export interface Multiple {
  readonly factor: number;
  readonly verb: boolean;
}

export const MULTIPLES: ReadonlyMap<string, Multiple> = new Map(
  Object.entries({ double: 2, treble: 3, triple: 3, quadruple: 4, quintuple: 5, sextuple: 6 }).flatMap(
    ([word, factor]): [string, Multiple][] => {
      const stem = word.endsWith('e') ? word.slice(0, -1) : word;
      const verb = { factor, verb: true };
      return [
        [word, { factor, verb: false }],
        [`${word}s`, verb],
        [`${stem}ed`, verb],
        [`${stem}ing`, verb],
      ];
    },
  ),
);
export const HALVING: ReadonlySet<string> = new Set(['halve', 'halves', 'halved', 'halving']);
