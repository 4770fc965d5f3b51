import { findLookAlikes, type LookAlike } from '../../../text/look-alikes.ts';
import type { CheckContext } from '../../context.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';

const NAME = 'look-alike-letters';

/** Words that look like others than they are written, so that no search finds them (Unicode Technical Standard 39, 5.1: mixed scripts). */
export const lookAlikeLetters: Check = {
  name: NAME,
  kinds: [],
  options: NO_OPTIONS,
  run: (context) => findLookAlikes(context.extracted.article.text).map((found) => finding(context, found)),
};

const MESSAGES: Readonly<Record<LookAlike['by'], string>> = {
  letters: 'This word is written with letters that only look Latin',
  invisible: 'This word has invisible characters inside',
};

function finding({ extracted }: CheckContext, { start, end, looksLike, hidden, by }: LookAlike): FindingDraft {
  const { article } = extracted;
  const quote = article.text.slice(start, end);
  return {
    check: NAME,
    claims: [],
    start,
    end,
    sentence: sentenceAround(article.text, { start, end }),
    verdict: 'refuted',
    severity: 'warning',
    message: `${MESSAGES[by]}: ${hidden.map(codePoint).join(', ')}`,
    stated: { text: quote, value: quote },
    evidence: [{ type: 'text', article: article.id, start, end, quote }],
    suggestion: looksLike,
  };
}

/** As Unicode writes it: `U+043E`. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
