import { fold } from '../../text/fold.ts';
import type { Document } from '../document/document.ts';
import type { Token } from '../document/tokenize.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import { TITLES_BY_FIRST } from '../lexicon/titles.ts';
import type { DraftOf, EntityDraft, MentionDraft } from '../mentions/draft.ts';

type Described = DraftOf<'person' | 'organization'>;

/** Heads that a sentence later stand for the body itself: "the agency", "the border agency". */
const BODIES =
  /^(?:agency|ministry|department|commission|committee|council|board|company|bank|university|party|association|union|court|bureau|authority|foundation|institute|federation|organization|organisation)$/;

interface Candidate {
  readonly entity: EntityDraft;
  /** Where the entity is first named. */
  readonly start: number;
}

/**
 * "the Premier", "the border agency": persons by their office and organizations by their head word, where exactly one
 * that was named before fits. Anything else stays unmentioned.
 */
export function describedMentions(
  document: Document,
  drafts: readonly MentionDraft[],
  entities: readonly EntityDraft[],
): Described[] {
  const offices = inOrder(byOffice(drafts, entities));
  const bodies = inOrder(byHead(drafts, entities));
  if (offices.size === 0 && bodies.size === 0) return [];
  const taken = takenStarts(drafts);
  const found: Described[] = [];
  const { tokens } = document;
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.lower !== 'the') continue;
    const described = describedAt(document, index, offices, bodies);
    if (described !== null && !overlaps(taken, described)) found.push(described);
  }
  return found;
}

function describedAt(
  document: Document,
  index: number,
  offices: ReadonlyMap<string, readonly Candidate[]>,
  bodies: ReadonlyMap<string, readonly Candidate[]>,
): Described | null {
  const { tokens, text } = document;
  const start = tokens[index]?.start ?? 0;
  const office = officeAt(tokens, index + 1);
  if (office !== null && (endsPhrase(tokens, office.end) || actsNext(tokens, office.end))) {
    const person = onlyBefore(offices.get(office.office), start);
    const end = tokens[office.end - 1]?.end ?? start;
    if (person !== null) return { kind: 'person', start, end, name: text.slice(start, end), entity: person.key };
  }
  const head = bodyAt(tokens, index + 1);
  if (head === null || !endsPhrase(tokens, head + 1)) return null;
  const body = onlyBefore(bodies.get(tokens[head]?.lower ?? ''), start);
  if (body === null || !modifiersFit(tokens, index + 1, head, body)) return null;
  const end = tokens[head]?.end ?? start;
  return { kind: 'organization', start, end, name: text.slice(start, end), entity: body.key };
}

function officeAt(tokens: readonly Token[], first: number): { readonly office: string; readonly end: number } | null {
  for (const title of TITLES_BY_FIRST.get(tokens[first]?.lower ?? '') ?? []) {
    if (title.kind !== 'office' || title.office === undefined) continue;
    if (title.words.every((word, offset) => tokens[first + offset]?.lower === word)) {
      return { office: title.office, end: first + title.words.length };
    }
  }
  return null;
}

/** The head noun of "the agency" or, after one lower-case word, of "the border agency". */
function bodyAt(tokens: readonly Token[], first: number): number | null {
  if (BODIES.test(tokens[first]?.text ?? '')) return first;
  return BODIES.test(tokens[first + 1]?.text ?? '') && /^\p{Ll}/u.test(tokens[first]?.text ?? '') ? first + 1 : null;
}

/** No name, complement or further noun follows: "the Premier of Ontario", "the council meeting" are something else. */
function endsPhrase(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined || next.kind !== 'word') return next?.text !== '-';
  if (/^'s?$/.test(next.lower)) return true;
  if (/^\p{Lu}/u.test(next.text)) return false;
  return !/^(?:of|for|in|at)$/.test(next.lower) && FOLLOWS.test(next.lower);
}

/** "the President visits Canada": a word in -s that is followed by a name, a determiner or a preposition is a verb. */
function actsNext(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]?.text ?? '';
  const after = tokens[end + 1]?.text ?? '';
  return /^\p{Ll}{3,}s$/u.test(next) && /^(?:\p{Lu}.*|the|a|an|to|his|her|its|that|in|on|with|from)$/u.test(after);
}

/** Verbs, conjunctions and prepositions that may follow a subject or object; another word may be a noun that goes on. */
const FOLLOWS =
  /^(?:and|or|but|who|which|that|to|on|by|with|from|as|is|was|has|had|have|will|would|can|could|may|might|should|did|does|do|said|says|told|added|also|not|then|later|now|after|before|when|while|if|because|about|dated|into|over|under|against|during|until|since|than|[a-z]+(?:ed|es|ing))$/;

function modifiersFit(tokens: readonly Token[], first: number, head: number, body: EntityDraft): boolean {
  const words = new Set([body.name, ...body.aliases].flatMap((name) => fold(name).split(/[\s-]+/)));
  for (let index = first; index < head; index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (!words.has(word) && !words.has(`${word}s`)) return false;
  }
  return true;
}

/** The one candidate that was named before `start`; candidates are in the order in which they are first named. */
function onlyBefore(candidates: readonly Candidate[] | undefined, start: number): EntityDraft | null {
  const [first, second] = candidates ?? [];
  if (first === undefined || first.start >= start) return null;
  return second !== undefined && second.start < start ? null : first.entity;
}

function byOffice(drafts: readonly MentionDraft[], entities: readonly EntityDraft[]): Map<string, Candidate[]> {
  const table = new Map<string, Candidate[]>();
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const titles = new Set(
      entity.roles.filter((role) => role.status === undefined || role.status === 'acting').flatMap(officeNames),
    );
    for (const title of titles) add(table, title, { entity, start: firstStart(drafts, entity) });
  }
  return table;
}

/** A premier who is printed as Prime Minister is "the Prime Minister" in that article. */
function officeNames(role: EntityDraft['roles'][number]): string[] {
  const printed = TITLES_BY_FIRST.get(fold(role.title).split(' ')[0] ?? '')?.find(
    (title) => title.words.join(' ') === fold(role.title),
  );
  return [role.office, printed?.office].filter((office) => office !== undefined);
}

function byHead(drafts: readonly MentionDraft[], entities: readonly EntityDraft[]): Map<string, Candidate[]> {
  const table = new Map<string, Candidate[]>();
  for (const entity of entities) {
    if (entity.kind !== 'organization') continue;
    const heads = new Set(
      [entity.name, ...entity.aliases].flatMap((name) =>
        fold(name)
          .split(' ')
          .filter((word) => BODIES.test(word) && ORGANIZATION_HEADS.has(word)),
      ),
    );
    for (const head of heads) add(table, head, { entity, start: firstStart(drafts, entity) });
  }
  return table;
}

function inOrder(table: Map<string, Candidate[]>): Map<string, Candidate[]> {
  for (const candidates of table.values()) candidates.sort((a, b) => a.start - b.start);
  return table;
}

function add(table: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, [candidate]);
  else known.push(candidate);
}

function firstStart(drafts: readonly MentionDraft[], entity: EntityDraft): number {
  return entity.mentions.reduce(
    (least, mention) => Math.min(least, drafts[mention]?.start ?? least),
    Number.POSITIVE_INFINITY,
  );
}

/** Starts and ends of the names, in text order. */
function takenStarts(drafts: readonly MentionDraft[]): readonly { start: number; end: number }[] {
  return drafts
    .filter((draft) => draft.kind === 'person' || draft.kind === 'organization' || draft.kind === 'place')
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

function overlaps(
  taken: readonly { start: number; end: number }[],
  { start, end }: { start: number; end: number },
): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((taken[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (taken[low]?.start ?? Number.POSITIVE_INFINITY) < end;
}
