import type { Bound, Hedge } from '../../model/quantity.ts';

/** What a cue says of the number beside it. */
export interface Cue {
  readonly words: readonly string[];
  readonly hedge?: Hedge;
  readonly bound?: Bound;
}

function cues(meaning: Omit<Cue, 'words'>, phrases: string): Cue[] {
  return phrases.split('|').map((phrase) => ({ words: phrase.trim().split(' '), ...meaning }));
}

/** Cues that stand right before a number, by meaning. Sources: AP Stylebook ("more than, over"), Quirk et al. (1985), 8.112–8.115 (approximators). */
export const CUES_BEFORE: readonly Cue[] = [
  ...cues(
    { hedge: 'about' },
    `about|around|roughly|approximately|approx|approx.|circa|ca.|c.|some|an estimated|estimated|estimates of|estimated at|in the region of|in the neighbourhood of|in the neighborhood of|in the vicinity of|on the order of|in the order of|something like|somewhere around|somewhere near|more or less|give or take|averaging|an average of|on average|a reported|reportedly|very roughly|or about|~|≈|±`,
  ),
  ...cues(
    { hedge: 'just-under' },
    `nearly|almost|close to|closing in on|approaching|approaches|approached|nearing|just under|just below|just shy of|shy of|slightly less than|slightly fewer than|slightly under|slightly below|a little less than|a little under|little less than|a bit less than|a bit under|not quite|near|virtually|a shade under|a shade below|just less than|just short of`,
  ),
  ...cues(
    { hedge: 'just-over' },
    `just over|just above|just more than|slightly more than|slightly over|slightly above|a little more than|a little over|little more than|a bit more than|a bit over|a shade over|a shade above|barely over|barely more than|only just over`,
  ),
  ...cues(
    { bound: 'more-than' },
    `more than|greater than|higher than|larger than|bigger than|better than|longer than|older than|taller than|heavier than|over|above|upward of|in excess of|north of|exceeding|exceeds|exceed|exceeded|surpassing|surpasses|surpassed|surpass|topping|topped|tops|well over|well above|well more than|far more than|much more than|many more than|way more than|way over|far above|far over|beyond|past|passing|passed|>|crossed`,
  ),
  ...cues(
    { bound: 'at-least' },
    `at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|minimum|as few as|as little as|upwards of|at a minimum|at the very least|>=|=>|≥|> =|greater than or equal to|more than or equal to|or at least|from at least|over the age of|above the age of|older than age|over age|from the age of|greater or equal than|higher or equal than|larger or equal than|bigger or equal than|equal to or more than|equal to or greater than`,
  ),
  ...cues(
    { bound: 'less-than' },
    `less than|fewer than|smaller than|lower than|shorter than|younger than|under|below|well under|well below|far less than|far fewer than|much less than|far below|beneath|south of|<|under the age of|below the age of|under age|younger than age`,
  ),
  ...cues(
    { bound: 'at-most' },
    `at most|no more than|not more than|no greater than|no higher than|not exceeding|a maximum of|maximum of|maximum|at the most|at the very most|capped at|<=|=<|≤|< =|less than or equal to|fewer than or equal to|no later than|within|less or equal than|lower or equal than|smaller or equal than|fewer or equal than|equal to or less than|smaller than or equal to|lower than or equal to`,
  ),
  ...cues(
    { bound: 'up-to' },
    'up to|as many as|as much as|as high as|as large as|as long as|as far as|upto|anything up to',
  ),
];

/** Cues that stand right behind a number or behind what it counts. */
export const CUES_BEHIND: readonly Cue[] = [
  ...cues(
    { hedge: 'about' },
    'or so|or thereabouts|more or less|give or take|-odd|odd|-ish|ish|approximately|or about|-some',
  ),
  ...cues(
    { bound: 'at-least' },
    'or more|or higher|or greater|or above|or over|or better|or older|or longer|or larger|and more|and over|and above|and older|and up|and upwards|-plus|plus|+|at least|at minimum|minimum',
  ),
  ...cues(
    { bound: 'at-most' },
    'or less|or fewer|or under|or below|or lower|or younger|or smaller|and under|and younger|and below|at most|tops|at maximum|maximum',
  ),
];

/** The cues by the word next to the number, longest first, so that "no more than" is met before "more than". */
function indexed(list: readonly Cue[], key: (cue: Cue) => string | undefined): ReadonlyMap<string, readonly Cue[]> {
  const index = new Map<string, Cue[]>();
  for (const cue of list) {
    const word = key(cue) ?? '';
    index.set(
      word,
      [...(index.get(word) ?? []), cue].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}
export const CUES_BY_LAST_WORD = indexed(CUES_BEFORE, (cue) => cue.words.at(-1));
export const CUES_BY_FIRST_WORD = indexed(CUES_BEHIND, (cue) => cue.words[0]);
