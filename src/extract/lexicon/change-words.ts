/** Which way a word says a number went. The form is the pattern, the direction its meaning: one table for both. */
export type Direction = 'up' | 'down' | 'flat';

/**
 * How a word of change is used.
 * `verb` — its subject changes: "claims rose 300"; `mover` — its subject gains or loses something, so that only a percentage or
 * points are its own change: "shares lost 5%", "the team lost 5 games"; `setter` — its object changes: "cut rates by 1%", "raised 5,000 dollars";
 * `noun` and `adverb` — "a rise of 12%", "is up 12%"; `keeper` — an adverb of no change: "unchanged at 5%".
 * Source of the split: Levin, English Verb Classes and Alternations (1993), 45.6 "verbs of calibratable changes of state".
 */
export type ChangeForm = 'verb' | 'mover' | 'setter' | 'noun' | 'adverb' | 'keeper';

export interface ChangeWord {
  readonly direction: Direction;
  readonly form: ChangeForm;
}

const ROWS: readonly (readonly [Direction, ChangeForm, string])[] = [
  [
    'up',
    'verb',
    'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring spike spikes spiked spiking swell swells swelled swollen swelling balloon balloons ballooned ballooning expand expands expanded expanding advance advanced rally rallied leap leaps leaped leapt leaping skyrocket skyrocketed skyrocketing accelerate accelerated rebound rebounded recovered mushroomed double doubles doubled doubling triple triples tripled tripling quadruple quadrupled quadrupling quintupled multiplied widen widens widened widening strengthened warm warmed warming improve improves improved improving inched crept ticked',
  ],
  ['up', 'mover', 'gain gains gained gaining added'],
  [
    'up',
    'setter',
    'raise raises raised raising boost boosts boosted boosting lift lifts lifted lifting hike hikes hiked hiking',
  ],
  [
    'up',
    'noun',
    'increase increases rise rises jump surge spike growth gain climb hike uptick leap upswing upturn expansion rebound boost',
  ],
  ['up', 'adverb', 'up higher'],
  [
    'down',
    'verb',
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing plunge plunges plunged plunging shrink shrinks shrank shrunk shrinking sink sinks sank sunk sinking slide slides slid sliding slip slips slipped slipping tumble tumbles tumbled tumbling dip dips dipped dipping slump slumps slumped slumping plummet plummets plummeted plummeting contract contracted dwindle dwindles dwindled dwindling halve halves halved halving ease eases eased easing slow slows slowed slowing cooled narrow narrows narrowed narrowing weakened worsened retreated receded collapsed dived',
  ],
  ['down', 'mover', 'lose loses lost losing shed sheds shedding'],
  [
    'down',
    'setter',
    'cut cuts cutting reduce reduces reduced reducing slash slashes slashed slashing lower lowers lowered lowering trim trims trimmed trimming',
  ],
  [
    'down',
    'noun',
    'decrease decreases decline declines drop fall reduction cut plunge dip slump slide loss contraction downturn tumble slowdown',
  ],
  ['down', 'adverb', 'down lower'],
  ['flat', 'keeper', 'unchanged flat steady stable'],
];

function ofForms(...forms: readonly ChangeForm[]): ReadonlyMap<string, ChangeWord> {
  return new Map(
    ROWS.filter(([, form]) => forms.includes(form)).flatMap(([direction, form, words]) =>
      words.split(' ').map((word) => [word, { direction, form }] as const),
    ),
  );
}

export const CHANGE_VERBS = ofForms('verb', 'mover', 'setter');
export const CHANGE_NOUNS = ofForms('noun');
export const CHANGE_ADVERBS = ofForms('adverb', 'keeper');

/** Nouns of a change that are also the name of money or things gone or won: "a $3 million loss", "the loss of 400 jobs". */
export const RESULT_NOUNS: ReadonlySet<string> = new Set(['loss', 'gain', 'cut', 'boost', 'growth']);

/** Comparatives behind a number, and which side of the comparison is the greater: "8% more than", "14% below". */
export const COMPARATIVES: ReadonlyMap<string, 'more' | 'less'> = new Map([
  ...'more higher larger bigger greater longer taller heavier faster older wider deeper warmer hotter dearer costlier above'
    .split(' ')
    .map((word) => [word, 'more'] as const),
  ...'less fewer lower smaller shorter lighter slower younger narrower colder cooler cheaper below'
    .split(' ')
    .map((word) => [word, 'less'] as const),
]);
