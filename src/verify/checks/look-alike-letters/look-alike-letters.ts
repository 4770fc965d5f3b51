import { findLookAlikes, type LookAlike } from '../../../text/look-alikes.ts';
import type { CheckContext } from '../../context.ts';
import { textEvidence } from '../../evidence/evidence.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { textFinding } from '../../prose/text-finding.ts';
import { type Check, NO_OPTIONS } from '../check.ts';

const NAME = 'look-alike-letters';

/** Words that look like others than they are written, so that no search finds them (Unicode Technical Standard 39, 5.1: mixed scripts). */
export const lookAlikeLetters: Check = {
  name: NAME,
  kinds: [],
  options: NO_OPTIONS,
  run: (context) => passagesOf(findLookAlikes(context.extracted.article.text)).map((words) => finding(context, words)),
};

const MESSAGES: Readonly<Record<LookAlike['by'], string>> = {
  letters: 'This word is written with letters that only look Latin',
  invisible: 'This word has invisible characters inside',
};

/** A first word, and those of its passage that are shown with it. */
type Passage = readonly [first: LookAlike, ...more: LookAlike[]];

/** Words this close are of one passage; more than so many of them are one finding, not one each. */
const NEAR = 80;
const MOST_APART = 3;
const MOST_SHOWN = 20;

function passagesOf(found: readonly LookAlike[]): readonly Passage[] {
  const passages: [LookAlike, ...LookAlike[]][] = [];
  for (const word of found.toSorted((a, b) => a.start - b.start)) {
    const passage = passages.at(-1);
    const last = passage?.at(-1);
    if (passage !== undefined && last !== undefined && word.start - last.end < NEAR) passage.push(word);
    else passages.push([word]);
  }
  return passages.flatMap((passage): Passage[] =>
    passage.length > MOST_APART ? [passage] : passage.map((word): Passage => [word]),
  );
}

function finding(context: CheckContext, [first, ...more]: Passage): FindingDraft {
  const { article } = context.extracted;
  const beside = more.length === 0 ? '' : `; so are ${more.length} more words beside it`;
  return textFinding(context, first, {
    check: NAME,
    verdict: 'refuted',
    severity: 'warning',
    message: `${MESSAGES[first.by]}: ${first.hidden.map(codePoint).join(', ')}${beside}`,
    evidence: [first, ...more].slice(0, MOST_SHOWN).map((word) => textEvidence(article, word)),
    suggestion: first.looksLike,
  });
}

/** As Unicode writes it: `U+043E`. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
