import type { Span } from '../../../model/span.ts';
import type { CheckContext } from '../../context.ts';
import { textEvidence } from '../../evidence/evidence.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { isToldAsSlip } from '../../prose/disowned.ts';
import { textFinding } from '../../prose/text-finding.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { organizationSpellings } from './organizations.ts';
import { personSpellings } from './persons.ts';
import { placeSpellings } from './places.ts';

const NAME = 'name-spelling';

/** A name that is spelled two ways in one article, one letter apart. Which of the two is right, the article does not say. */
export const nameSpelling: Check = { name: NAME, kinds: [], options: NO_OPTIONS, run };

/** A spelling and the one it differs from, each where it first stands. */
export interface TwoSpellings {
  readonly odd: Span;
  readonly usual: Span;
}

function run(context: CheckContext): readonly FindingDraft[] {
  const { text } = context.extracted.article;
  return [...personSpellings(context), ...organizationSpellings(context), ...placeSpellings(context)]
    .filter(({ odd }) => !isToldAsSlip(text, odd))
    .map((found) => finding(context, found));
}

function finding(context: CheckContext, { odd, usual }: TwoSpellings): FindingDraft {
  const { article } = context.extracted;
  const other = article.text.slice(usual.start, usual.end);
  return textFinding(context, odd, {
    check: NAME,
    verdict: 'conflicting',
    severity: 'warning',
    message: `The article spells this ${other} too`,
    expected: { text: other, value: other },
    evidence: [textEvidence(article, usual)],
  });
}
