import type { Claim } from '../../../model/claim.ts';
import type { QuantityMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { contentLemma } from '../../../text/lemma.ts';
import type { CheckContext } from '../../context.ts';
import { textEvidence } from '../../evidence/evidence.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import { claimsByMention } from '../../figures/guard.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';

const NAME = 'magnitude-word';

/** "$4.2 million" where the article elsewhere has "$4.2 billion" for the same thing. */
export const magnitudeWord: Check = {
  name: NAME,
  kinds: [],
  options: NO_OPTIONS,
  run: (context) => {
    const large = context.extracted.mentions.filter(
      (mention) => mention.kind === 'quantity' && mention.form === 'magnitude' && mention.value !== null,
    ) as readonly QuantityMention[];
    const alike = Map.groupBy(large, keyOf);
    return [...alike.values()].flatMap((mentions) => among(context, mentions));
  },
};

/** The printed digits and what they count: 4.2 of dollars, 36 of doses. */
function keyOf({ quote, unit }: QuantityMention): string {
  return `${/\d[\d.,]*/.exec(quote)?.[0] ?? quote.toLowerCase().split(/[\s-]/)[0]} ${unit.kind} ${unit.code}`;
}

/** An article has a few; more is a table. */
const MOST = 12;

function among(context: CheckContext, mentions: readonly QuantityMention[]): readonly FindingDraft[] {
  const ordered = mentions.toSorted((a, b) => a.start - b.start).slice(0, MOST);
  return ordered.flatMap((later, at) => {
    const before = ordered.slice(0, at);
    if (before.some(({ value }) => value === later.value)) return [];
    const earlier = before.find((one) => isThousands(one, later) && isSameThing(context, one, later));
    return earlier === undefined ? [] : [finding(context, earlier, later)];
  });
}

function isThousands(a: QuantityMention, b: QuantityMention): boolean {
  const ratio = Math.max(a.value ?? 0, b.value ?? 0) / Math.max(1e-9, Math.min(a.value ?? 0, b.value ?? 0));
  return [1e3, 1e6].some((power) => Math.abs(ratio / power - 1) < 1e-9);
}

/** Two digits at least, or "1 million" and "1 billion" are often of two things; both stated, and not by two speakers. */
function isSameThing(context: CheckContext, a: QuantityMention, b: QuantityMention): boolean {
  const digits = /\d[\d.,]*/.exec(a.quote)?.[0].replace(/\D|0+$/g, '') ?? '';
  const { text } = context.extracted.article;
  const [one, other] = [sentenceAround(text, a), sentenceAround(text, b)];
  if (digits.length < 2 || one.start === other.start || !areStated(context, a, b)) return false;
  const words = wordsNear(text, a, one);
  const shared = [...wordsNear(text, b, other)].filter((word) => words.has(word));
  return shared.length >= (a.unit.code !== '' && a.unit.kind === 'count' ? 1 : SHARED);
}

const SHARED = 1;
const NEAR = 50;

/** Content words close to a number, in its sentence. */
function wordsNear(text: string, { start, end }: Span, sentence: Span): ReadonlySet<string> {
  const near = `${text.slice(Math.max(sentence.start, start - NEAR), start).replace(/^\S*/, '')} ${text.slice(end, Math.min(sentence.end, end + NEAR)).replace(/\S*$/, '')}`;
  const words = near.match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => contentLemma(word)).filter((word) => !EMPTY.has(word)));
}

const EMPTY: ReadonlySet<string> = new Set(
  (
    'that this with from have will would could should they their them there been were when what which while about more than over nearly around almost ' +
    'million billion trillion thousand dollar euro pound year month week last next also only just some other into after before since until cost worth ' +
    'spend spent total said says according percent rise fall first second each such made make most much many still said'
  )
    .split(' ')
    .map((word) => contentLemma(word)),
);

/** A plan's cost is the same plan's cost each time it is told. */
const UNSTATED: ReadonlySet<Claim['certainty']> = new Set(['possible', 'hypothetical', 'negated', 'question']);

function areStated(context: CheckContext, a: QuantityMention, b: QuantityMention): boolean {
  const claims = claimsByMention(context);
  const { text } = context.extracted.article;
  const [one, other] = [a, b].map((mention) => (isKnown(text, mention) ? [] : (claims.get(mention.id) ?? [])));
  const all: readonly Claim[] = [...(one ?? []), ...(other ?? [])];
  if (all.some(({ certainty }) => UNSTATED.has(certainty))) return false;
  const speakers = new Set(
    all.flatMap(({ attribution }) => (attribution?.kind === 'speaker' ? [attribution.name ?? ''] : [])),
  );
  return speakers.size < 2;
}

/** "The $3.6 million bridge": spoken of as known, whatever is asked or supposed of it. */
function isKnown(text: string, { start }: QuantityMention): boolean {
  return /\b(?:the|its|this|that|their) $/i.test(text.slice(Math.max(0, start - 7), start));
}

function finding(context: CheckContext, earlier: QuantityMention, later: QuantityMention): FindingDraft {
  return {
    check: NAME,
    claims: [],
    start: later.start,
    end: later.end,
    sentence: sentenceAround(context.extracted.article.text, later),
    verdict: 'conflicting',
    severity: 'warning',
    message: `The article elsewhere has ${earlier.quote}`,
    stated: { text: later.quote, value: later.value },
    expected: { text: earlier.quote, value: earlier.value },
    cause: { code: 'magnitude', detail: `${earlier.quote} and ${later.quote} are of the same thing`, evidence: [] },
    evidence: [textEvidence(context.extracted.article, earlier)],
  };
}
