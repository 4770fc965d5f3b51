import type { CheckContext } from '../../context.ts';
import { textEvidence } from '../../evidence/evidence.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import { isQuantity, type QuantityFigure } from '../../figures/figure.ts';
import { figurePattern } from '../../figures/figure-pattern.ts';
import type { Found } from '../../figures/find.ts';
import { type FigureRule, judgeRules } from '../../figures/judge-rules.ts';

import { everyParagraph } from '../../figures/paragraphs.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';

const NAME = 'impossible-share';

/** A share of over 100 % of people or things that can only be counted once, and a part larger than its whole. */
export const impossibleShare: Check = {
  name: NAME,
  kinds: [],
  options: NO_OPTIONS,
  run: (context) => judgeRules(context, everyParagraph(context), RULES),
};

/** Of these there are never more than all; money, time, output and capacity may well exceed what they are held against. */
const COUNTED_ONCE =
  '(?:voters|electors|respondents|residents|citizens|inhabitants|people|persons|adults|children|women|men|girls|boys|students|pupils|teachers|workers|employees|staff|patients|doctors|nurses|households|families|homes|houses|members|lawmakers|participants|passengers|drivers|prisoners|inmates|soldiers|officers|migrants|refugees|companies|firms|businesses|schools|farmers|victims|survivors|americans|canadians|britons|australians|teenagers|seniors|parents|users|customers|those (?:surveyed|polled|asked|tested|questioned|interviewed))';
const ANY_KIND =
  '(?:the |all |its |their |our |his |her |registered |eligible |surveyed |local |young |older |adult |american |canadian |british |[a-z]{3,12} )';

export const RULES: readonly FigureRule[] = [
  {
    pattern: figurePattern(`{said:p} of ${ANY_KIND}{0,3}${COUNTED_ONCE}(?![\\p{L}'\\u2019-])`, ' of '),
    judge: judgePercent,
  },
  {
    pattern: figurePattern(
      `\\bof (?:the|its|all|their|his|her) {whole:n}(?: [\\p{L}-]+){1,3}, {said:n} (?:of them )?(?:were|was|are|had|have|has|died|survived|voted|said|came|live|left)\\b`,
      'of the |of its |of all |of their |of his |of her ',
    ),
    judge: judgePart,
  },
  {
    pattern: figurePattern(`(?<![\\p{L}-] to ){said:n} of (?:the|its|their|his|her) {whole:n} \\p{L}`, ' of '),
    judge: judgePart,
  },
];

/** What a share may exceed: a target, a capacity, last year's number. */
const HELD_AGAINST =
  /\b(?:capacity|target|quota|compared|last year|previous|normal|usual|average|expected|planned|forecast|needed|required|equivalent|increase|rise|rose|up|more|grew|growth|jump|surge|higher|level|pre-pandemic|benchmark|occupancy|turnout|designed|built for|meant for|income|salary|wages?|pay|price|value|cost|demand|effort|confident|sure|behind|committed|(?:its|their|his|her|our) own|subscribed|population)\b/i;

function judgePercent(context: CheckContext, found: Found): FindingDraft | null {
  const { said } = found.figures;
  if (said === undefined || !isQuantity(said) || said.mention.value === null || said.mention.value <= 100) return null;
  const { before, matched, after } = found;
  if (HELD_AGAINST.test(`${before.replace(/\bmore than $/i, '')}${matched}${after}`) || said.mention.bound === 'up-to')
    return null;
  return finding(context, said, 'A share of people or things cannot exceed 100%', '100%', 100, []);
}

function judgePart(context: CheckContext, { figures, matched }: Found): FindingDraft | null {
  const { said, whole } = figures;
  if (said === undefined || whole === undefined || !isQuantity(said) || !isQuantity(whole)) return null;
  const [part, all] = [said.mention, whole.mention];
  const sameUnit = part.unit.code === '' || part.unit.code === all.unit.code;
  if (part.value === null || all.value === null || part.value <= all.value || !sameUnit) return null;
  if (
    all.value < FEWEST ||
    /^(?:19|20)\d\ds?$/.test(whole.quote) ||
    /\b(?:million|billion|times|worth|more)\b/i.test(matched)
  )
    return null;
  if (part.hedge !== 'exact' || all.hedge !== 'exact' || all.bound !== 'none') return null;
  return finding(context, said, `${said.quote} is more than all ${whole.quote}`, `at most ${whole.quote}`, all.value, [
    whole,
  ]);
}

const FEWEST = 4;

function finding(
  context: CheckContext,
  said: QuantityFigure,
  message: string,
  text: string,
  value: number,
  inputs: readonly QuantityFigure[],
): FindingDraft {
  return {
    check: NAME,
    claims: [],
    start: said.start,
    end: said.end,
    sentence: sentenceAround(context.extracted.article.text, said),
    verdict: 'conflicting',
    severity: 'error',
    message,
    stated: { text: said.quote, value: said.mention.value },
    expected: { text, value },
    evidence: inputs.map((input) => textEvidence(context.extracted.article, input)),
  };
}
