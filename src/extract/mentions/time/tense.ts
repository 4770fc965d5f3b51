import type { Token } from '../../document/tokenize.ts';

/** Where the verb of the clause puts what is told. */
export type Tense = 'past' | 'present' | 'future' | 'none';

/** The verb that an expression leans on: its tense, on which side it stands and how many tokens away. */
export interface VerbCue {
  readonly tense: Tense;
  readonly side: 'before' | 'after' | 'none';
  readonly distance: number;
}

const CUES: ReadonlyMap<string, Tense> = new Map(
  Object.entries({
    future:
      "will won't shall would may might could should must can cannot can't scheduled schedule schedules expected expects expect due plans plan planned planning intends intend intended slated upcoming hopes hope hoping poised ready payable effective maturing postponed",
    past: "was were had did said told wrote began went came took made got gave saw knew thought found left felt led met ran rose fell grew lost won held kept paid sold bought brought sent spent built stood spoke broke chose drew drove ate flew fought hit hurt heard became understood taught caught sought showed swore tore wore struck shot sank sang slid spread shut hid froze forgot forgave dealt dug bled bred bound blew arose awoke beat bore been set cut put quit read cast bid hung rode wound withdrew overcame undertook wasn't weren't hadn't didn't",
    present: "is are am isn't aren't says say",
  }).flatMap(([tense, words]) => words.split(' ').map((cue) => [cue, tense as Tense] as const)),
);

/** Words in -ed that are no verbs. */
const NOT_PAST: ReadonlySet<string> = new Set(
  'need indeed hundred red bed feed seed speed breed exceed proceed succeed weed deed greed sacred naked wicked united embed shed sled so-called aged related alleged limited'.split(
    ' ',
  ),
);

/** Verbs whose infinitive tells what has been: "managed to win Friday". After others it tells what is to come. */
const DONE: ReadonlySet<string> = new Set(
  'managed failed began started continued helped used tried had seemed appeared refused forced proved happened tended came went got returned allowed led'.split(
    ' ',
  ),
);
const NO_INFINITIVE: ReadonlySet<string> = new Set(
  'the a an this that these those his her its their our my your him them us me it rivals about more less some any all'.split(
    ' ',
  ),
);
const REACH = 30;
const NONE: VerbCue = { tense: 'none', side: 'none', distance: REACH };

/**
 * The verb around the tokens from `start` to `end`: the nearest one before them in the sentence, else the nearest one after
 * them. Word lists, no parse; where nothing is recognised the tense is `none`, and news looks back.
 */
export function verbAround(
  tokens: readonly Token[],
  sentence: { readonly firstToken: number; readonly endToken: number },
  start: number,
  end: number,
): VerbCue {
  return verbBefore(tokens, sentence.firstToken, start) ?? verbAfter(tokens, sentence.endToken, end) ?? NONE;
}

function verbBefore(tokens: readonly Token[], first: number, start: number): VerbCue | null {
  let infinitive = false;
  for (let at = start - 1; at >= first && at >= start - REACH; at -= 1) {
    const tense = tenseOf(tokens, at);
    if (tense === null) {
      if (isInfinitive(tokens, at)) infinitive = true;
      continue;
    }
    if (tense === 'past' && isPassive(tokens, at)) continue;
    const verb = tokens[at]?.lower ?? '';
    const ahead = infinitive && tense !== 'future' && !DONE.has(verb);
    return { tense: ahead ? 'future' : tense, side: 'before', distance: start - at };
  }
  return infinitive ? { tense: 'future', side: 'before', distance: REACH } : null;
}

function verbAfter(tokens: readonly Token[], sentenceEnd: number, end: number): VerbCue | null {
  for (let at = end; at < sentenceEnd && at < end + REACH; at += 1) {
    const tense = tenseOf(tokens, at);
    if (tense !== null) return { tense, side: 'after', distance: at - end + 1 };
  }
  return null;
}

function tenseOf(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const { lower } = token;
  if (lower === 'set' && tokens[at + 1]?.lower === 'to') return 'future';
  const cue = CUES.get(lower);
  if (cue !== undefined) return lower === 'may' && token.text !== 'may' ? null : cue;
  if (lower.endsWith("'ll")) return 'future';
  if (lower === 'to' && isGoingTo(tokens, at)) return 'future';
  if (lower.length > 3 && lower.endsWith('ed') && token.text === lower && !NOT_PAST.has(lower)) return 'past';
  return null;
}

/** "is going to", "is to", "are to", "about to". */
function isGoingTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'going' || before === 'is' || before === 'are' || before === 'about';
}

/** "to" and a verb: "agreed to meet", "to be completed". */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== 'to' || next === undefined || next.kind !== 'word' || next.text !== next.lower)
    return false;
  return !NO_INFINITIVE.has(next.lower) && !/(?:ing|[^s]s)$/.test(next.lower);
}

/** "be paid", "be formally ratified": the auxiliary before it has the tense. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'be' || (before.endsWith('ly') && tokens[at - 2]?.lower === 'be');
}
