import type { Certainty } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import type { Document } from '../../document/document.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Token } from '../../document/tokenize.ts';
import { ADVERBS, AUXILIARIES } from '../../lexicon/clause-words.ts';
import {
  ADJECTIVE_ROWS,
  BOUND_RUNS,
  CLAUSE_ROWS,
  COMPLEMENT_ROWS,
  CONJUNCTION_ROWS,
  VERB_GROUP_ROWS,
} from '../../lexicon/modality.ts';
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import { type Clause, clauseAround } from './clause.ts';

const HEDGES = new Set([
  'about',
  'around',
  'roughly',
  'some',
  'nearly',
  'almost',
  'approximately',
  'just',
  'over',
  'under',
  'the',
  'a',
  'an',
  'its',
  'current',
  'today',
  "'s",
]);

type Rule = (clause: Clause) => Certainty | null;

/** The rules in order: the first that answers decides; where none does, the article asserts it. */
const RULES: readonly Rule[] = [
  asQuestion,
  byConjunction,
  asStartingPoint,
  byAdjective,
  byGroupBefore,
  byWordsBefore,
  byGroupAfter,
  byVerbOfClause,
];

/**
 * How the text holds what stands at `span`: as a fact, or as possible, predicted, intended, hypothetical, denied or asked.
 * The scope is the clause around the span. "no more than 500" is a bound and no denial. Linear in the sentence's tokens.
 */
export function certaintyOf(document: Document, sentence: Sentence, span: Span): Certainty {
  const clause = clauseAround(document, sentence, span);
  if (clause === null) return 'asserted';
  for (const rule of RULES) {
    const certainty = rule(clause);
    if (certainty !== null) return certainty;
  }
  return 'asserted';
}

/** The sentence, or the quoted sentence around the span, ends with a question mark. */
function asQuestion({ tokens, spanEnd }: Clause): Certainty | null {
  for (let index = spanEnd; index < tokens.length; index += 1) {
    const text = tokens[index]?.text;
    if (text === '?') return 'question';
    if (text === '!' || text === '.' || text === '”') return null;
  }
  return null;
}

function byConjunction({ tokens, first, spanFirst, opener }: Clause): Certainty | null {
  if (opener === 'as') return null;
  if (opener === 'whether') return 'question';
  return matchAt(CONJUNCTION_TABLE, tokens, first, spanFirst)?.certainty ?? null;
}

const REACH_OF_PAIR = 10;

/** "a target of cutting it to 5% | from about 7%": what a planned change starts from is a fact. */
function asStartingPoint({ tokens, first, end, spanFirst, spanEnd }: Clause): Certainty | null {
  let before = spanFirst - 1;
  while (before >= first && HEDGES.has(tokens[before]?.lower ?? '')) before -= 1;
  if (tokens[before]?.lower !== 'from') return null;
  const near = (index: number): boolean =>
    tokens[index]?.lower === 'to' && /^[\d$€£]/u.test(tokens[index + 1]?.text ?? '');
  for (
    let index = Math.max(first, before - REACH_OF_PAIR);
    index < Math.min(end, spanEnd + REACH_OF_PAIR);
    index += 1
  ) {
    if (near(index)) return 'asserted';
  }
  return null;
}

/** "a possible 40 victims", "the planned 300 homes". */
function byAdjective({ tokens, first, spanFirst }: Clause): Certainty | null {
  for (let index = spanFirst - 1; index >= Math.max(first, spanFirst - 2); index -= 1) {
    const row = matchAt(ADJECTIVE_TABLE, tokens, index, spanFirst);
    if (row !== null && !isAuxiliary(tokens, index - 1)) return row.certainty;
  }
  return null;
}

/** The nearest verb group to the left: "is expected to | reach 500", "did not | reach 500". */
function byGroupBefore({ tokens, first, spanFirst }: Clause): Certainty | null {
  let last = spanFirst - 1;
  while (last >= first && !isAuxiliary(tokens, last)) last -= 1;
  if (last < first) return null;
  return readGroup(tokens, groupStart(tokens, last, first), spanFirst);
}

/** Where the span is the subject: "about 500 people | could be …". */
function byGroupAfter({ tokens, end, spanEnd, first, spanFirst }: Clause): Certainty | null {
  for (let index = first; index < spanFirst; index += 1) if (isAuxiliary(tokens, index)) return null;
  let index = spanEnd;
  while (index < end && !isAuxiliary(tokens, index)) {
    if (SPEECH_VERBS.get(tokens[index]?.lower ?? '')?.use === 'say') return null;
    const row = matchAt(CLAUSE_TABLE, tokens, index, end);
    if (row !== null && row.certainty !== 'negated' && tokens[index + row.length - 1]?.lower === 'to')
      return row.certainty;
    index += 1;
  }
  return index < end ? readGroup(tokens, index, Math.min(end, index + 6)) : null;
}

function groupStart(tokens: readonly Token[], last: number, first: number): number {
  let start = last;
  while (start - 1 >= first) {
    const lower = tokens[start - 1]?.lower ?? '';
    if (!isAuxiliary(tokens, start - 1) && !ADVERBS.has(lower)) break;
    start -= 1;
  }
  return start;
}

/** Reads a verb group: its auxiliaries first, then "expected to", "likely to" right behind them. */
function readGroup(tokens: readonly Token[], start: number, end: number): Certainty | null {
  let index = start;
  let reach = end;
  while (index < reach) {
    const skipped = boundRunAt(tokens, index, end);
    if (skipped > 0) {
      index += skipped;
      continue;
    }
    const row = matchAt(VERB_GROUP_TABLE, tokens, index, end);
    if (row !== null && !isMonth(tokens, index)) return row.certainty;
    const lower = tokens[index]?.lower ?? '';
    if (lower.endsWith("n't")) return 'negated';
    if (reach === end && !isAuxiliary(tokens, index) && !ADVERBS.has(lower)) reach = Math.min(end, index + 2);
    index += 1;
  }
  return null;
}

function byWordsBefore({ tokens, first, spanFirst }: Clause): Certainty | null {
  for (let index = spanFirst - 1; index >= first; index -= 1) {
    if (boundRunAt(tokens, index, tokens.length) > 0) continue;
    if (isFiniteAuxiliary(tokens, index)) return null;
    const row = matchAt(CLAUSE_TABLE, tokens, index, spanFirst) ?? matchAt(LONG_GROUP_TABLE, tokens, index, spanFirst);
    if (row !== null) return row.certainty;
  }
  return null;
}

/** An auxiliary with a subject: what stands before it belongs to that subject. "to be able to" has none. */
function isFiniteAuxiliary(tokens: readonly Token[], index: number): boolean {
  return (
    isAuxiliary(tokens, index) &&
    !/^(?:be|been|being|having|not|never)$/.test(tokens[index]?.lower ?? '') &&
    tokens[index - 1]?.lower !== 'to'
  );
}

/** "denied that …", "forecast that …", "asked whether …", and the same without "that". */
function byVerbOfClause({ tokens, first }: Clause): Certainty | null {
  const opener = tokens[first]?.lower ?? '';
  const isThat = opener === 'that';
  if (first === 0 || tokens[first - 1]?.kind !== 'word') return null;
  if (!isThat && !/^(?:he|she|they|we|i|you|it|there)$/.test(opener)) return null;
  return matchAt(COMPLEMENT_TABLE, tokens, first - 1, first)?.certainty ?? null;
}

function isAuxiliary(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !AUXILIARIES.has(token.lower) || isMonth(tokens, index)) return false;
  if (token.lower === "'s") return /^(?:it|he|she|that|there|what|who|here)$/.test(tokens[index - 1]?.lower ?? '');
  if (token.lower === 'will') return !/^(?:the|a|his|her|their|its|our|my|'s)$/.test(tokens[index - 1]?.lower ?? '');
  return true;
}

/** The month of May, and "can" of tin, are capitalised or counted. */
function isMonth(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === 'May' && index > 0;
}

interface Match {
  readonly certainty: Certainty;
  readonly length: number;
}

interface CompiledRow {
  readonly words: readonly ReadonlySet<string>[];
  readonly certainty: Certainty;
}

/** The rows of a table by their first word, in the order of the table. */
type Table = ReadonlyMap<string, readonly CompiledRow[]>;

function tableOf(rows: readonly { words: string; certainty: Certainty }[]): Table {
  const table = new Map<string, CompiledRow[]>();
  for (const row of rows) {
    const words = row.words.split(' ').map((forms) => new Set(forms.split('|')));
    for (const form of words[0] ?? []) {
      const list = table.get(form) ?? [];
      list.push({ words, certainty: row.certainty });
      table.set(form, list);
    }
  }
  return table;
}

const ADJECTIVE_TABLE = tableOf(ADJECTIVE_ROWS);
const CLAUSE_TABLE = tableOf(CLAUSE_ROWS);
const COMPLEMENT_TABLE = tableOf(COMPLEMENT_ROWS);
const CONJUNCTION_TABLE = tableOf(CONJUNCTION_ROWS);
const VERB_GROUP_TABLE = tableOf(VERB_GROUP_ROWS);
/** Verb groups that show themselves without an auxiliary: "failed to", "no longer". */
const LONG_GROUP_TABLE = tableOf(VERB_GROUP_ROWS.filter((row) => row.words.includes(' ')));

const NO_ROWS: readonly CompiledRow[] = [];

function matchAt(table: Table, tokens: readonly Token[], index: number, end: number): Match | null {
  for (const { words, certainty } of table.get(tokens[index]?.lower ?? '') ?? NO_ROWS) {
    const length = lengthOfRun(words, tokens, index, end);
    if (length > 0) return { certainty, length };
  }
  return null;
}

function lengthOfRun(
  words: readonly ReadonlySet<string>[],
  tokens: readonly Token[],
  index: number,
  end: number,
): number {
  let at = index;
  for (let position = 0; position < words.length; position += 1) {
    const forms = words[position];
    if (forms === undefined) return 0;
    if (position > 0 && ADVERBS.has(tokens[at]?.lower ?? '') && !forms.has(tokens[at]?.lower ?? '')) at += 1;
    if (at >= end || !forms.has(tokens[at]?.lower ?? '')) return 0;
    at += 1;
  }
  return at - index;
}

const BOUND_TABLE = tableOf(BOUND_RUNS.map((words) => ({ words, certainty: 'asserted' })));

function boundRunAt(tokens: readonly Token[], index: number, end: number): number {
  for (const { words } of BOUND_TABLE.get(tokens[index]?.lower ?? '') ?? NO_ROWS) {
    const length = lengthOfRun(words, tokens, index, Math.max(end, index + 3));
    if (length > 0) return length;
  }
  return 0;
}
