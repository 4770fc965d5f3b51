import type { Span } from '../../../model/span.ts';
import { startsCapital } from '../../../text/capital.ts';
import { type Document, tokensOf } from '../../document/document.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { DraftOf, MentionDraft, MentionExtractor } from '../draft.ts';
import { type Context, type QuantityRule, spanOf } from './context.ts';
import { cutPieces, isCandidate, mayBegin, type Piece } from './pieces.ts';
import { measured } from './rules/measured.ts';
import { multiple } from './rules/multiple.ts';
import { ordinal } from './rules/ordinal.ts';
import { personAge } from './rules/person-age.ts';
import { ratio } from './rules/ratio.ts';
import { score } from './rules/score.ts';
import { vague } from './rules/vague.ts';

/** What is a quantity, in the order in which it is asked; the first rule that knows the words at hand has them. */
const CONTENTS: readonly QuantityRule[] = [ordinal, score, personAge, ratio, multiple, vague, measured];

/** A number of the text that was left out, with the reason. */
export interface RefusedNumber extends Span {
  readonly reason: 'beyond-exact-range';
}

/** All that was read of the numbers of a document, in text order. */
export interface QuantityReading {
  readonly quantities: readonly DraftOf<'quantity'>[];
  readonly refused: readonly RefusedNumber[];
}

/**
 * Finds quantities: numbers with their units, hedges and bounds. `found` holds the time expressions already; a number inside one is
 * no quantity. Linear in the document.
 */
export const extractQuantities: MentionExtractor = (document, found) => readQuantities(document, found).quantities;

/** The quantities, and the numbers that a `number` cannot hold exactly: those are refused, never rounded. */
export function readQuantities(document: Document, found: readonly MentionDraft[]): QuantityReading {
  const times = found.filter((mention): mention is DraftOf<'time'> => mention.kind === 'time');
  const quantities: DraftOf<'quantity'>[] = [];
  const refused: RefusedNumber[] = [];
  let time = 0;
  for (const sentence of document.sentences) {
    if (!holdsCandidate(document, sentence)) continue;
    while (time < times.length && (times[time]?.end ?? 0) <= sentence.start) time += 1;
    const inSentence: DraftOf<'time'>[] = [];
    for (let at = time; at < times.length && (times[at]?.start ?? 0) < sentence.end; at += 1) {
      const mention = times[at];
      if (mention !== undefined) inSentence.push(mention);
    }
    readSentence(
      contextOf(document, sentence, cutPieces(tokensOf(document, sentence)), inSentence),
      quantities,
      refused,
    );
  }
  return { quantities, refused };
}

function holdsCandidate({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at];
    if (token !== undefined && isCandidate(token)) return true;
  }
  return false;
}

function contextOf(
  document: Document,
  sentence: Sentence,
  pieces: readonly Piece[],
  times: readonly DraftOf<'time'>[],
): Context {
  let words = 0;
  let capitals = 0;
  for (const { kind, text } of pieces) {
    if (kind !== 'word' || text.length <= 3) continue;
    words += 1;
    if (startsCapital(text)) capitals += 1;
  }
  return { document, sentence, pieces, times, titleCase: words > 3 && capitals > words * 0.7 };
}

function readSentence(context: Context, quantities: DraftOf<'quantity'>[], refused: RefusedNumber[]): void {
  let index = 0;
  while (index < context.pieces.length) {
    const found = mayBegin(context.pieces, index) ? firstFound(context, index) : null;
    const end = Math.max(found?.end ?? 0, index + 1);
    if (found?.draft != null) quantities.push(found.draft);
    if (found?.refused !== undefined) refused.push({ ...spanOf(context, index, end), reason: found.refused });
    index = end;
  }
}

function firstFound(context: Context, index: number): ReturnType<QuantityRule> {
  for (const rule of CONTENTS) {
    const found = rule(context, index);
    if (found !== null) return found;
  }
  return null;
}
