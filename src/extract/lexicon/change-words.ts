/** Which way a word says a number went. Verbs, nouns and adverbs of change in one table: the form is the pattern, the direction its meaning. */
export type Direction = 'up' | 'down' | 'flat';

const ROWS: readonly (readonly [Direction, 'verb' | 'noun' | 'adverb', string])[] = [
  [
    'up',
    'verb',
    'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring spike spikes spiked spiking swell swelled swollen swelling balloon ballooned expand expanded gain gained advance advanced rally rallied leap leaped leapt skyrocket skyrocketed accelerate accelerated rebound rebounded double doubled triple tripled quadruple quadrupled raise raised raising boost boosted',
  ],
  ['up', 'noun', 'increase increases rise jump surge spike growth gain climb hike uptick leap upswing expansion'],
  ['up', 'adverb', 'up higher'],
  [
    'down',
    'verb',
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing plunge plunged plunging shrink shrank shrunk shrinking sink sank sunk slide slid sliding tumble tumbled dip dipped slump slumped plummet plummeted contract contracted cut cuts cutting reduce reduces reduced reducing slash slashed halve halved lower lowered ease eased lose lost',
  ],
  [
    'down',
    'noun',
    'decrease decreases decline declines drop fall reduction cut plunge dip slump slide loss contraction',
  ],
  ['down', 'adverb', 'down lower'],
  ['flat', 'adverb', 'unchanged flat steady stable'],
];

function ofForm(form: 'verb' | 'noun' | 'adverb'): ReadonlyMap<string, Direction> {
  return new Map(
    ROWS.filter(([, kind]) => kind === form).flatMap(([direction, , words]) =>
      words.split(' ').map((word) => [word, direction] as const),
    ),
  );
}

export const CHANGE_VERBS = ofForm('verb');
export const CHANGE_NOUNS = ofForm('noun');
export const CHANGE_ADVERBS = ofForm('adverb');
