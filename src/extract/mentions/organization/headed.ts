import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import {
  ALONE_TOO,
  LEGAL_FORMS,
  OPENING_HEADS,
  ORGANIZATION_HEADS,
  POLICY_FIELDS,
} from '../../lexicon/organization-words.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import { isNameWord, type Run } from '../name/runs.ts';
import { has, isFree, opensSentence, type Scene, shape, textAt } from '../name/scene.ts';
import { fieldEnd, fieldStart, titleEndingAt } from '../person/titles.ts';

/** Names with an organization's head word: "Canada Border Services Agency", "Department of Justice", "Bank of England". */
export const headedOrganizations: NameRule = (scene, run) => {
  const head = headOf(scene, run);
  if (head === null) return [];
  const first = leftEdge(scene, run, head);
  const end = rightEdge(scene, rightOfHead(scene, run, head), head);
  if (end - first === 1 && !ALONE_TOO.has(scene.key(head))) return [];
  return [{ first: withArticle(scene, first, end), end, kind: 'organization', rule: 'headed-organizations' }];
};

/** Newspapers keep their article: "told The Jordan Times". */
function withArticle(scene: Scene, first: number, end: number): number {
  const isPaper =
    /^(?:times|post|herald|press|guardian|telegraph|star|globe|mail|observer|independent|economist|tribune|gazette|chronicle)$/.test(
      scene.key(end - 1),
    );
  return isPaper && textAt(scene, first - 1) === 'The' && !opensSentence(scene, first - 1) ? first - 1 : first;
}

/** The last head word of the run. */
function headOf(scene: Scene, run: Run): number | null {
  for (let index = run.end - 1; index >= run.first; index -= 1) {
    if (isHead(scene, index) && !isSurnameHere(scene, index, run)) return index;
  }
  return null;
}

function isHead(scene: Scene, index: number): boolean {
  const key = scene.key(index);
  if (!ORGANIZATION_HEADS.has(key) || isGovernmentOf(scene, index) || isBoardOf(scene, index)) return false;
  return !(/^(?:center|centre)$/.test(key) && VENUES.test(scene.key(index - 1)));
}

/** A hall for hire is a building: "Lima Convention Center". */
const VENUES =
  /^(?:convention|conference|shopping|exhibition|visitor|visitors|tourism|community|maternity|sports|expo|town|city)$/;

/** "Board of Directors", "Committee of Ministers": a body of another body, which goes without a name of its own. */
function isBoardOf(scene: Scene, index: number): boolean {
  return (
    scene.key(index + 1) === 'of' &&
    /^(?:directors|trustees|chairpersons|governors|regents|management)$/.test(scene.key(index + 2))
  );
}

/** "the Biden Administration": a leader's government, not a body of that name. */
function isGovernmentOf(scene: Scene, index: number): boolean {
  if (scene.key(index) !== 'administration') return false;
  return scene.key(index - 2) === 'the' && !has(scene, index - 1, WORD_FLAGS.noun | WORD_FLAGS.word);
}

/** "John Church", "Emma Bank": two words, the first a given name. */
function isSurnameHere(scene: Scene, index: number, run: Run): boolean {
  const isLast = index === run.end - 1 && index === run.first + 1;
  return (
    isLast &&
    has(scene, index, WORD_FLAGS.surname) &&
    isGivenOnly(scene, run.first) &&
    !OPENING_HEADS.has(scene.key(index))
  );
}

function isGivenOnly(scene: Scene, index: number): boolean {
  return has(scene, index, WORD_FLAGS.given) && !has(scene, index, WORD_FLAGS.noun | WORD_FLAGS.word);
}

/** Where the name begins: the run, and before it policy fields and a possessive title or plural. */
function leftEdge(scene: Scene, run: Run, head: number): number {
  let first = run.first;
  while (first < head && /-(?:based|backed|led|owned|listed|funded|run)$/.test(scene.key(first))) first += 1;
  const joined = /^(?:and|&|,)$/.test(scene.key(first - 1)) && isNameWord(scene, first - 2);
  const nouns = scene.key(first - 1) === ',' ? isPolicyField : isNounName;
  if (joined && head > first && nouns(scene, first) && nouns(scene, first - 2)) {
    first = Math.max(fieldStart(scene, first - 1), first - 9);
    if (first === run.first - 1) first = run.first - 2;
    while (isNameWord(scene, first - 1) && !FUNCTION_WORDS.has(scene.key(first - 1))) first -= 1;
  }
  return possessorStart(scene, first);
}

/** A capitalised common word: "Strategic", "International", "Mitigation". */
function isCommonName(scene: Scene, index: number): boolean {
  return has(scene, index, WORD_FLAGS.noun | WORD_FLAGS.word) || POLICY_FIELDS.has(scene.key(index));
}

/** A capitalised common noun: "Refugee", "Customs". */
function isNounName(scene: Scene, index: number): boolean {
  return has(scene, index, WORD_FLAGS.noun) || POLICY_FIELDS.has(scene.key(index));
}

function isPolicyField(scene: Scene, index: number): boolean {
  return POLICY_FIELDS.has(scene.key(index));
}

/** "Prime Minister’s Office", "Women’s Federation", "Attorney General’s Office". */
function possessorStart(scene: Scene, first: number): number {
  if (!/^'s?$/.test(scene.tokens[first - 1]?.lower ?? '')) return first;
  const title = titleEndingAt(scene, first - 2);
  if (title !== null && shape(scene, title.first) > 0) return title.first;
  const plural = /^(?:women|children|men|people|workers|teachers|veterans|king|queen|students|farmers)$/.test(
    scene.key(first - 2),
  );
  if (!plural || shape(scene, first - 2) === 0) return first;
  let start = first - 2;
  while (isNameWord(scene, start - 1) && !FUNCTION_WORDS.has(scene.key(start - 1))) start -= 1;
  return start;
}

/** Where the run's part of the name ends: before a title or a person that follows the head. */
function rightOfHead(scene: Scene, run: Run, head: number): number {
  let end = head + 1;
  if (scene.owners[run.end]?.kind === 'title' && allNouns(scene, end, run.end)) return end;
  while (end < run.end) {
    if (titleEndingAt(scene, end) !== null || scene.owners[end] !== undefined) break;
    if (/^(?:republican|democratic|conservative|liberal|labour)$/.test(scene.key(end)) && shape(scene, end + 1) === 0)
      break;
    if (isGivenOnly(scene, end) && end + 1 < run.end) break;
    end += 1;
  }
  return end;
}

/** "Committee Research Director": the nouns between head and title are the title’s. */
function allNouns(scene: Scene, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) if (!has(scene, index, WORD_FLAGS.noun)) return false;
  return true;
}

/** "of the", "for", "on" and the capitalised words after them, up to three times. */
function rightEdge(scene: Scene, end: number, head: number): number {
  let edge = end;
  if (!OPENING_HEADS.has(scene.key(head)) && !OPENING_HEADS.has(scene.key(edge - 1))) return withLegalForm(scene, edge);
  for (let times = 0; times < 3; times += 1) {
    const next = complementEnd(scene, edge);
    if (next === edge) break;
    edge = next;
  }
  return edge;
}

function complementEnd(scene: Scene, end: number): number {
  if (!/^(?:of|for|on|de|des|du|del)$/.test(scene.key(end))) return end;
  let first = end + 1;
  if (/^(?:the|la|a)$/.test(scene.key(first))) first += 1;
  if (!isComplementWord(scene, first)) return end;
  const fields = fieldEnd(scene, first);
  let next = Math.max(first + 1, fields);
  while (next < first + 10) {
    if (isGivenOnly(scene, next) && isComplementWord(scene, next + 1)) break;
    if (isComplementWord(scene, next) && titleEndingAt(scene, next) === null) next += 1;
    else if (joins(scene, next)) next += 2;
    else if (listEnd(scene, next) !== null) next = listEnd(scene, next) ?? next;
    else break;
  }
  return next;
}

/** ", Livestock and Fisheries": a list of nouns that ends with "and" belongs to the name; null where it is no such list. */
function listEnd(scene: Scene, index: number): number | null {
  let next = index;
  for (let items = 0; items < 4; items += 1) {
    if (textAt(scene, next) !== ',' || !isNounWord(scene, next + 1)) return null;
    next += 2;
    if (/^(?:and|&)$/.test(scene.key(next)) && isNounWord(scene, next + 1)) return next + 2;
  }
  return null;
}

function isNounWord(scene: Scene, index: number): boolean {
  return isComplementWord(scene, index) && isNounName(scene, index) && !isHead(scene, index);
}

/** "Prevention and Mitigation: a further common noun of the name. */
function joins(scene: Scene, index: number): boolean {
  if (!/^(?:and|&)$/.test(scene.key(index)) || !isComplementWord(scene, index + 1)) return false;
  return isCommonName(scene, index - 1) && isCommonName(scene, index + 1) && !OPENING_HEADS.has(scene.key(index + 1));
}

function isComplementWord(scene: Scene, index: number): boolean {
  return shape(scene, index) > 0 && isFree(scene, index) && !FUNCTION_WORDS.has(scene.key(index));
}

/** "Acme, Inc." */
function withLegalForm(scene: Scene, end: number): number {
  return textAt(scene, end) === ',' && LEGAL_FORMS.has(scene.key(end + 1)) ? end + 2 : end;
}
