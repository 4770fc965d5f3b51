import type { PersonMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { CheckContext } from '../../context.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { isDisowned } from '../../prose/disowned.ts';
import { textFinding } from '../../prose/text-finding.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { type HeadTitle, titlesOf } from './titles-in-use.ts';

const NAME = 'office-title';

/** A head of government or state under a title that the place does not use: the "Governor of Ontario". */
export const officeTitle: Check = { name: NAME, kinds: [], options: NO_OPTIONS, run };

const TITLE = '(?<title>[Gg]overnor|[Pp]remier|[Pp]rime [Mm]inister|[Pp]resident|[Cc]hancellor)';
const PLACE = String.raw`(?<place>(?:\p{Lu}[\p{L}.]{1,20})(?: (?:and )?\p{Lu}[\p{L}.]{1,20}){0,2})`;
/** "President of Canada Justin Trudeau": the name behind it is no part of the place's. */
const SHORTEST_PLACE = PLACE.replace('{0,2}', '{0,2}?');
const SPEAKS = '(?:said|says|told|tells|announced|asked|warned|promised|signed|vetoed|arrived|met|will|has|is|was)';

/** One row a wording; a name, or a verb, must follow, so that a body's own title ("president of Ontario Hydro") is not read. */
const WORDINGS = [
  () => new RegExp(String.raw`${PLACE} ${TITLE} (?=\p{Lu}\p{Ll})`, 'gu'),
  () => new RegExp(String.raw`${PLACE}['’]s? ${TITLE}(?=,? \p{Lu}\p{Ll})`, 'gu'),
  () => new RegExp(String.raw`(?<![-\p{L}] )\b${TITLE} of (?:the )?${PLACE}(?=,? \p{Lu}\p{Ll}| ${SPEAKS}\b)`, 'gu'),
  () => new RegExp(String.raw`(?<![-\p{L}] )\b${TITLE} of (?:the )?${SHORTEST_PLACE}(?= \p{Lu}\p{Ll})`, 'gu'),
  () => new RegExp(String.raw`\b[Tt]he ${TITLE} of (?:the )?${PLACE}(?=,? \p{Lu}\p{Ll}| ${SPEAKS}\b)`, 'gu'),
];

/** A title right behind a place or before it. */
const BEHIND = new RegExp(`^(?:['’]s?)? ${TITLE}[ ,]`, 'u');
const BEFORE = new RegExp(`${TITLE} of (?:the )?$`, 'u');
const LONGEST_TITLE = 24;

function run(context: CheckContext): readonly FindingDraft[] {
  const { article, mentions } = context.extracted;
  if (!mentions.some((mention) => mention.kind === 'place' && isTitled(article.text, mention))) return [];
  const persons = new Map(
    mentions.filter((mention) => mention.kind === 'person').map((person) => [person.start, person]),
  );
  const found = WORDINGS.flatMap((wording) =>
    [...article.text.matchAll(wording())].flatMap((match) => findingOn(context, match, persons) ?? []),
  );
  return [...new Map(found.map((draft) => [draft.end, draft])).values()];
}

/** Few articles have such a place, and the wordings, which begin with any capital, are slow to look for. */
function isTitled(text: string, { start, end }: Span): boolean {
  const isLed = text.startsWith('of ', start - 3) || text.startsWith('of the ', start - 7);
  return (
    BEHIND.test(text.slice(end, end + LONGEST_TITLE)) ||
    (isLed && BEFORE.test(text.slice(Math.max(0, start - LONGEST_TITLE), start)))
  );
}

function findingOn(
  context: CheckContext,
  match: RegExpMatchArray,
  persons: ReadonlyMap<number, PersonMention>,
): FindingDraft | null {
  const { text } = context.extracted.article;
  const { title = '', place: named = '' } = match.groups ?? {};
  const at = (match.index ?? 0) + match[0].lastIndexOf(named);
  const place = placeEnding(context, { start: at, end: at + named.length });
  const end = (match.index ?? 0) + match[0].length;
  if (place === null) return null;
  const isLed = match[0].indexOf(title) > match[0].indexOf(named);
  if (isLed ? !startsName(place.start, text) : place.start !== at) return null;
  const follows = text.slice(end, end + 2);
  const person = persons.get(end + (follows === ', ' ? 2 : follows.startsWith(' ') ? 1 : 0));
  const speaks = !isLed && /^ \p{Ll}/u.test(text.slice(end, end + 2));
  if (person === undefined && !speaks) return null;
  const span = {
    start: isLed ? place.start : (match.index ?? 0) + match[0].indexOf(title),
    end: end - (match[0].endsWith(' ') ? 1 : 0),
  };
  const used = titleUsed(context, place.name, title.toLowerCase() as HeadTitle);
  if (used === null || isDisowned(text, span) || looksBack(text, span)) return null;
  return textFinding(context, span, {
    check: NAME,
    verdict: 'refuted',
    severity: 'warning',
    message: `${place.name} has no ${title.toLowerCase()}; its head of government is a ${used.head}`,
    expected: { text: `${used.head} · ${place.name} · ${used.source}`, value: used.head, place: place.name },
    cause: { code: 'misnamed', detail: `${place.name} is led by a ${used.head}`, evidence: [] },
  });
}

/** The place mention that ends the words: "In Quebec" is read up to a capital too many. */
function placeEnding({ placesIn }: CheckContext, span: Span) {
  return placesIn(span).find(({ start, end }) => end === span.end && start >= span.start) ?? null;
}

/** A capitalised word before the place makes it a part of another name: "Ford Canada’s president". */
function startsName(start: number, text: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/(?:^|[.!?:;,“”"\n]\s*|\b(?:The|In|But|And|As|When|While|For|From|With|By) )$/.test(before)) return true;
  return /[\p{Ll},;:)—–] $/u.test(before) && !/\p{Lu}[\p{L}’'.&-]* $/u.test(before);
}

/** The row for the title; null where one of the places of that name uses it, or is not in the table. */
function titleUsed({ reference }: CheckContext, name: string, title: HeadTitle) {
  const governed = reference.placesNamed(name).filter(({ id }) => /^[A-Z]{2}(?:-|$)/.test(id));
  const rows = governed.map(({ id }) => titlesOf(id));
  const [first] = rows;
  return first !== undefined && rows.every((row) => row?.unused.includes(title) === true) ? first : null;
}

const BACK =
  /\b(?:1[5-9]\d\d|colon\p{L}+|then|first|last|former|royal|military|French|British|Spanish|Confederate|student|mock|would-be|so-called|dubbed|nicknamed|(?:calls?|called) (?:him|her|himself|herself))\b/u;

function looksBack(text: string, span: Span): boolean {
  const { start, end } = sentenceAround(text, span);
  return BACK.test(text.slice(start, end));
}
