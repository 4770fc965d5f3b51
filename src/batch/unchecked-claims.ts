import type { Claim, Measure } from '../model/claim.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { CheckedArticle } from '../model/output.ts';
import { fold } from '../text/fold.ts';

/** Claims of one kind, on one subject at one place, that no reference row was held against. */
export interface UncheckedGroup {
  readonly kind: 'figure' | 'office' | 'event';
  /** What is counted, the office, or the event. */
  readonly subject: string;
  /** As the first of the articles has it; null where the claims name none. */
  readonly place: string | null;
  readonly claims: number;
  /** For how many of them the packages have the measure, but not this place or period. */
  readonly nearby: number;
  readonly articles: number;
  readonly example: { readonly uri: string; readonly quote: string };
}

export interface UncheckedClaims {
  readonly articles: number;
  /** Claims that reference data could decide: asserted figures, offices and dated events. */
  readonly claims: number;
  readonly checked: number;
  /** Most claims first. */
  readonly groups: readonly UncheckedGroup[];
}

/** Gathers, article by article, which claims a reference was wanting for. */
export function uncheckedClaims(): { add(checked: CheckedArticle): void; result(): UncheckedClaims } {
  const groups = new Map<string, MutableGroup>();
  let [articles, claims, checkedCount] = [0, 0, 0];
  return {
    add({ article, claims: own, findings }) {
      articles += 1;
      const byClaim = findingsByClaim(findings);
      const seen = new Set<string>();
      for (const claim of own) {
        const subject = claim.certainty === 'asserted' ? subjectOf(claim) : null;
        if (subject === null) continue;
        claims += 1;
        const about = byClaim.get(claim.id) ?? [];
        if (about.some(({ verdict, evidence }) => verdict !== 'not-enough-evidence' && evidence.some(isReference))) {
          checkedCount += 1;
          continue;
        }
        const key = [subject.kind, fold(subject.subject), fold(subject.place ?? '')].join('\u0000');
        const group = groups.get(key) ?? {
          ...subject,
          claims: 0,
          nearby: 0,
          articles: 0,
          example: { uri: article.uri, quote: copyOf(article.text.slice(claim.sentence.start, claim.sentence.end)) },
        };
        group.claims += 1;
        if (about.some(({ evidence }) => evidence.some(isReference))) group.nearby += 1;
        if (!seen.has(key)) group.articles += 1;
        seen.add(key);
        groups.set(key, group);
      }
    },
    result: () => ({
      articles,
      claims,
      checked: checkedCount,
      groups: [...groups]
        .toSorted(([a, one], [b, other]) => other.claims - one.claims || (a < b ? -1 : 1))
        .map(([, group]) => ({ ...group })),
    }),
  };
}

/** A slice keeps the whole text alive that it is cut from, and groups live as long as the batch. */
function copyOf(slice: string): string {
  return JSON.parse(JSON.stringify(slice));
}

type MutableGroup = { -readonly [Key in keyof UncheckedGroup]: UncheckedGroup[Key] };
type Subject = Pick<UncheckedGroup, 'kind' | 'subject' | 'place'>;

/** Null for claims that no reference speaks of: ages, where things lie, and figures of which the text does not say what they count. */
function subjectOf(claim: Claim): Subject | null {
  switch (claim.kind) {
    case 'value':
    case 'change':
      return figure(claim.measure, claim.places[0]?.name);
    case 'comparison':
      return figure(claim.left.measure ?? claim.measure, claim.left.places[0]?.name);
    case 'share':
      return figure(claim.part.measure ?? claim.measure, claim.part.places[0]?.name ?? claim.whole.places[0]?.name);
    case 'office':
      return { kind: 'office', subject: claim.office, place: claim.of ?? null };
    case 'event':
      return { kind: 'event', subject: claim.event, place: claim.places[0]?.name ?? null };
    default:
      return null;
  }
}

function figure(measure: Measure | undefined, place: string | undefined): Subject | null {
  if (measure === undefined || measure.head === '') return null;
  return { kind: 'figure', subject: [...measure.modifiers, measure.head].join(' '), place: place ?? null };
}

function findingsByClaim(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byClaim = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const claim of finding.claims) {
      const list = byClaim.get(claim);
      if (list === undefined) byClaim.set(claim, [finding]);
      else list.push(finding);
    }
  }
  return byClaim;
}

function isReference(evidence: Evidence): boolean {
  if (evidence.type === 'derivation') return evidence.inputs.some(isReference);
  return evidence.type === 'reference';
}
