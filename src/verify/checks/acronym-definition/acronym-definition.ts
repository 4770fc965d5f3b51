import type { Span } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import type { CheckContext } from '../../context.ts';
import { textEvidence } from '../../evidence/evidence.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { isDisowned } from '../../prose/disowned.ts';
import { textFinding } from '../../prose/text-finding.ts';
import { type Check, NO_OPTIONS } from '../check.ts';

const NAME = 'acronym-definition';

/** One acronym that an article gives to two names. */
export const acronymDefinition: Check = { name: NAME, kinds: [], options: NO_OPTIONS, run };

interface Definition extends Span {
  readonly acronym: string;
  readonly name: string;
}

function run(context: CheckContext): readonly FindingDraft[] {
  const { text } = context.extracted.article;
  const byAcronym = Map.groupBy(definitions(text), ({ acronym }) => acronym);
  return [...byAcronym.values()].flatMap(([first, ...others]) => {
    const second = others.find((other) => first !== undefined && areTwoNames(first.name, other.name));
    if (first === undefined || second === undefined || isDisowned(text, second)) return [];
    return [finding(context, first, second)];
  });
}

const ACRONYM = /\((?<acronym>\p{Lu}{2,7})\)/gu;
const REACH = 120;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’&.-]*/gu;

/** "Northern Fisheries Council (NFC)": the words before the brackets whose capitals are the acronym's letters. */
function definitions(text: string): readonly Definition[] {
  return [...text.matchAll(ACRONYM)].flatMap((match) => {
    const acronym = match.groups?.['acronym'] ?? '';
    const open = match.index ?? 0;
    const from = Math.max(0, open - REACH);
    const start = nameStart(text.slice(from, open), acronym);
    if (start === null) return [];
    return [{ acronym, start: from + start, end: open + match[0].length, name: text.slice(from + start, open).trim() }];
  });
}

/** Where the name begins whose capitalised words spell the acronym, read from its end; null where they do not. */
function nameStart(before: string, acronym: string): number | null {
  if (!before.endsWith(' ')) return null;
  const words = [...before.matchAll(WORD)].toReversed();
  let left = acronym.length;
  for (const word of words) {
    const [initial = ''] = word[0];
    if (!/\p{Lu}/u.test(initial)) {
      if (!/^(?:of|for|the|and|in|on|de|des|du|la|le|to|&)$/.test(word[0])) return null;
      continue;
    }
    left -= 1;
    if (fold(initial) !== fold(acronym[left] ?? '')) return null;
    if (left === 0) return word.index;
  }
  return null;
}

/** Names that differ by more than an ending or an accent. */
function areTwoNames(a: string, b: string): boolean {
  const [one, other] = [contentWords(a), contentWords(b)];
  return one.some((word) => !other.some((own) => own.slice(0, SAME_LETTERS) === word.slice(0, SAME_LETTERS)));
}

const SAME_LETTERS = 4;

function contentWords(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !/^(?:the|for|and|des)$/.test(word));
}

function finding(context: CheckContext, first: Definition, second: Definition): FindingDraft {
  const { article } = context.extracted;
  return textFinding(context, second, {
    check: NAME,
    verdict: 'conflicting',
    severity: 'warning',
    message: `The article has ${second.acronym} for ${first.name} too`,
    stated: { text: article.text.slice(second.start, second.end), value: second.name },
    expected: { text: `${first.name} (${first.acronym})`, value: first.name },
    evidence: [textEvidence(article, first)],
  });
}
