import { addDays } from '../../../calendar/calendar-date.ts';
import type { OfficeClaim } from '../../../model/claim.ts';
import type { PersonMention } from '../../../model/mention.ts';
import type { Officeholder } from '../../../model/reference.ts';
import { fold } from '../../../text/fold.ts';
import type { CheckContext } from '../../context.ts';
import { rowEvidence } from '../../evidence/evidence.ts';
import { placeName } from '../../evidence/reading.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { isDisowned } from '../../prose/disowned.ts';
import { slipBetween } from '../../prose/spelling.ts';
import { textFinding } from '../../prose/text-finding.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { jurisdiction, officesMeant } from '../office-holder/offices.ts';
import { isOfOtherBody } from '../office-holder/other-body.ts';
import { nameParts } from '../office-holder/person-names.ts';
import { isOpenPast, standingAt } from '../office-holder/tenure.ts';
import { isTranscription } from './transcription.ts';

const NAME = 'person-name';

/** An officeholder's name that is one letter off the record's: "Prime Minister Justin Trudaeu". */
export const personName: Check = { name: NAME, kinds: [], options: NO_OPTIONS, run };

function run(context: CheckContext): readonly FindingDraft[] {
  const { claims, mentions } = context.extracted;
  const persons = new Map(mentions.filter(({ kind }) => kind === 'person').map((person) => [person.id, person]));
  return claims
    .filter((claim) => claim.kind === 'office')
    .flatMap((claim) => {
      const person = claim.mentions.map((id) => persons.get(id)).find((mention) => mention !== undefined);
      return person?.kind === 'person' ? (misspelt(context, claim, person) ?? []) : [];
    });
}

const SHORTEST_LONE = 6;
const SHORTEST_PART = 4;

function misspelt(context: CheckContext, claim: OfficeClaim, person: PersonMention): FindingDraft | null {
  const { published } = context;
  const stated = nameParts(person.name);
  if (published === undefined || knownNames(context).has(stated.join(' '))) return null;
  const at = { from: published, to: addDays(published, 1) };
  const of = jurisdiction(context.reference, claim);
  const standingThen = standingAt(at);
  const rows = officesMeant(context.reference, claim)
    .filter(({ row, match }) => match === 'exact' && (of === null || of.includes(row.of)))
    .filter(({ row }) => isOfStatus(row, claim.role.status) && standingThen(row) === 'holds' && !isOpenPast(row, at));
  const near = rows.filter(({ names }) => names.some((name) => isOneSlipOff(stated, name)));
  const [first] = near;
  if (first === undefined || new Set(near.map(({ row }) => row.person)).size > 1) return null;
  const holders = rows.filter(({ row }) => row.of === first.row.of);
  if (new Set(holders.map(({ row }) => row.person)).size > 1) return null;
  if (
    isDisowned(context.extracted.article.text, person) ||
    isOfOtherBody(context, claim, { ...first.row, aliases: [person.name] })
  )
    return null;
  return finding(context, claim, person, first.row);
}

/** "Deputy Prime Minister" is an office of the record; an acting or former minister is none. */
function isOfStatus(row: Officeholder, status: string | undefined): boolean {
  return status === undefined || row.office.toLowerCase().startsWith(`${status} `);
}

/** One part of the name differs by one slip, the others not at all; a surname alone must be long. */
function isOneSlipOff(stated: readonly string[], own: readonly string[]): boolean {
  const name = stated.length === 1 ? own.slice(-1) : own;
  if (name.length !== stated.length) return false;
  const differing = name.flatMap((part, at) => (part === stated[at] ? [] : [[stated[at] ?? '', part] as const]));
  const [pair, ...more] = differing;
  if (pair === undefined || more.length > 0) return false;
  const [written, right] = pair;
  const shortest = Math.min(written.length, right.length);
  if (shortest < (stated.length === 1 ? SHORTEST_LONE : SHORTEST_PART) || isTranscription(written, right)) return false;
  return slipBetween(written, right) !== null;
}

/** All names of the record: somebody else's right name is no slip. */
function knownNames({ reference }: CheckContext): ReadonlySet<string> {
  const ready = names.get(reference);
  if (ready !== undefined) return ready;
  const made = new Set(
    reference.officeholders.flatMap(({ person, aliases }) =>
      [person, ...aliases].map(nameParts).flatMap((parts) => [parts.join(' '), parts.at(-1) ?? '']),
    ),
  );
  names.set(reference, made);
  return made;
}

const names = new WeakMap<CheckContext['reference'], ReadonlySet<string>>();

function finding(context: CheckContext, claim: OfficeClaim, person: PersonMention, row: Officeholder): FindingDraft {
  const { text } = context.extracted.article;
  const quote = text.slice(person.start, person.end);
  const evidence = rowEvidence(row, 'person', row.person, { place: row.of });
  const isFull = fold(person.name).includes(' ');
  const right = isFull ? row.person : (row.person.split(' ').at(-1) ?? row.person);
  return textFinding(context, person, {
    check: NAME,
    claims: [claim.id],
    verdict: 'refuted',
    severity: 'warning',
    message: `The record spells this name ${right}`,
    stated: { text: quote, value: person.name },
    expected: { text: `${row.person} · ${row.office}, ${placeName(context.reference, row.of)}`, value: row.person },
    cause: { code: 'misnamed', detail: 'a letter differs', evidence: [evidence] },
    evidence: [evidence],
    suggestion: right,
  });
}
