import type { Token } from '../../document/tokenize.ts';
import { WEEKDAYS } from '../../lexicon/calendar-words.ts';

/** Where the verb of the clause puts what is told. */
type Tense = 'past' | 'present' | 'future' | 'none';

/** The verb that an expression leans on: its tense, on which side it stands and how many tokens away. */
export interface VerbCue {
  readonly tense: Tense;
  readonly side: 'before' | 'after' | 'none';
  readonly distance: number;
  /** Not for an infinitive, which may tell a purpose as well as a plan. */
  readonly sure: boolean;
}

const CUES: ReadonlyMap<string, Tense> = new Map(
  Object.entries({
    future:
      "will won't shall would may might could should must can cannot can't scheduled schedule schedules expected expects expect due plans plan planned planning intends intend intended slated upcoming hopes hope hoping poised ready payable effective maturing postponed if unless",
    past: "was were had did said told wrote began went came took made got gave saw knew thought found left felt led met ran rose fell grew lost won held kept paid sold bought brought sent spent built stood spoke broke chose drew drove ate flew fought hit hurt heard became understood taught caught sought showed swore tore wore struck shot sank sang slid spread shut hid froze forgot forgave dealt dug bled bred bound blew arose awoke beat bore been say says set cut put quit read cast forecast bid hung rode wound withdrew overcame undertook seen known given taken gone done shown written spoken broken chosen driven fallen risen grown drawn thrown flown stolen frozen sworn torn worn born begun forgiven forbidden hidden ridden beaten eaten proven wasn't weren't hadn't didn't",
    present: "is are am isn't aren't",
  }).flatMap(([tense, words]) => words.split(' ').map((cue) => [cue, tense as Tense] as const)),
);

/** Verbs in the present that tell a timetable: "the deal expires Friday". Most are nouns too, so they need a subject. */
const TIMETABLE: ReadonlySet<string> = new Set(
  'begins starts opens expires closes visits meets returns resumes launches arrives leaves departs retires'.split(' '),
);
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'who', 'which', 'that']);

/** Words in -ed that are no verbs. */
const NOT_PAST: ReadonlySet<string> = new Set(
  'need indeed hundred red bed feed seed speed breed exceed proceed succeed weed deed greed sacred naked wicked united embed shed sled so-called aged related alleged limited'.split(
    ' ',
  ),
);

/** Words whose infinitive tells what is to come: "agreed to meet Friday". After others it may be a purpose. */
const INTENT: ReadonlySet<string> = new Set(
  'agreed agrees agree decided decides wants want wanted hopes hoped asked asks ordered orders promised promises pledged pledges vowed vows offered offers voted votes invited invites prepares prepared preparing threatened threatens seeks deadline deal agreement pact decision proposal proposed proposes plan plans vow promise pledge permission approval likely unlikely supposed'.split(
    ' ',
  ),
);
const PLANNED: ReadonlySet<string> = new Set(['due', 'scheduled', 'expected', 'slated']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'this', 'that', 'of']);
/** Words that deny: "could not be reached Wednesday" tells what has been. */
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'neither', 'nor', 'never', 'nobody', 'none']);
/** What may open a clause before an expression and its preposition. */
const OPENINGS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', 'but', '(', '"', '“', '``']);
const PREPOSITIONS: ReadonlySet<string> = new Set('in on by at since until during over for from early late'.split(' '));
const REACH = 30;
const CLAUSE = 12;
const NEGATION_REACH = 9;
const NONE: VerbCue = { tense: 'none', side: 'none', distance: REACH, sure: false };

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
  const behind = verbAfter(tokens, sentence.endToken, end);
  if (behind !== null && behind.distance <= CLAUSE && opensClause(tokens, sentence.firstToken, start)) return behind;
  return verbBefore(tokens, sentence.firstToken, start) ?? behind ?? NONE;
}

/** "…, but in March a judge ruled": the expression belongs to the verb after it. */
function opensClause(tokens: readonly Token[], first: number, start: number): boolean {
  let at = start - 1;
  if (at >= first && PREPOSITIONS.has(tokens[at]?.lower ?? '')) at -= 1;
  if (at < first) return true;
  const opening = tokens[at]?.lower ?? '';
  return OPENINGS.has(opening) || (opening === 'and' && tokens[at - 1]?.text === ',');
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
    const ahead = infinitive && tense !== 'future';
    return { tense: ahead ? 'future' : tense, side: 'before', distance: start - at, sure: !ahead };
  }
  return infinitive ? { tense: 'future', side: 'before', distance: REACH, sure: false } : null;
}

function verbAfter(tokens: readonly Token[], sentenceEnd: number, end: number): VerbCue | null {
  for (let at = end; at < sentenceEnd && at < end + REACH; at += 1) {
    const tense = tenseOf(tokens, at);
    if (tense !== null) return { tense, side: 'after', distance: at - end + 1, sure: true };
  }
  return null;
}

function tenseOf(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const { lower } = token;
  const next = tokens[at + 1]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (lower === 'set' && (next === 'to' || next === 'for')) return 'future';
  if (TIMETABLE.has(lower) && hasSubject(tokens, at)) return 'future';
  if (lower === 'effect' && /^takes?$/.test(before)) return 'future';
  if ((lower === 'could' && (next === 'not' || hasNegation(tokens, at))) || lower === "couldn't") return 'past';
  if (PLANNED.has(lower) && before === 'been') return 'past';
  const cue = CUES.get(lower);
  if (cue !== undefined) return lower === 'may' && token.text !== 'may' ? null : cue;
  if (lower.endsWith("'ll")) return 'future';
  if (lower === 'to' && isGoingTo(tokens, at)) return 'future';
  if (lower.length > 3 && lower.endsWith('ed') && token.text === lower && !NOT_PAST.has(lower)) {
    return isAttributive(tokens, at) ? null : 'past';
  }
  return null;
}

/** "the President visits", "the deal expires"; not "452 visits" or "recent visits". */
function hasSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== 'word') return false;
  if (SUBJECTS.has(before.lower)) return true;
  const isName = /^\p{Lu}\p{Ll}/u.test(before.text) && !ARTICLES.has(before.lower) && tokens[at - 2]?.text !== '.';
  return isName || (/^(?:expires|begins)$/.test(tokens[at]?.lower ?? '') && ARTICLES.has(tokens[at - 2]?.lower ?? ''));
}

/** "a still unspecified date": a participle between an article and a noun. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const article = before === 'still' || before.endsWith('ly') ? (tokens[at - 2]?.lower ?? '') : before;
  return ARTICLES.has(article);
}

/** "neither he nor his aides could". */
function hasNegation(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - NEGATION_REACH; index -= 1) {
    if (NEGATIONS.has(tokens[index]?.lower ?? '')) return true;
  }
  return false;
}

/** "is going to", "is to", "are to", "about to". */
function isGoingTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'going' || before === 'is' || before === 'are' || before === 'about';
}

/** "agreed to meet", "plans to visit", "to be completed": the infinitive is still to come. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'to') return false;
  const next = tokens[at + 1]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const governor = WEEKDAYS.has(before) || before === 'unanimously' ? (tokens[at - 2]?.lower ?? '') : before;
  return INTENT.has(governor) || (next === 'be' && /(?:ed|en|id|ld)$/.test(tokens[at + 2]?.lower ?? ''));
}

/** "be paid", "be formally ratified": the auxiliary before it has the tense. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'be' || (before.endsWith('ly') && tokens[at - 2]?.lower === 'be');
}
