import type { Attribution } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import type { Document } from '../../document/document.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/clause-words.ts';
import { SOURCE_NOUNS } from '../../lexicon/source-nouns.ts';
import type { DraftOf, EntityDraft, MentionDraft } from '../../mentions/draft.ts';
import { nextSentenceSource, sourceInClause } from './sources.ts';

const ARTICLE: Attribution = { kind: 'article' };
const NAMED_KINDS = new Set<MentionDraft['kind']>(['person', 'organization', 'place']);

/**
 * Who answers for what stands at `span`: the innermost quote or clause of indirect speech that holds it, a source that
 * its sentence names ("according to …", "figures from … show"), a source that the next sentence names ("The figures come
 * from …"), or the article. `mentions` holds the quotes of `extractQuotes` beside the names; `entity` is the key of an
 * `EntityDraft`. Linear in the number of mentions once, then in the depth of the quotes around the span.
 */
export function attribute(
  document: Document,
  mentions: readonly MentionDraft[],
  entities: readonly EntityDraft[],
  span: Span,
): Attribution {
  const index = indexOf(mentions, entities);
  const quote = innermost(index.quotes, span);
  if (quote !== undefined) return ofQuote(document, index, quote);
  const source = sourceInClause(document, span) ?? nextSentenceSource(document, span);
  return source === null ? ARTICLE : named(document, index, source);
}

interface MentionIndex {
  /** In text order, the outer before the inner. */
  readonly quotes: readonly DraftOf<'quote'>[];
  readonly entityNames: ReadonlyMap<string, string>;
  readonly names: readonly (Span & { readonly kind: MentionDraft['kind']; readonly key: string })[];
}

const indexes = new WeakMap<readonly MentionDraft[], MentionIndex>();

/** Reading the mentions anew for each claim would be quadratic; the index lives as long as the array it is made of. */
function indexOf(mentions: readonly MentionDraft[], entities: readonly EntityDraft[]): MentionIndex {
  const known = indexes.get(mentions);
  if (known !== undefined) return known;
  const keys = new Map(entities.flatMap((entity) => entity.mentions.map((at) => [at, entity.key] as const)));
  const byPosition = (left: Span, right: Span): number => left.start - right.start || right.end - left.end;
  let names: MentionIndex['names'] | undefined;
  const index: MentionIndex = {
    entityNames: new Map(entities.map((entity) => [entity.key, entity.name])),
    quotes: mentions.filter((mention) => mention.kind === 'quote').sort(byPosition),
    // Only what a source says needs them.
    get names() {
      names ??= mentions
        .flatMap((mention, at) => {
          if (!NAMED_KINDS.has(mention.kind)) return [];
          const key = keys.get(at) ?? ('entity' in mention ? mention.entity : '');
          return key === '' ? [] : [{ start: mention.start, end: mention.end, kind: mention.kind, key }];
        })
        .sort(byPosition);
      return names;
    },
  };
  indexes.set(mentions, index);
  return index;
}

/** Quotes nest and do not cross, so the innermost that holds the span is among the last few that begin before it. */
const DEEPEST_NEST = 24;

function innermost(quotes: readonly DraftOf<'quote'>[], span: Span): DraftOf<'quote'> | undefined {
  const last = firstAfter(quotes, span.start) - 1;
  let best: DraftOf<'quote'> | undefined;
  for (let at = last; at >= 0 && at > last - DEEPEST_NEST; at -= 1) {
    const quote = quotes[at];
    if (quote === undefined || quote.end < span.end) continue;
    if (best === undefined || quote.end - quote.start < best.end - best.start) best = quote;
  }
  return best;
}

function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function ofQuote(document: Document, index: MentionIndex, quote: DraftOf<'quote'>): Attribution {
  const span = quote.speakerSpan;
  if (span === undefined) return { kind: 'speaker' };
  const isSource = !quote.direct && (SOURCE_CUE.test(quote.cue ?? '') || holdsSourceNoun(document, span));
  if (isSource)
    return named(document, index, isBareSource(document, span) ? (sourceBefore(document, index, quote) ?? span) : span);
  const words = document.text.slice(span.start, span.end);
  const known = quote.speaker === undefined ? undefined : index.entityNames.get(quote.speaker);
  const name = SUBJECT_PRONOUNS.has(words.toLowerCase()) ? (known ?? words) : words;
  return { kind: 'speaker', name, span, ...(quote.speaker === undefined ? {} : { entity: quote.speaker }) };
}

/** "The numbers show": figures that the sentence before has named the source of. */
function isBareSource(document: Document, span: Span): boolean {
  return BARE_SOURCE.test(document.text.slice(span.start, span.end));
}

const SOURCE_CUE = /^(?:according to|per)$/i;
const BARE_SOURCE =
  /^(?:the|those|these|such|its|their) (?:data|figures?|numbers?|statistics|records?|report|study|survey|poll|analysis)$/i;
const SOURCE_REACH = 600;

function sourceBefore(document: Document, index: MentionIndex, quote: Span): Span | undefined {
  for (let at = firstAfter(index.quotes, quote.start - 1) - 1; at >= 0; at -= 1) {
    const before = index.quotes[at];
    if (before === undefined || before.start < quote.start - SOURCE_REACH) return undefined;
    const span = before.speakerSpan;
    if (span !== undefined && SOURCE_CUE.test(before.cue ?? '') && !isBareSource(document, span)) return span;
  }
  return undefined;
}

function holdsSourceNoun(document: Document, span: Span): boolean {
  const words = document.text
    .slice(span.start, span.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => SOURCE_NOUNS.has(word));
}

/** The organization or person that the words of a source name, else those words: "data from the Border Agency". */
function named(document: Document, index: MentionIndex, span: Span): Attribution {
  const from = firstAfter(index.names, span.start - 1);
  let best: MentionIndex['names'][number] | undefined;
  for (let at = from; at < index.names.length; at += 1) {
    const candidate = index.names[at];
    if (candidate === undefined || candidate.start >= span.end) break;
    if (candidate.kind === 'place') continue;
    if (best === undefined || (best.kind === 'person' && candidate.kind === 'organization')) best = candidate;
  }
  const at = best ?? span;
  const name = document.text.slice(at.start, at.end);
  return {
    kind: 'source',
    name,
    span: { start: at.start, end: at.end },
    ...(best === undefined ? {} : { entity: best.key }),
  };
}
