import { nounLemma } from '../../../text/lemma.ts';
import { agreement } from '../../agree/agreement.ts';
import { quotient, scale } from '../../agree/number-interval.ts';
import { statedInterval } from '../../agree/stated-interval.ts';
import type { CheckContext } from '../../context.ts';
import { rounded } from '../../evidence/derived-reading.ts';
import { formatNumber } from '../../evidence/reading.ts';
import { conflict } from '../../figures/conflict.ts';
import { isQuantity, type QuantityFigure } from '../../figures/figure.ts';
import { figurePattern } from '../../figures/figure-pattern.ts';
import type { Found } from '../../figures/find.ts';
import { type FigureRule, judgeRules } from '../../figures/judge-rules.ts';
import { paragraphs } from '../../figures/paragraphs.ts';
import { wordsAsNumbers } from '../../figures/words-as-numbers.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';

const NAME = 'share-of-whole';

/** A percentage, a fraction or "one in N" that does not follow from the part and the whole that stand beside it. */
export const shareOfWhole: Check = {
  name: NAME,
  kinds: [],
  options: NO_OPTIONS,
  run: (context) => judgeRules(context, paragraphs(context), RULES),
};

const HEDGE =
  '(?:about |around |roughly |some |nearly |almost |just |more than |over |under |only |less than |a mere |fully |an estimated ){0,6}';
const THE =
  "(?:the |\\p{L}{1,20}['\u2019]s |all |its |their |his |her |our |these |those |some |more than |nearly |about |roughly ){0,6}";
const OR = `(?:, (?:or |an? (?:\\p{L}+ )?(?:rate|share|proportion) of |that is, |meaning |which is |making up )?|,? or | \\(| (?:–|—|-) ?|(?:–|—)(?:or )?)${HEDGE}`;

/** Each names the part, the whole and the share that is said. */
export const RULES: readonly FigureRule[] = [
  // "Of the 120 inspectors, 45, or 30 per cent, …"
  figurePattern(`\\bof ${THE}{whole:n}~, ${HEDGE}{part:n}~${OR}{said:pr}`, 'of ', ', '),
  // "350 of the 500 shopkeepers, 75%, …"
  figurePattern(`{part:n}(?: \\p{L}{3,20})? (?:out )?of ${THE}{whole:n}~${OR}{said:pr}`, ' of '),
  // "18 of the 60 seats – about 40 per cent" with a verb between: "45 of 120 were late, a rate of …"
  figurePattern(
    `{part:n}(?: \\p{L}{3,20})? (?:out )?of ${THE}{whole:n}~, (?:or |a rate of |a share of )${HEDGE}{said:pr}`,
    ' of ',
    ', or |, a rate of |, a share of ',
  ),
  // "stopped 800 cars and fined 120 drivers, or 12 per cent of those stopped"
  figurePattern(
    `{whole:n}~ and ~{part:n}~(?:, or | \\(|, ){said:pr} (?=of (?:them|those|these|the total)\\b)`,
    ' and ',
    ' of them| of those| of these| of the total',
  ),
  // "64% of the 250 residents, or 140 people", "one in five of the 2,000 homes, or 250"
  figurePattern(
    `{said:pr} of ${THE}{whole:n}~${OR}{part:n}(?! (?:more|other|from|per cent|percent|years?|times))`,
    ' of ',
  ),
  // "One in three of those tested, 40 of 200, …"
  figurePattern(
    `{said:pr} of (?:the|those|all|its)~(?:,| \\() ?${HEDGE}{part:n} (?:out )?of ${THE}{whole:n}`,
    ' of the| of those| of all| of its',
  ),
].map((pattern) => ({ pattern, judge }));

function judge(context: CheckContext, found: Found): FindingDraft | null {
  const { part, whole, said } = found.figures;
  if (part === undefined || whole === undefined || said === undefined) return null;
  if (!isQuantity(part) || !isQuantity(whole) || !isQuantity(said)) return null;
  if (!isBaseOf(found, whole) || !isPart(found, part, whole, said)) return null;
  const [small, large] = [statedInterval(part.mention), statedInterval(whole.mention)];
  const ratio = small === null || large === null ? null : quotient(small, large);
  if (ratio === null || ratio.low > 1) return null;
  const factor = said.mention.unit.kind === 'percent' ? 100 : 1;
  const value = scale(ratio, factor);
  if (agreement(wordsAsNumbers(said.mention), value, 'own-arithmetic') !== 'differs') return null;
  return conflict(context, { check: NAME, ...result(part, whole, said, factor) });
}

function result(
  part: QuantityFigure,
  whole: QuantityFigure,
  said: QuantityFigure,
  factor: number,
): Omit<Parameters<typeof conflict>[1], 'check'> {
  const [small, large] = [part.mention.value ?? 0, whole.mention.value ?? 1];
  const share = rounded((small / large) * 100);
  const text = `${formatNumber(share)}%`;
  return {
    said,
    inputs: [part, whole],
    formula: factor === 100 ? `${small} / ${large} * 100` : `${small} / ${large}`,
    value: factor === 100 ? share : rounded(small / large),
    message: `${part.quote} of ${whole.quote} is ${text}`,
    expected: { text, value: factor === 100 ? share : rounded(small / large), unit: said.mention.unit.code },
  };
}

/** A share with a base of its own behind it is of that: "55 per cent of the rest", "half of those outside the capital". */
function isBaseOf({ before, after, matched }: Found, whole: QuantityFigure): boolean {
  const text = matched.endsWith(' ') ? after : after.replace(/^ /, '');
  const of = /^of (?:the |all |its |their )?([\p{L}-]+)(.{0,40})/iu.exec(text);
  if (of === null)
    return !/^(?:more|fewer|less|higher|lower|larger|bigger|points?|increase|rise|drop|fall|chance|than|to|from|in (?:19|20))\b/i.test(
      text,
    );
  const [, base = '', rest = ''] = of;
  if (/^(?:them|total|whole)$/i.test(base)) return true;
  if (/^(?:those|these)$/i.test(base)) {
    const verb = /^ ([\p{L}]{4,})/u.exec(rest)?.[1];
    return verb === undefined
      ? /^\W*$/.test(rest.slice(0, 1))
      : verb.endsWith('ed') && `${before}${matched}`.toLowerCase().includes(verb.toLowerCase());
  }
  return nounLemma(base) === whole.mention.unit.code || /^ ?(?:total|whole)\b/.test(rest);
}

/** Counts of one kind: the part names nothing, or the same as the whole, or people where the whole is people. */
function isPart({ matched }: Found, part: QuantityFigure, whole: QuantityFigure, said: QuantityFigure): boolean {
  const [small, large] = [part.mention.value, whole.mention.value];
  if (small === null || large === null || large < FEWEST || isYear(whole) || isYear(part)) return false;
  if (said.mention.bound !== 'none' && said.mention.value === null) return false;
  return !OTHER_BASE.test(matched);
}

const FEWEST = 4;
const OTHER_BASE =
  /\b(?:rest|remainder|remaining|others?|respectively|increase|rose|rise|up|down|fell|grew|average|times|each)\b/i;

function isYear({ quote }: QuantityFigure): boolean {
  return /^(?:19|20)\d\d$/.test(quote);
}
