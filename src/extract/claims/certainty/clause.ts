import type { Span } from '../../../model/span.ts';
import { type Document, tokensOf } from '../../document/document.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Token } from '../../document/tokenize.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/clause-words.ts';

/** The clause around a span: tokens `first` (included) to `end` (excluded), the span's own from `spanFirst` to `spanEnd`. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  readonly spanFirst: number;
  readonly spanEnd: number;
  /** The word that opens it: "if", "that", "who". */
  readonly opener?: string;
}

const HARD = new Set([';', ':', '—', '–', '(', ')', '[', ']']);
const PERSONS = new Set(['he', 'she', 'they', 'we', 'i', 'you']);
/** Conjunctions that are also prepositions open a clause only where a subject follows. */
const WEAK = new Set(['as', 'than', 'before', 'after', 'since', 'until', 'so', 'once', 'how', 'what', 'which']);
const MOST_EXTENSIONS = 3;

/** Finds the clause that holds the span; one without a verb is joined with its host to the left. */
export function clauseAround(document: Document, sentence: Sentence, span: Span): Clause | null {
  const tokens = tokensOf(document, sentence);
  const spanFirst = tokens.findIndex((token) => token.end > span.start);
  if (spanFirst < 0) return null;
  let spanEnd = spanFirst;
  while (spanEnd < tokens.length && (tokens[spanEnd]?.start ?? span.end) < span.end) spanEnd += 1;
  let first = leftBound(tokens, spanFirst);
  const end = rightBound(tokens, spanEnd);
  for (let extension = 0; extension < MOST_EXTENSIONS; extension += 1) {
    if (first === 0 || opensClause(tokens, first) || holdsVerb(tokens, first, end)) break;
    first = leftBound(tokens, first - 1);
  }
  const opener = openerAt(tokens, first);
  return { tokens, first, end, spanFirst, spanEnd, ...(opener === undefined ? {} : { opener }) };
}

function openerAt(tokens: readonly Token[], first: number): string | undefined {
  const lower = tokens[first]?.lower;
  return lower !== undefined && SUBORDINATORS.has(lower) ? lower : undefined;
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  return SUBORDINATORS.has(lower) || PERSONS.has(lower) || COORDINATORS.has(lower);
}

/** Index of the first token of the clause whose words end before `from`. */
function leftBound(tokens: readonly Token[], from: number): number {
  for (let index = from - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined) return index + 1;
    if (HARD.has(token.text) || token.text === ',') return index + 1;
    if (PERSONS.has(token.lower) || isClausalIt(tokens, index)) return index;
    if (SUBORDINATORS.has(token.lower) && opensAt(tokens, index, from)) {
      return token.lower === 'if' && tokens[index - 1]?.lower === 'as' ? index - 1 : index;
    }
    if (COORDINATORS.has(token.lower) && joinsClauses(tokens, index)) return index + 1;
  }
  return 0;
}

function rightBound(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) return index;
    if (HARD.has(token.text) || token.text === ',') return index;
    if (index > from && (PERSONS.has(token.lower) || isClausalIt(tokens, index))) return index;
    if (SUBORDINATORS.has(token.lower) && opensAt(tokens, index, tokens.length)) return index;
    if (COORDINATORS.has(token.lower) && joinsClauses(tokens, index)) return index;
  }
  return tokens.length;
}

function isClausalIt(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== 'it') return false;
  return AUXILIARIES.has(tokens[index + 1]?.lower ?? '');
}

function opensAt(tokens: readonly Token[], index: number, limit: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  if (lower === 'as' && /^(?:if|though)$/.test(tokens[index + 1]?.lower ?? '')) return true;
  if (lower === 'that' && isDemonstrative(tokens, index)) return false;
  if (!WEAK.has(lower)) return true;
  if (lower === 'which' || lower === 'what' || lower === 'how') return true;
  const next = tokens[index + 1]?.lower ?? '';
  return SUBJECT_PRONOUNS.has(next) || holdsVerb(tokens, index + 1, Math.min(limit, index + 8));
}

/** "during that time": after a preposition, "that" points and opens nothing. */
function isDemonstrative(tokens: readonly Token[], index: number): boolean {
  return /^(?:of|in|at|on|for|during|by|to|from|with|since|than|is|was)$/.test(tokens[index - 1]?.lower ?? '');
}

function joinsClauses(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.text === ',') return true;
  let next = index + 1;
  while (ADVERBS.has(tokens[next]?.lower ?? '') || /ly$/.test(tokens[next]?.lower ?? '')) next += 1;
  const lower = tokens[next]?.lower ?? '';
  if (AUXILIARIES.has(lower) || SUBJECT_PRONOUNS.has(lower)) return true;
  if (tokens[index]?.lower === 'but') return true;
  return DETERMINERS.has(lower) && !/^\d/.test(tokens[index - 1]?.text ?? '') && holdsVerb(tokens, next + 1, next + 5);
}

const PAST = new Set(
  'rose fell came went made took saw grew won lost cut set put hit met left led held kept paid sent spent built bought sold brought began became got gave told said wrote ran stood shot dealt drew drove flew'.split(
    ' ',
  ),
);

/** Whether a verb shows itself: an auxiliary, a regular past or a common irregular one. */
function holdsVerb(tokens: readonly Token[], first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    if (AUXILIARIES.has(lower) && !(lower === "'s" && !tokens[index]?.spaced && isOwner(tokens, index))) return true;
    if (PAST.has(lower) || /[a-z]{2}ed$/.test(lower)) return true;
  }
  return false;
}

/** "Legault’s letter": after a name an 's is more often an owner's than a verb. */
function isOwner(tokens: readonly Token[], index: number): boolean {
  return (
    !SUBJECT_PRONOUNS.has(tokens[index - 1]?.lower ?? '') &&
    !/^(?:that|there|what|who)$/.test(tokens[index - 1]?.lower ?? '')
  );
}
