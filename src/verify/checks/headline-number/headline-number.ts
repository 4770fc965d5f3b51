import type { Article } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import type { CheckContext } from '../../context.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import { isEnglish } from '../../figures/paragraphs.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, type OptionValues, optionValues } from '../check.ts';
import { type BodyNumbers, bodyNumbers } from './body-numbers.ts';
import { explain } from './explain.ts';
import { type Head, partStory, type Story } from './heads.ts';
import type { PrintedNumber } from './printed-number.ts';
import { readNumbers } from './read-numbers.ts';
import { describeSlip, findRival, type Rival } from './rival.ts';

const NAME = 'headline-number';

const OPTIONS = {
  smallest: {
    description: 'Counts below this are only flagged where the text has a number that a slip would turn into them',
    default: 11,
    minimum: 2,
  },
} as const;

/** A number of the headline or the standfirst that neither stands in the article nor follows from one that does. */
export const headlineNumber: Check = {
  name: NAME,
  kinds: [],
  options: OPTIONS,
  run: (context) => {
    const { article } = context.extracted;
    if (!isEnglish(article)) return [];
    const story = partStory(article, context.blocks);
    if (story.heads.length === 0 || story.body.length === 0) return [];
    const body = numbersOf(article, story, context.published);
    if (body.numbers.length > MOST_BODY_NUMBERS) return [];
    const options = optionValues(OPTIONS, context.settings[NAME]?.options);
    return story.heads.flatMap((head) => findingsOn(context, head, story, body, options));
  },
};

function numbersOf({ text }: Article, { body }: Story, published: string | undefined): BodyNumbers {
  const year = published === undefined ? undefined : Number(published.slice(0, 4));
  return bodyNumbers(
    body.flatMap((block) => readNumbers(text, block)),
    year,
  );
}

/** A longer standfirst is an abstract. */
const LONGEST_HEAD = 400;
/** A line of fewer words is a name or a label. */
const FEWEST_WORDS = 3;
/** A body of more is a table. */
const MOST_BODY_NUMBERS = 2_000;
/** A headline has a few numbers; one with more is a table. */
const MOST_NUMBERS = 8;
/** A teaser does not have what the whole story has. */
const SHORTEST_BODY = 300;

function findingsOn(
  context: CheckContext,
  head: Head,
  story: Story,
  body: BodyNumbers,
  { smallest }: OptionValues<typeof OPTIONS>,
): readonly FindingDraft[] {
  const { text } = context.extracted.article;
  const source = head.span === undefined ? head.words : text;
  const numbers = readNumbers(source, head.span ?? { start: 0, end: head.words.length });
  if (numbers.length > MOST_NUMBERS || wordsOf(head) < FEWEST_WORDS || head.words.length > LONGEST_HEAD) return [];
  const length = story.body.reduce((all, { start, end }) => all + end - start, 0);
  return numbers.flatMap((number) => {
    if (!isAmount(number, source) || explain(number, body) !== null) return [];
    const rival = findRival(number, body);
    const sure =
      rival?.telling === true || ((length >= SHORTEST_BODY || rival !== null) && isTelling(number, head, smallest));
    return sure ? [finding(context, head, story, number, rival)] : [];
  });
}

/**
 * Whether a number that follows from nothing is a fault by itself. A standfirst tells what the story need not repeat; years name editions and
 * elections; what is counted up from names and weekdays is little.
 */
function isTelling(number: PrintedNumber, { name }: Head, smallest: number): boolean {
  return name === 'headline' && !number.mayBeYear && !isSmall(number, smallest);
}

function wordsOf({ words }: Head): number {
  return words.match(/\p{L}{2,}/gu)?.length ?? 0;
}

/** What is counted up from names and weekdays: few things, few days. Money, shares and measures are not. */
function isSmall({ value, kind, size }: PrintedNumber, smallest: number): boolean {
  if (kind === 'time' && size < DAYS_OF_MONTH) return value <= FORTNIGHT;
  return value < smallest && COUNTS.has(kind);
}

const COUNTS: ReadonlySet<PrintedNumber['kind']> = new Set(['counted', 'bare', 'ordinal', 'point', 'time', 'age']);
const DAYS_OF_MONTH = 30;
const FORTNIGHT = 14;

/** Things that lists are made of: "7 Ways to …" counts what nobody counts below. */
const LISTED =
  /^\+|^\s+(?:\p{L}+\s+){0,2}(?:things|ways|reasons|takeaways|tips|facts|questions|places|photos|pictures|moments|lessons|signs|steps|ideas|stories|myths|highlights|best|worst|top|must-see|must-know|recipes|gifts|deals|quotes|costumes|outfits|hacks|destinations|celebrities)\b/iu;
const RANKED = /\b(?:top|best|worst|no\.?)\s$/i;
/** Ranks below this are told by the order of things. */
const LOWEST_RANK = 10;

/** Whether a headline's number is an amount that the article ought to bear out. */
function isAmount({ value, kind, form, start, end }: PrintedNumber, source: string): boolean {
  if (kind === 'part' || form === 'vague' || value <= 1) return false;
  if (kind === 'ordinal' && (form === 'words' || value <= LOWEST_RANK)) return false;
  if (form === 'words' && STANDING.test(source.slice(start, end))) return false;
  return !LISTED.test(source.slice(end, end + 60)) && !RANKED.test(source.slice(Math.max(0, start - 12), start));
}

/** Words that say a number and often mean something else: "Score", "Pair Up", "Double Trouble". */
const STANDING = /^(?!(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)\w+$/i;

function finding(
  context: CheckContext,
  head: Head,
  story: Story,
  number: PrintedNumber,
  rival: Rival | null,
): FindingDraft {
  const { article } = context.extracted;
  const printed = (head.span === undefined ? head.words : article.text).slice(number.start, number.end);
  const where = head.span === undefined ? anchor(article, story, rival) : { start: number.start, end: number.end };
  const text = rival === null ? '' : article.text.slice(rival.number.start, rival.number.end);
  const instead = rival === null ? 'nothing in the text gives it' : `the text has ${text}`;
  const title = head.span === undefined ? ` (\u201C${head.words}\u201D)` : '';
  const code = rival?.slip?.code;
  return {
    check: NAME,
    claims: [],
    ...where,
    sentence: head.span ?? sentenceAround(article.text, where),
    verdict: 'conflicting',
    severity: 'warning',
    message: `The ${head.name}\u2019s ${printed}${title} does not follow from the text: ${instead}`,
    stated: { text: printed, value: number.value },
    ...(rival === null ? {} : { expected: { text, value: rival.number.value } }),
    ...(rival === null || code === undefined ? {} : { cause: { code, detail: describeSlip(rival), evidence: [] } }),
    evidence:
      rival === null
        ? []
        : [{ type: 'text', article: article.id, start: rival.number.start, end: rival.number.end, quote: text }],
  };
}

/** A title that is not part of the text is flagged at the number it was held against, else at the first words. */
function anchor({ text }: Article, { body }: Story, rival: Rival | null): Span {
  if (rival !== null) return { start: rival.number.start, end: rival.number.end };
  const first = body[0] ?? { start: 0, end: 0 };
  const { end } = sentenceAround(text, { start: first.start, end: first.start });
  return { start: first.start, end: Math.min(first.end, Math.max(end, first.start)) };
}
