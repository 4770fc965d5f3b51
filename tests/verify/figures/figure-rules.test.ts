import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract, openReference } from '../../../src/index.ts';
import type { FoundExample, LeftAloneExample } from '../../../src/verify/checks/example.ts';
import { checkContext } from '../../../src/verify/context.ts';
import type { FigurePattern } from '../../../src/verify/figures/figure-pattern.ts';
import { everyParagraph } from '../../../src/verify/figures/paragraphs.ts';

interface RulesOfCheck {
  readonly RULES: readonly (FigurePattern | { readonly pattern: FigurePattern })[];
}

interface Examples {
  readonly FOUND: readonly FoundExample[];
  readonly LEFT_ALONE: readonly LeftAloneExample[];
}

const CHECKS = 'src/verify/checks';
const files = readdirSync(CHECKS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && readFileSync(`${CHECKS}/${file}`, 'utf8').includes('figurePattern('))
  .toSorted();

/** Sentences for rules that none of the checks' examples has, in the order of the checks. */
const SENTENCES = [
  'With 180 nurses for 2,160 patients, each nurse looks after 12 patients on average.',
  'The strike ran from March 4 to March 18 and lasted two weeks.',
  'He sat on the council for the 12 years from 2004 to 2016.',
  'Seven people died in the two crashes: four on the highway and three on the bridge.',
  'The town spent $90 million, made up of $50 million for roads and $40 million for schools.',
  'A total of 510 ballots were spoiled, with 230 in the north and 280 in the south.',
  'Of the 26 ministers, ten are women and 16 are men.',
  'They won 9 medals, 5 trophies and 7 plates, for a total of 21.',
  'One in five of those tested, 40 of 200, were ill.',
  'The village has 310 residents, a 24 per cent jump from the 250 of the fall.',
  'The fund lost $70 million, falling from $900 million to $830 million.',
  'The fund lost $70 million, falling to $830 million from $900 million.',
  'The price went to $2.50 from $2.00, up 25 per cent.',
  'The price went from $2.00 to $2.50, a 25% increase.',
  'The union has 88,000 members, 6,000 more than the 82,000 of 2015.',
  'The fleet tripled, to 36 trucks from 12.',
  'Unemployment rose 4 percentage points to 12 per cent from 8 per cent.',
  'Unemployment rose 4 percentage points from 8 per cent to 12 per cent.',
  'The herd, 84,000 in 1990, is now 126,000, an increase of 50 per cent.',
  'Some 1,000 people came, twice the 500 it had.',
  'The fire burned 2,000 hectares, or nearly 5,000 acres, of forest.',
  'The motion passed 11 to 7, a four-vote margin.',
  'It passed by a four-vote margin, 11 to 7.',
  'It was approved by a vote of 9 to 6 of the 15-member board.',
  'With all 12 members present, the board voted 7 to 5.',
];

const reference = openReference([]);
const paragraphsOf = (text: string, publishedAt: string) =>
  everyParagraph(checkContext(extract(text, { publishedAt }), reference));
const ours = SENTENCES.flatMap((text) => paragraphsOf(text, '2024-05-14'));

async function examplesOf(check: string) {
  const { FOUND, LEFT_ALONE }: Examples = await import(`../../../src/verify/checks/${check}/examples.ts`);
  return [...FOUND, ...LEFT_ALONE].flatMap(({ text, publishedAt }) => paragraphsOf(text, publishedAt));
}

/** Modules with rules, found by their text: a new one is held to this without a line here. */
const RULES = await Promise.all(
  files.map(async (file) => {
    const [check = '', module = ''] = file.split(/[/\\.]/);
    const { RULES: rules }: RulesOfCheck = await import(`../../../src/verify/checks/${check}/${module}.ts`);
    const paragraphs = [...(await examplesOf(check)), ...ours];
    const patterns = rules.map((rule, at) => [at + 1, 'pattern' in rule ? rule.pattern : rule] as const);
    return [file, patterns, paragraphs] as const;
  }),
);

test('there are rules in several checks', () => {
  expect(RULES.length).toBeGreaterThan(7);
});

describe.each(RULES)('%s', (_, patterns, paragraphs) => {
  test.each(patterns)('wherever rule %i holds in an example, its numbers and words are there', (_, pattern) => {
    const held = paragraphs.filter(({ lower }) => lower.search(pattern.compiled()) >= 0);
    expect(held.length, 'examples in which the rule holds').toBeGreaterThan(0);
    expect(held.filter((paragraph) => !pattern.mayHold(paragraph)).map(({ skeleton }) => skeleton)).toEqual([]);
  });

  test.each(patterns)('rule %i is written in lower case, as what it reads is', (_, pattern) => {
    const letters = pattern.compiled().source.replace(/\\p\{\w+\}|\\[A-Z]/g, '');
    expect(letters).toBe(letters.toLowerCase());
  });
});
