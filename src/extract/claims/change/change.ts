import type { Claim, ClaimTime, ValueClaim } from '../../../model/claim.ts';
import type { QuantityMention, TimeMention } from '../../../model/mention.ts';
import { claimQuantity, withCues } from '../claim-quantity.ts';
import { type Clause, clauseAt, inClause } from '../clause.ts';
import { clauseLemmas } from '../measure.ts';
import { namedSubject } from '../named-subject.ts';
import { type QuantityRole, quantityRole } from '../quantity-role.ts';
import type { ClaimDraft, Composer, Scene, SentenceScene } from '../scene.ts';
import { placesOf } from '../setting/place.ts';
import { claimTime, timeOf } from '../setting/time.ts';
import { subjectOf } from '../subject.ts';

type Ended = Extract<QuantityRole, { role: 'amount' | 'from' | 'to' }>;

/** "claims rose 128% in June", "a nearly 10-fold increase from 2021", "to 5% from about 7.3%". */
export const composeChanges: Composer = (scene, here, before) => {
  const changes = new Map<
    string,
    { parts: Map<Ended['role'], QuantityMention>; direction: Ended['direction']; first: QuantityMention }
  >();
  for (const quantity of here.quantities) {
    const role = quantityRole(here, quantity);
    if (role.role !== 'amount' && role.role !== 'from' && role.role !== 'to') continue;
    const key =
      role.role === 'amount' && role.wordAt === quantity.end ? `noun ${quantity.start}` : `word ${role.wordAt}`;
    const change = changes.get(key) ?? { parts: new Map(), direction: role.direction, first: quantity };
    change.parts.set(role.role, quantity);
    changes.set(key, change);
  }
  return [...changes.values()].map((change) => changeClaim(scene, here, before, change));
};

function changeClaim(
  scene: Scene,
  here: SentenceScene,
  before: readonly Claim[],
  {
    parts,
    direction,
    first,
  }: { parts: Map<Ended['role'], QuantityMention>; direction: Ended['direction']; first: QuantityMention },
): ClaimDraft {
  const span = withCues(first);
  const last = [...parts.values()].reduce((a, b) => (b.end > a.end ? b : a));
  const named = namedSubject(scene, here, first);
  const subject = named === null ? subjectOf(here, before, first) : null;
  const measure = named ?? subject?.measure ?? clauseMeasure(here, first);
  const [by, from, to] = (['amount', 'from', 'to'] as const).map((role) => parts.get(role));
  const baseline = baselineOf(scene, here, last, subject);
  const time = baselineTimeApart(timeOf(scene, here, first, before), baseline) ?? subject?.time;
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
  return /\b(?:from|since|than|over|compared (?:with|to)|on|against|versus)\s+(?:in\s+|the\s+)?$/.test(between);
}

function baselineTimeApart(time: ClaimTime | undefined, baseline: ClaimTime | undefined): ClaimTime | undefined {
  return time !== undefined && time.mention === baseline?.mention ? undefined : time;
}

function clauseMeasure(here: SentenceScene, quantity: QuantityMention) {
  const clause = clauseAt(here.clauses, quantity.start);
  const lemmas = clause === undefined ? [] : clauseLemmas(here, clause);
  return { text: '', head: '', modifiers: [], lemmas, spans: [] };
}
