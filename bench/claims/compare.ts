import type { Claim, ClaimQuantity } from '../../src/model/claim.ts';
import type { GoldChange, GoldComparison, GoldNumber, GoldShare, GoldValue } from './gold.ts';

type Of<Kind extends Claim['kind']> = Extract<Claim, { kind: Kind }>;

/** Whether a quantity holds the labelled number; a labelled range wants both of its ends. */
export function sameNumber(found: ClaimQuantity | undefined, wanted: GoldNumber | undefined): boolean {
  if (found === undefined || wanted === undefined) return found === undefined && wanted === undefined;
  if (wanted.unit !== undefined && found.unit.kind !== wanted.unit) return false;
  if (typeof wanted.number !== 'number') {
    return found.value === null && found.low === wanted.number[0] && found.high === wanted.number[1];
  }
  return found.value !== null && Math.abs(found.value - wanted.number) <= Math.abs(wanted.number) * 1e-3;
}

export function sameHedge(found: ClaimQuantity | undefined, wanted: Pick<GoldNumber, 'hedge'> | undefined): boolean {
  return (found?.hedge ?? 'exact') === (wanted?.hedge ?? 'exact');
}

export function sameBound(found: ClaimQuantity | undefined, wanted: Pick<GoldNumber, 'bound'> | undefined): boolean {
  return (found?.bound ?? 'none') === (wanted?.bound ?? 'none');
}

/** "people" and "person" are one head, whichever the lemma. */
export function sameHead(found: string, wanted: string): boolean {
  const plain = (word: string) => (word === 'people' ? 'person' : word);
  return wanted.split('|').some((concept) => plain(concept.split(' ').at(-1) ?? '') === plain(found));
}

export function sameValue(found: Of<'value'>, wanted: GoldValue): boolean {
  return sameNumber(found.quantity, wanted) && sameHedge(found.quantity, wanted) && sameBound(found.quantity, wanted);
}

/** Direction, every part with its unit and number and no part too many, and the baseline where one is labelled. */
export function sameChange(found: Of<'change'>, wanted: GoldChange): boolean {
  return (
    found.direction === wanted.direction &&
    (['by', 'from', 'to'] as const).every((part) => sameNumber(found[part], wanted[part])) &&
    (wanted.baseline === undefined || saysOther(found.baseline?.text, wanted.baseline))
  );
}

/** A "12% more than in 2019" is as well a change by 12% since 2019. */
export function sameComparison(found: Claim, wanted: GoldComparison): boolean {
  if (found.kind === 'comparison') {
    const { time, measure, places } = found.right;
    const other = [time?.text, measure?.text, measure?.head, ...places.map((place) => place.name)].join(' ');
    return (
      found.relation === wanted.relation &&
      sameNumber(found.factor, { number: wanted.factor }) &&
      (wanted.other === undefined || saysOther(other, wanted.other))
    );
  }
  if (found.kind !== 'change' || wanted.relation === 'multiple') return false;
  return (
    found.direction === (wanted.relation === 'more' ? 'up' : 'down') &&
    sameNumber(found.by, { number: wanted.factor }) &&
    found.from === undefined &&
    found.to === undefined &&
    (wanted.other === undefined ||
      !/\d|year|quarter/.test(wanted.other) ||
      saysOther(found.baseline?.text, wanted.other))
  );
}

export function sameShare(found: Of<'share'>, wanted: GoldShare): boolean {
  return (
    sameNumber(found.quantity, wanted) &&
    (wanted.whole === undefined || sameHead(found.whole.measure?.head ?? '', wanted.whole))
  );
}

/** Whether the words found hold the labelled ones, or are a part of them that still names the time ("2005" for "2005 levels"). */
export function saysOther(found: string | undefined, wanted: string): boolean {
  if (found === undefined || found.trim() === '') return false;
  const [a, b] = [found.toLowerCase(), wanted.toLowerCase()];
  return a.includes(b) || b.includes(a.trim());
}
