import { nounLemma } from '../../../text/lemma.ts';
import { isQuantity, type QuantityFigure } from '../../figures/figure.ts';
import { type FigurePattern, figurePattern } from '../../figures/figure-pattern.ts';
import type { Found } from '../../figures/find.ts';
import { listAfter, listBefore } from './lists.ts';
import { arePeople, isPartOf, isSortOfPeople } from './people.ts';

export interface Sum {
  readonly total: QuantityFigure;
  readonly parts: readonly QuantityFigure[];
}

interface Rule {
  readonly pattern: FigurePattern;
  /** The total and all of its parts; null where the words do not make them so. */
  readonly read: (found: Found) => Sum | null;
}

const HEDGE = '(?:about |around |roughly |some |nearly |almost |just )?';

export const RULES: readonly Rule[] = [
  // "64 people: 31 passengers, 18 bystanders and 11 firefighters"
  {
    pattern: figurePattern(`{total:nm}~(?::| [–—-]|—) ?${HEDGE}(?={:nm})`, ':| –| —| -|—'),
    read: (found) => listed(found, mayBeParts),
  },
  // "Seven people died in the two crashes: four on the highway and three on the bridge"
  {
    pattern: figurePattern(`{total:n}~{:n}~: ?${HEDGE}(?={:n})`, ':'),
    read: (found) =>
      listed(found, (total, parts, after) => arePeople(total.mention.unit.code) && arePlaced(total, parts, after)),
  },
  // "$90 million, made up of $50 million for roads, …"
  {
    pattern: figurePattern(
      `{total:nm}~,? (?:made up of|consisting of|comprising|composed of|comprised of|divided into|split into|broken down into) ${HEDGE}(?={:nm})`,
      'made up of|consisting of|comprising|composed of|comprised of|divided into|split into|broken down into',
    ),
    read: (found) => listed(found, () => true),
  },
  // "A total of 510 ballots were spoiled, with 230 in the north, …"
  {
    pattern: figurePattern(
      `(?:total of |in all, |altogether, ){total:nm}~, with ${HEDGE}(?={:nm})`,
      'total of |in all, |altogether, ',
      ', with ',
    ),
    read: (found) => listed(found, arePlaced),
  },
  // "32 pupils, 17 girls and 14 boys"
  {
    pattern: figurePattern(`{total:n} ~, (?={:n})`, ', '),
    read: (found) => (/[:\u2013\u2014]/.test(found.before) ? null : listed(found, areSorts)),
  },
  // "46 survivors. Twenty-nine were men and 15 were women."
  {
    pattern: figurePattern(
      `{total:n} ~¶{first:n} (?:of (?:them|those) )?(?:were|are) (?<one>\\p{L}+),? and {second:n} (?:were |are )?(?<other>\\p{L}+)(?= ?[§,;]|$)`,
      'were |are ',
      ' and ',
    ),
    read: (found) => sorted(found),
  },
  // "Of the 26 ministers, ten are women and 14 are men"
  {
    pattern: figurePattern(
      `\\bof (?:the |its |their |all ){0,2}{total:n}~, {first:n} (?:were|are) (?<one>\\p{L}+),? and {second:n} (?:were |are )?(?<other>\\p{L}+)(?= ?[§,;]|$)`,
      'of ',
      ' were | are ',
      ' and ',
    ),
    read: (found) => sorted(found),
  },
  // "Of the 80 applicants, 45 were accepted and the remaining 30 were turned away"
  {
    pattern: figurePattern(
      `\\bof (?:the |its |their |all ){0,6}{total:n}~, {first:n}~,? (?:and|while|but) the (?:remaining|other) {second:n}(?! per)`,
      'of ',
      ' the remaining | the other ',
    ),
    read: two,
  },
  // "18 men and 24 women, 44 patients in all", "9 gold, 5 silver and 7 bronze, for a total of 22"
  {
    pattern: figurePattern(
      `(?<=and {:nm}~)(?:, | [–—] |; )(?:or |making |that is |which makes |together ){0,2}{total:nm}(?: \\p{L}+){0,2} (?:in all|in total|altogether|combined|all told)`,
      'and ',
      ' in all| in total| altogether| combined| all told',
    ),
    read: (found) => summed(found),
  },
  {
    pattern: figurePattern(
      `(?<=and {:nm}~)(?:, | [–—] )?(?:for|making|giving) (?:it )?a total of {total:nm}`,
      'and ',
      'a total of ',
    ),
    read: (found) => summed(found),
  },
];

type PartTest = (total: QuantityFigure, parts: readonly QuantityFigure[], after: readonly string[]) => boolean;

function listed(found: Found, areParts: PartTest): Sum | null {
  const { total } = found.figures;
  if (total === undefined || !isQuantity(total)) return null;
  const list = listAfter(found, total);
  if (list === null || !areParts(total, list.parts, list.after)) return null;
  return { total, parts: list.parts };
}

function summed(found: Found): Sum | null {
  const { total } = found.figures;
  if (total === undefined || !isQuantity(total)) return null;
  const parts = listBefore(found, total);
  return parts === null ? null : { total, parts };
}

function two({ figures }: Found): Sum | null {
  const { total, first, second } = figures;
  if (total === undefined || first === undefined || second === undefined) return null;
  if (!isQuantity(total) || !isQuantity(first) || !isQuantity(second)) return null;
  return { total, parts: [first, second] };
}

/** Both words must sort people, and differ. */
function sorted(found: Found): Sum | null {
  const words = /\p{L}+(?=[^\p{L}]+and )|\p{L}+$/gu;
  const [one, other] = (found.matched.match(words) ?? []).slice(-2);
  return one !== undefined && other !== undefined && one !== other && isSortOfPeople(one) && isSortOfPeople(other)
    ? two(found)
    : null;
}

function mayBeParts(total: QuantityFigure, parts: readonly QuantityFigure[], after: readonly string[]): boolean {
  if (total.class === 'm') return parts.every((part) => part.class === 'm');
  const whole = total.mention.unit.code;
  if (arePeople(whole)) {
    const named = parts.map(({ mention }) => mention.unit.code);
    return named.every((code) => code !== '') || arePlaced(total, parts, after);
  }
  return parts.every(({ mention }) => isPartOf(mention.unit.code, whole)) || arePlaced(total, parts, after);
}

/** "130 about noise, 70 about parking": parts that name nothing but where or why they are. */
const PLACED =
  /^ (?:in|at|on|about|for|from|over|by|with|against|to|of|near|outside|inside|involving|under|aged|were|was|are)\b/;

function arePlaced(total: QuantityFigure, parts: readonly QuantityFigure[], after: readonly string[]): boolean {
  return parts.every(
    ({ mention }, at) =>
      (mention.unit.code === '' || mention.unit.code === total.mention.unit.code) && PLACED.test(after[at] ?? ''),
  );
}

/** By what they name, or by whom they are for. */
function areSorts(total: QuantityFigure, parts: readonly QuantityFigure[], after: readonly string[]): boolean {
  const codes = parts.map(
    ({ mention }, at) => mention.unit.code || nounLemma(/^ (?:for|of them) (\p{L}+)/u.exec(after[at] ?? '')?.[1] ?? ''),
  );
  return new Set(codes).size === codes.length && codes.every(isSortOfPeople) && !HALVES.test(total.mention.unit.code);
}

/** Men are not made up of women and children. */
const HALVES = /^(?:man|woman|boy|girl|male|female)$/;
