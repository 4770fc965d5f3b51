import type { Token } from '../../document/tokenize.ts';
import type { Tense } from './reading.ts';

const CUES: ReadonlyMap<string, Tense> = new Map(
  Object.entries({
    future:
      "will won't shall would may might could should must can cannot can't scheduled schedule expected expects expect due plans plan planned planning intends intend intended slated upcoming set hopes hope hoping poised ready payable effective begins starts opens matures maturing mature",
    past: "was were had did said told wrote began went came took made got gave saw knew thought found left felt led met ran rose fell grew lost won held kept paid sold bought brought sent spent built stood spoke broke chose drew drove ate flew fought hit hurt cut put set. quit read heard became understood taught caught sought showed swore tore wore struck shot sank sang slid spread shut hid froze forgot forgave dealt dug bled bred bound blew arose awoke beat bore been wasn't weren't hadn't didn't",
    present: "is are am isn't aren't says say",
  }).flatMap(([tense, words]) => words.split(' ').map((cue) => [cue, tense as Tense] as const)),
);

/** Words in -ed that are no verbs. */
const NOT_PAST: ReadonlySet<string> = new Set(
  'need indeed hundred red bed feed seed speed breed exceed proceed succeed weed deed greed sacred naked wicked united embed shed sled so-called need'.split(
    ' ',
  ),
);
const REACH = 30;

/**
 * The tense of the clause around the tokens from `start` to `end`: that of the nearest verb before them in the sentence,
 * else of the nearest one after them. A word list, no parse: wrong readings fall back to the past, as news does.
 */
export function tenseAround(
  tokens: readonly Token[],
  sentence: { readonly firstToken: number; readonly endToken: number },
  start: number,
  end: number,
): Tense {
  for (let at = start - 1; at >= sentence.firstToken && at >= start - REACH; at -= 1) {
    const tense = tenseOf(tokens, at);
    if (tense !== null) return tense;
  }
  for (let at = end; at < sentence.endToken && at < end + REACH; at += 1) {
    const tense = tenseOf(tokens, at);
    if (tense !== null) return tense;
  }
  return 'none';
}

function tenseOf(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const { lower } = token;
  const cue = CUES.get(lower);
  if (cue !== undefined) return lower === 'may' && token.text !== 'may' ? null : cue;
  if (lower.endsWith("'ll")) return 'future';
  if (lower === 'to' && isGoingTo(tokens, at)) return 'future';
  if (lower.length > 3 && lower.endsWith('ed') && token.text === lower && !NOT_PAST.has(lower)) return 'past';
  return null;
}

/** "is going to", "is to", "are to". */
function isGoingTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'going' || before === 'is' || before === 'are' || before === 'about';
}
