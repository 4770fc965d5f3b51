import type { Claim, ClaimTime, ValueClaim } from '../../../model/claim.ts';
import type { QuantityMention, TimeMention } from '../../../model/mention.ts';
import { claimQuantity, withCues } from '../claim-quantity.ts';
import { type Clause, clauseAt, inClause } from '../clause.ts';
import { clauseLemmas } from '../measure.ts';
import { namedSubject } from '../named-subject.ts';
import type { ClaimDraft, Composer, Scene, SentenceScene } from '../scene.ts';
import { placesOf } from '../setting/place.ts';
import { claimTime, timeOf } from '../setting/time.ts';
import { subjectOf } from '../subject.ts';
import { type Change, changesIn } from './parts.ts';
import { twoTimes } from './two-times.ts';

/** "claims rose 128% in June", "a nearly 10-fold increase from 2021", "to 5% from about 7.3%". */
export const composeChanges: Composer = (scene, here, before) =>
  changesIn(scene.document.text, here).map((change) => changeClaim(scene, here, before, change));

function changeClaim(
  scene: Scene,
  here: SentenceScene,
  before: readonly Claim[],
  { parts, direction, first }: Change,
): ClaimDraft {
  const span = withCues(first);
  const last = [...parts.values()].reduce((a, b) => (b.end > a.end ? b : a));
  const named = namedSubject(scene, here, first);
  const subject = named === null ? subjectOf(here, before, first) : null;
  const measure = named ?? subject?.measure ?? clauseMeasure(here, first);
  const [by, from, to] = (['amount', 'from', 'to'] as const).map((role) => parts.get(role));
  const ends = twoTimes(scene, here, last);
  const baseline =
    ends?.baseline ??
    (from === undefined ? undefined : timeOfEnd(scene, here, from)) ??
    baselineOf(scene, here, last, subject);
  const time = ends?.time ?? baselineTimeApart(timeOf(scene, here, first, before), baseline) ?? subject?.time;
  const places = placesOf(scene, here, first);
  return {
    kind: 'change',
    start: span.start,
    end: last.end,
    direction,
    places: places.length > 0 ? places : (subject?.places ?? []),
    mentions: [...parts.values()].map((part) => part.id),
    ...(measure === undefined ? {} : { measure }),
    ...(by === undefined ? {} : { by: claimQuantity(by) }),
    ...(from === undefined ? {} : { from: claimQuantity(from) }),
    ...(to === undefined ? {} : { to: claimQuantity(to) }),
    ...(subject === null ? {} : { subject: subject.id }),
    ...(time === undefined ? {} : { time }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

/** "from 8,200 in 2010 to 11,600", "down from 210 two years ago": the time that stands with the number it came from. */
function timeOfEnd(scene: Scene, here: SentenceScene, from: QuantityMention): ClaimTime | undefined {
  const next = here.quantities.find((other) => other.start >= from.end)?.start ?? here.sentence.end;
  const time = here.times.find((candidate) => candidate.start >= from.end && candidate.end <= next);
  if (time === undefined || time.timex.type === 'DURATION') return undefined;
  const between = scene.document.text.slice(from.end, Math.min(time.start, from.end + LONGEST_GAP));
  return WITH_NUMBER.test(between) ? claimTime(scene, time, 'stated') : undefined;
}

const LONGEST_GAP = 40;
const WITH_NUMBER =
  /^(?: (?!by |over |after |before |until |to )[\p{L}-]{1,20}){0,2}(?: (?:in|on|for|during|at|the|the same) ?)?(?: the)? ?$/u;

/** The time after "from", "since", "compared with" or "over" in the clause of the change: what it is measured against. */
function baselineOf(
  scene: Scene,
  here: SentenceScene,
  after: QuantityMention,
  subject: ValueClaim | null,
): ClaimTime | undefined {
  const clause = clauseAt(here.clauses, after.start);
  const time = here.times.find(
    (candidate) => candidate.start >= after.end && isBaseline(scene, clause, candidate, after),
  );
  if (time === undefined) return undefined;
  const spoken = claimTime(scene, time, 'stated');
  return subject?.time?.mention === time.id ? undefined : spoken;
}

function isBaseline(scene: Scene, clause: Clause | undefined, time: TimeMention, after: QuantityMention): boolean {
  if (clause !== undefined && !inClause(clause, time)) return false;
  const between = scene.document.text.slice(after.end, time.start).toLowerCase();
  if (between.length > 80) return false;
  if (/\bon\s+(?:the\s+)?$/.test(between)) return !time.certain.includes('day') && !time.certain.includes('weekday');
  return /\b(?:from|since|than|over|compared (?:with|to)|against|versus|below|above)\s+(?:in\s+|the\s+)?$/.test(
    between,
  );
}

function baselineTimeApart(time: ClaimTime | undefined, baseline: ClaimTime | undefined): ClaimTime | undefined {
  return time !== undefined && time.mention === baseline?.mention ? undefined : time;
}

function clauseMeasure(here: SentenceScene, quantity: QuantityMention) {
  const clause = clauseAt(here.clauses, quantity.start);
  const lemmas = clause === undefined ? [] : clauseLemmas(here, clause);
  return { text: '', head: '', modifiers: [], lemmas: [...lemmas], spans: [] };
}
