import type { Certainty } from '../../model/claim.ts';

/**
 * Words that take a claim out of what is asserted. A row is a run of words; `|` separates the forms of one word, and an
 * adverb may stand between two of them. Terms: Saurí and Pustejovsky, FactBank (2009): event factuality in news.
 */
interface ModalityRow {
  readonly words: string;
  readonly certainty: Certainty;
}

/** Read in the verb group that governs the span, from left to right; the first row that fits decides. */
export const VERB_GROUP_ROWS: readonly ModalityRow[] = [
  { words: "not|n't|never|cannot|nor|neither", certainty: 'negated' },
  { words: 'failed|fails|failing|fail|declined|refused|unable|yet to', certainty: 'negated' },
  { words: 'no longer', certainty: 'negated' },
  { words: "would|'d|wouldn't", certainty: 'hypothetical' },
  { words: 'were to', certainty: 'hypothetical' },
  { words: "may|might|could|mightn't|mayn't", certainty: 'possible' },
  { words: 'appear|appears|appeared|seem|seems|seemed to', certainty: 'possible' },
  {
    words: 'believed|thought|rumoured|rumored|alleged|suspected|feared|said|reported|understood to',
    certainty: 'possible',
  },
  {
    words:
      'hoping|hoped|planning|planned|intending|aiming|trying|seeking|meant|supposed|committed|ready|prepared|eager to',
    certainty: 'intended',
  },
  { words: 'should|must|ought', certainty: 'intended' },
  { words: "will|'ll|shall|won't|gonna", certainty: 'predicted' },
  {
    words:
      'expected|projected|forecast|forecasted|predicted|likely|unlikely|set|poised|due|scheduled|slated|bound|going|about|anticipated|destined|certain|sure to',
    certainty: 'predicted',
  },
  { words: 'on track|course|pace to|for', certainty: 'predicted' },
];

/** Read anywhere in the clause before the span. */
export const CLAUSE_ROWS: readonly ModalityRow[] = [
  { words: 'as if|though', certainty: 'possible' },
  {
    words:
      'perhaps|maybe|possibly|potentially|allegedly|reportedly|supposedly|purportedly|conceivably|presumably|apparently',
    certainty: 'possible',
  },
  {
    words:
      'plan|plans|planned|planning|hope|hopes|hoped|hoping|aim|aims|aimed|aiming|intend|intends|intended|want|wants|wanted|seek|seeks|sought|seeking|promise|promises|promised|vow|vows|vowed|pledge|pledges|pledged|agree|agreed|commit|commits|committed|propose|proposes|proposed|threaten|threatens|threatened|try|tries|tried|trying|attempt|attempts|attempted|bid|effort|proposal|decision|ready to',
    certainty: 'intended',
  },
  {
    words:
      'target|targets|goal|goals|ambition|objective|objectives|quota|aim|proposal|pledge|promise|plan|plans|budget|ceiling|cap of|for',
    certainty: 'intended',
  },
  {
    words:
      'target|targets|goal|goals|targeting|proposes|proposed|proposing|considering|demanding|demanded|demands|recommended|recommends|requested|sought|seeking|seeks',
    certainty: 'intended',
  },
  {
    words:
      'call|calls|called|calling|ask|asks|asked|push|pushing|pushed|campaign|campaigning|aim|aims|aimed|aiming for|at',
    certainty: 'intended',
  },
  {
    words:
      'forecast|forecasts|forecasting|forecasted|predict|predicts|predicted|predicting|project|projects|projected|projecting|expect|expects|expecting|anticipate|anticipates|anticipating|foresee|foresees',
    certainty: 'predicted',
  },
  {
    words:
      'forecast|forecasts|prediction|predictions|projection|projections|expectation|expectations|outlook of|for|that',
    certainty: 'predicted',
  },
  { words: 'denied|denies|deny|denying|disputed|disputes|rejected|without', certainty: 'negated' },
  { words: 'no evidence|sign|signs|proof|indication', certainty: 'negated' },
];

/** Adjectives that count only right before what they describe: "an alleged 40 victims". */
export const ADJECTIVE_ROWS: readonly ModalityRow[] = [
  { words: 'possible|potential|alleged|suspected|rumoured|rumored|supposed|purported', certainty: 'possible' },
  { words: 'projected|expected|predicted|anticipated|forecast', certainty: 'predicted' },
  { words: 'planned|proposed|intended|targeted', certainty: 'intended' },
];

/** The verb before "that", "whether" or a bare clause says how the clause is held. */
export const COMPLEMENT_ROWS: readonly ModalityRow[] = [
  {
    words: 'deny|denies|denied|denying|doubt|doubts|doubted|dispute|disputes|disputed|disproved|debunked',
    certainty: 'negated',
  },
  {
    words:
      'predict|predicts|predicted|predicting|forecast|forecasts|forecasting|project|projects|projected|expect|expects|expected|expecting|anticipate|anticipates|anticipated|prediction|predictions|forecasts|likelihood',
    certainty: 'predicted',
  },
  {
    words:
      'hope|hopes|hoped|want|wants|wanted|wish|wishes|wished|demand|demands|demanded|propose|proposes|proposed|recommend|recommends|recommended|insist|promise|promises|promised|vow|vows|vowed|pledge|pledges|pledged',
    certainty: 'intended',
  },
  {
    words: 'ask|asks|asked|asking|wonder|wonders|wondered|question|questions|questioned|unclear|unknown|uncertain',
    certainty: 'question',
  },
  {
    words:
      'fear|fears|feared|suspect|suspects|suspected|speculate|speculated|possibility|chance|chances|likely|possible|imagine|suppose|guess|worry|worries|worried',
    certainty: 'possible',
  },
];

/** Conjunctions that open a clause which is not asserted. */
export const CONJUNCTION_ROWS: readonly ModalityRow[] = [
  { words: 'if|unless|lest|supposing|assuming|provided|whether', certainty: 'hypothetical' },
];

/** Runs that look like a negation and are a bound or an addition: "no more than 500", "not only". */
export const BOUND_RUNS: readonly string[] = [
  'no|not more|fewer|less|later|earlier than',
  "not|n't only|just|merely|simply|least|including|counting",
  'not quite|far|long',
  'no doubt',
];
