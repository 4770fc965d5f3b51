import type { Organization, Reference } from '../../../model/reference.ts';
import type { Span } from '../../../model/span.ts';
import type { CheckContext } from '../../context.ts';
import { rowEvidence } from '../../evidence/evidence.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, optionValues } from '../check.ts';
import { type KnownName, nameIndex } from './name-index.ts';
import { isFunctionWord, type NameToken, type NameTokens, nameTokens, openNameTokens } from './name-tokens.ts';
import { type NearName, nearName } from './near-name.ts';

const NAME = 'organization-name';

const OPTIONS = {
  allow: {
    description: 'Names that the desk writes its own way and wants left alone',
    default: [] as readonly string[],
  },
};

/** Finds names that are nearly, but not quite, an organization's own. */
export const organizationName: Check = {
  name: NAME,
  kinds: [],
  options: OPTIONS,
  run: (context) => {
    const { allow } = optionValues(OPTIONS, context.settings[NAME]?.options);
    const allowed = new Set(allow.map((name) => wordsOf(nameTokens(name))));
    return firstOfEach(
      context,
      misnamed(context).filter(({ words }) => !allowed.has(words)),
    );
  },
};

interface Misnamed extends Span {
  readonly organization: Organization;
  readonly right: string;
  readonly kind: NearName;
  readonly words: string;
}

function misnamed(context: CheckContext): readonly Misnamed[] {
  const { byWord, known } = nameIndex(context.reference);
  const tokens = openNameTokens(context.extracted.article.text);
  const found: Misnamed[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (!tokens.isCapitalized(at)) continue;
    for (const name of byWord.get(tokens.folded(at)) ?? []) {
      const hit = windowsAround(tokens, at, name)
        .map((window) => compare(context, known, window, name))
        .find((candidate) => candidate !== null);
      if (hit !== undefined && hit !== null) found.push(hit);
    }
  }
  return unambiguous(found);
}

interface Window {
  readonly tokens: readonly NameToken[];
  readonly before: NameToken | undefined;
}

/** The stretches of the name's length that hold the token. */
function windowsAround(tokens: NameTokens, at: number, name: KnownName): readonly Window[] {
  const length = name.words.length;
  const first = Math.max(0, at - length + 1);
  const around = tokens.slice(first, at + length);
  const windows: Window[] = [];
  for (let from = first; from <= at && from + length <= tokens.count; from += 1) {
    const window = around.slice(from - first, from - first + length);
    if (isPhrase(window)) windows.push({ tokens: window, before: window[0]?.joined ? tokens.at(from - 1) : undefined });
  }
  return windows;
}

/** Words of one phrase that may be a name. */
function isPhrase(window: readonly NameToken[]): boolean {
  return window.every(
    (token, index) =>
      (token.capitalized || isFunctionWord(token.word)) &&
      (index === 0 || (token.joined && window[index - 1]?.possessive === false)),
  );
}

function compare(
  context: CheckContext,
  known: ReadonlySet<string>,
  { tokens, before }: Window,
  name: KnownName,
): Misnamed | null {
  const words = tokens.map(({ word }) => word);
  const kind = nearName(words, name.words);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (kind === null || first === undefined || last === undefined || known.has(words.join(' '))) return null;
  if (isFunctionWord(first.word) || isFunctionWord(last.word)) return null;
  const span = { start: first.start, end: last.end };
  if (belongsToLongerName(context, span, before, last)) return null;
  return { ...span, organization: name.organization, right: rightName(name), kind, words: words.join(' ') };
}

function wordsOf(tokens: readonly NameToken[]): string {
  return tokens.map(({ word }) => word).join(' ');
}

/** The name as the record prints it: the words matched may be an alias. */
function rightName({ organization, words }: KnownName): string {
  const names = [organization.name, ...organization.aliases];
  return names.find((name) => nameTokens(name).every(({ word }, at) => word === words[at])) ?? organization.name;
}

/** "Western Canadian Council …", or a mention that goes on after the words: somebody else's name. */
function belongsToLongerName(
  context: CheckContext,
  span: Span,
  before: NameToken | undefined,
  last: NameToken,
): boolean {
  if (before?.capitalized === true && !before.possessive && !mayPrecede(context.reference, before.word)) return true;
  return context.organizationsIn(span).some((mention) => mention.end > last.end + 2 && !last.possessive);
}

const OPENERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'u.s',
  'us',
  'u.k',
  'uk',
  'at',
  'from',
  'in',
  'by',
  'according',
  'and',
  'for',
  'while',
  'when',
]);

function mayPrecede(reference: Reference, word: string): boolean {
  return OPENERS.has(word) || reference.placesNamed(word).length > 0;
}

/** The longest of overlapping hits; words that are nearly two organizations' names name neither for certain. */
function unambiguous(found: readonly Misnamed[]): readonly Misnamed[] {
  const kept: Misnamed[] = [];
  const longestFirst = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const hit of longestFirst) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= hit.start) kept.push(hit);
  }
  return kept.filter((hit) =>
    found.every(
      (other) => other.end <= hit.start || hit.end <= other.start || other.organization.id === hit.organization.id,
    ),
  );
}

const WHAT_DIFFERS: Readonly<Record<NearName, string>> = {
  preposition: 'a small word differs',
  'adjective-for-country': 'the country and its adjective are exchanged',
  number: 'singular and plural are exchanged',
  spelling: 'a letter differs',
  'word-order': 'the words stand in another order',
};

/** One finding for each wrong name, at its first place; the others are its evidence. */
function firstOfEach(context: CheckContext, found: readonly Misnamed[]): readonly FindingDraft[] {
  const { article } = context.extracted;
  const groups = Map.groupBy(found, ({ words }) => words);
  return [...groups.values()].flatMap(([first, ...again]) => {
    if (first === undefined) return [];
    const { organization, right, kind, start, end } = first;
    const evidence = rowEvidence(organization, 'name', organization.name);
    const draft: FindingDraft = {
      check: NAME,
      claims: [],
      start,
      end,
      sentence: sentenceAround(article.text, first),
      verdict: 'refuted',
      severity: 'warning',
      message: `The organization\u2019s own name is ${right}`,
      stated: { text: article.text.slice(start, end), value: article.text.slice(start, end) },
      expected: { text: right, value: right },
      cause: { code: 'misnamed', detail: WHAT_DIFFERS[kind], evidence: [evidence] },
      evidence: [
        evidence,
        ...again.map((other) => ({
          type: 'text' as const,
          article: article.id,
          start: other.start,
          end: other.end,
          quote: article.text.slice(other.start, other.end),
        })),
      ],
      suggestion: right,
    };
    return [draft];
  });
}
