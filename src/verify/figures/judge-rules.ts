import type { CheckContext } from '../context.ts';
import type { FindingDraft } from '../finding-draft.ts';
import { oncePerNumber } from './conflict.ts';
import type { Paragraph } from './figure.ts';
import type { FigurePattern } from './figure-pattern.ts';
import { type Found, findAll } from './find.ts';

/** A pattern over the skeleton of a paragraph, and what is to be said of a place where it holds; null where it is right, or not sure. */
export interface FigureRule {
  readonly pattern: FigurePattern;
  readonly judge: (context: CheckContext, found: Found) => FindingDraft | null;
}

/** What rules, in their order, flag in some paragraphs: one flag a number, by the first rule that has it. */
export function judgeRules(
  context: CheckContext,
  paragraphs: readonly Paragraph[],
  rules: readonly FigureRule[],
): readonly FindingDraft[] {
  return oncePerNumber(
    paragraphs.flatMap((paragraph) =>
      rules.flatMap(({ pattern, judge }) =>
        findAll(context, paragraph, pattern).flatMap((found) => judge(context, found) ?? []),
      ),
    ),
  );
}
