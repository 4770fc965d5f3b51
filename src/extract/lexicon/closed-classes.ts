/** Closed classes of English. Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 2.34–2.41. */
function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

export const DETERMINERS = set(
  'the a an this that these those my your his her its our their whose each every no any some all both either neither which what another such',
);
export const PRONOUNS = set(
  'i you he she it we they me him us them himself herself itself themselves mine yours hers ours theirs who whom that this these those which what one ones someone anyone everyone nobody nothing something anything everything none others there here',
);
export const PREPOSITIONS = set(
  'of in on at by for from to with within without into onto over under above below between among against across after before during since until till through throughout toward towards about around near behind beyond beside besides off out up down along per via despite except like unlike versus vs vs. amid amidst upon than as because inside outside opposite past plus minus worth',
);
export const CONJUNCTIONS = set(
  'why how and or but nor so yet if when while where whereas although though because since unless until as that whether lest once',
);
export const AUXILIARIES = set(
  "be am is are was were been being have has had having do does did done can could will would shall should may might must ought need dare isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't it's he's she's they're we're i'm they've we've that's there's who's",
);
/** Adverbs and particles that end a noun phrase; adverbs that may stand inside one ("newly", "most") are not here. */
export const ADVERBS = set(
  'also too already just still ever never not only even then now soon again ago away back however therefore moreover later earlier altogether together combined overall respectively each apiece so far yesterday today tomorrow tonight alone instead nearby abroad annually daily weekly monthly yearly online overnight overseas offshore elsewhere anywhere nationwide worldwide compared according including excluding following due thus hence meanwhile otherwise perhaps maybe always often sometimes usually once twice else ahead apart aside forward indeed rather quite',
);

export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PRONOUNS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...AUXILIARIES,
  ...ADVERBS,
]);

export const MONTHS = set(
  'january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.',
);
export const WEEKDAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday mon mon. tue tue. tues tues. wed wed. thu thu. thurs thurs. fri fri. sat sat. sun sun.',
);

/** Units of time, singular and plural; a number of these is a duration, which is a time and no quantity. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map(
  `s second seconds sec secs|min minute minutes mins|h hour hours hr hrs|d day days workday workdays weekday weekdays night nights evening evenings morning mornings afternoon afternoons
   |wk week weeks weekend weekends fortnight fortnights|mo month months|a year years yr yrs yrs.|a season seasons|mo quarter quarters|a decade decades|a century centuries|a generation generations|ms ms millisecond milliseconds`
    .split('|')
    .flatMap((row) => {
      const [code = '', ...words] = row.trim().split(/\s+/);
      return words.map((word): [string, string] => [word, code]);
    }),
);

/** Words that name the thing whose number follows: "Highway 61", "Section 230", "Flight 370". Sources: AP Stylebook, entries "numerals", "highway designations", "act numbers". */
export const NUMBERED = set(
  `highway hwy hwy. route interstate road section sections sec sec. chapter title article articles bill resolution page pages pp pp. room flight channel area apollo boeing airbus iphone ipad galaxy fortune ftse proposition prop prop. no. no nos nos. number numbers level phase type
   grade class division district ward pier gate exit unit unit. line lot block track stage step tier category schedule rule act amendment clause paragraph part volume vol vol. episode season week game round day super bowl formula windows euro world war platform terminal suite apartment apt apt. floor building
   box p.o. ext extension tel phone fax model version v. mark mk psalm verse vs. channel radio bus train tram subway car truck engine squad battalion brigade regiment squadron fleet company station camp site zone region sector precinct division group pool seed form form. figure fig fig. table appendix annex item count counts question option plan agenda goal protocol order directive regulation standard iso gb usb covid sars nasdaq nikkei dax cac russell topix asx tsx s&p mach catch studio section u under-`,
);

/** Superlatives and other words behind an ordinal that make it a rank. */
export const RANK_VERBS = set(
  'rank ranks ranked ranking finish finished finishes finishing place placed places placing come came comes',
);

/** Plural nouns without -s, and words that are counted as they are. */
export const PLURALS = set(
  'people men women children police cattle staff troops aircraft sheep fish personnel crew species series feet teeth mice geese data media alumni criteria phenomena bacteria fungi dead deer salmon trout poultry offspring spacecraft headquarters premises folk folks youth elderly businessmen businesswomen policemen policewomen firefighters congressmen lawmakers fishermen servicemen spokesmen salesmen grandchildren schoolchildren',
);

/** Words in -s that are no plural noun. */
export const NOT_PLURAL = set(
  'his this was has is as us its thus plus less does goes says perhaps always across towards besides versus unless afterwards sometimes news politics economics various previous serious famous religious dangerous various numerous anonymous gas bus yes overseas mass class business process access press loss boss pass cross address progress success congress express illness witness fitness wilderness campus status virus census focus bonus analysis crisis basis james paris texas kansas arkansas illinois massachusetts dallas las los',
);

/** Nouns that keep their -s in front of another noun ("arms deals", "sports cars"). */
export const PLURAL_MODIFIERS = set(
  'sports arms customs women savings sales goods jobs systems operations communications human-rights rights services news athletics electronics graphics overseas sciences securities futures',
);

/** Nouns of change: what changed stands behind them ("a rise in claims") or in front. */
export const CHANGE_NOUNS = set(
  'increase decrease rise fall drop decline gain loss jump surge spike plunge slump growth reduction cut hike change improvement climb uptick upturn downturn dip slide tumble boost swing advance contraction expansion raise discount markup ',
);
