import { addDays } from '../../../calendar/calendar-date.ts';
import type { OfficeClaim } from '../../../model/claim.ts';
import type { Interval } from '../../../model/interval.ts';
import { fold } from '../../../text/fold.ts';
import type { CheckContext } from '../../context.ts';
import { textEvidence } from '../../evidence/evidence.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { isDisowned } from '../../prose/disowned.ts';
import { textFinding } from '../../prose/text-finding.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { actsNow, mentionsThePast, speaksOfNow } from '../office-holder/looking-back.ts';
import { nameParts, samePerson } from '../office-holder/person-names.ts';

const NAME = 'office-conflict';

/** Two people in one article who hold one office of one place at once, where it has a single holder. */
export const officeConflict: Check = { name: NAME, kinds: [], options: NO_OPTIONS, run };

/** Offices that one person holds at a time. */
const SINGLE =
  /^(?:premier|prime minister|president|governor|mayor|chancellor|police chief|chief of police|fire chief|sheriff|attorney general|governor general|king|queen|pope|speaker|(?:foreign|finance|defen[cs]e|interior|health|justice|education|immigration|transport|environment) minister|minister of (?:foreign affairs|finance|defen[cs]e|health|justice|education|immigration|transport|the environment|the interior))$/;

/** The article tells of a change in an office: any of its titles may be of before or after. */
const CHANGE =
  /\b(?:successors?|predecessors?|succeed\p{L}*|sworn|outgoing|incoming|took office|takes office|inaugurat\p{L}*|stepp?(?:ed|ing)? down|resign\p{L}*|ousted|handover|hand(?:ed)? over|retire[ds]|replaced|appoint\p{L}*|unseat\p{L}*|interim|acting|coup|rival|self-proclaimed|disputed|co-\p{L}+)\b/iu;

function run(context: CheckContext): readonly FindingDraft[] {
  const { article, claims } = context.extracted;
  const offices = claims.filter((claim) => claim.kind === 'office').filter((claim) => isSingle(context, claim));
  const groups = [...Map.groupBy(offices, (claim) => keyOf(article.text, claim)).values()].filter(
    (group) => group.length > 1,
  );
  if (groups.length === 0 || CHANGE.test(article.text)) return [];
  return groups.flatMap((group) => secondHolder(context, group) ?? []);
}

function isSingle({ extracted }: CheckContext, claim: OfficeClaim): boolean {
  const { role, certainty } = claim;
  if (placeOf(extracted.article.text, claim) === null || role.status !== undefined || certainty !== 'asserted')
    return false;
  return SINGLE.test(fold(role.title)) && !isDisowned(extracted.article.text, claim);
}

function keyOf(text: string, claim: OfficeClaim): string {
  return `${fold(claim.role.title)} of ${fold(placeOf(text, claim) ?? '')}`;
}

const NO_NAME =
  /^(?:Yesterday|Today|Tomorrow|Former|Then|Later|But|And|When|While|As|The|On|In|At|By|Acting|Deputy|Interim|New|Even|Still|Meanwhile|Instead|Democratic|Republican|Liberal|Conservative|\p{L}+day)$/u;
const NAME_BEFORE = /(?<name>\p{Lu}[\p{L}’'-]{2,30})(?:['’]s)? $/u;

/** What the office is of: as it was read, else the name right before the title ("said Elmira Mayor Carla Dunn"). */
function placeOf(text: string, claim: OfficeClaim): string | null {
  const read = claim.of ?? claim.organization;
  if (read !== undefined) return read;
  const name = NAME_BEFORE.exec(text.slice(Math.max(0, claim.start - 40), claim.start))?.groups?.['name'];
  return name === undefined || NO_NAME.test(name) ? null : name;
}

function secondHolder(context: CheckContext, group: readonly OfficeClaim[]): FindingDraft | null {
  const { article } = context.extracted;
  const [first] = group;
  const second = group.find((claim) => first !== undefined && areTwo(first, claim));
  const { published } = context;
  if (first === undefined || second === undefined || published === undefined) return null;
  const at = { from: published, to: addDays(published, 1) };
  const pair = [first, second];
  if (!pair.some((claim) => speaksOfNow(context, claim, at))) return null;
  if (!pair.every((claim) => actsNow(context, claim, at) || isApposed(context, claim, at))) return null;
  return textFinding(context, second, {
    check: NAME,
    claims: [first.id, second.id],
    verdict: 'conflicting',
    severity: 'warning',
    message: `The article has ${first.personName} in this office too`,
    stated: { text: article.text.slice(second.start, second.end), value: second.personName },
    expected: { text: article.text.slice(first.start, first.end), value: first.personName },
    evidence: [textEvidence(article, first)],
  });
}

/** "Brad Holt, the mayor of Elmira": a title behind the name is of now where the sentence does not look back. */
function isApposed(context: CheckContext, claim: OfficeClaim, at: Interval): boolean {
  const { text } = context.extracted.article;
  const words = text.slice(claim.start, claim.end);
  if (!/^[^,]{3,60}, (?:the )?\p{Ll}/u.test(words)) return false;
  return !mentionsThePast(context, claim, at) && !LOOKS_BACK.test(text.slice(claim.sentence.start, claim.sentence.end));
}

const LOOKS_BACK =
  /\b(?:then|former|formerly|late|previous|previously|once|under|since|during|earlier|elect|future|next|new|candidate|would-be|became|becoming|at the time)\b/i;

function areTwo(a: OfficeClaim, b: OfficeClaim): boolean {
  return a.person !== b.person && samePerson(nameParts(a.personName), nameParts(b.personName)) === 'other';
}
