import { camelCase, type Scaffold } from './scaffold.ts';

/** A check that is sure of nothing yet: its code, its examples, its page and the test that holds it to the examples. */
export function checkFiles(name: string): Scaffold {
  const folder = `src/verify/checks/${name}`;
  const id = camelCase(name);
  return {
    files: {
      [`${folder}/${name}.ts`]: code(name, id),
      [`${folder}/examples.ts`]: examples(),
      [`docs/checks/${name}.md`]: page(name),
      [`tests/verify/${name}.test.ts`]: test(name, id),
    },
    entries: [
      {
        file: 'src/verify/checks/contents.ts',
        lines: [`import { ${id} } from './${name}/${name}.ts';`, `${id},`],
      },
      { file: 'docs/checks/README.md', lines: [`| [${name}](${name}.md) | what it holds | against what | flags as |`] },
      { file: 'README.md', lines: [`| [${name}](docs/checks/${name}.md) | an example |`] },
    ],
  };
}

const code = (name: string, id: string): string => `import type { Claim } from '../../../model/claim.ts';
import type { CheckContext } from '../../context.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';

/** What this check holds against what, in one sentence, and where the rule comes from. */
export const ${id}: Check = {
  name: '${name}',
  kinds: [],
  options: NO_OPTIONS,
  run: (context) => context.extracted.claims.flatMap((claim) => findingOn(claim, context) ?? []),
};

/** The finding on one claim; null where the check is not sure. */
function findingOn(claim: Claim, _context: CheckContext): FindingDraft | null {
  if (claim.certainty !== 'asserted') return null;
  return null;
}
`;

const examples = (): string => `import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [];

/** As many as are found, and closer to them than one would like: precision lives here. */
export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The ferry made several crossings last week, the harbour office said.',
    publishedAt: '2022-03-07',
    because: 'it says nothing that this check looks at',
  },
];
`;

const page = (name: string): string => `# ${name}

## What it checks

## Why

## Found

## Left alone

## Options

None.

## Known misses
`;

const test = (name: string, id: string): string => `import { describe, expect, test } from 'vitest';
import { extract, openReference } from '../../src/index.ts';
import { FOUND, LEFT_ALONE } from '../../src/verify/checks/${name}/examples.ts';
import { ${id} } from '../../src/verify/checks/${name}/${name}.ts';
import { checkContext } from '../../src/verify/context.ts';

const reference = openReference([]);

function flagged(text: string, publishedAt: string): readonly string[] {
  return ${id}
    .run(checkContext(extract(text, { publishedAt }), reference))
    .filter(({ severity }) => severity !== null)
    .map(({ start, end }) => text.slice(start, end));
}

describe('${name}', () => {
  test.each([...FOUND])('flags $quote in: $text', ({ text, publishedAt, quote }) => {
    expect(flagged(text, publishedAt)).toEqual([quote]);
  });

  test.each([...LEFT_ALONE])('leaves alone: $text', ({ text, publishedAt }) => {
    expect(flagged(text, publishedAt)).toEqual([]);
  });

  test('is done at once with any text', () => {
    const context = checkContext(extract('1,000 of 1,000 and '.repeat(2_000), { publishedAt: '2022-03-07' }), reference);
    const started = performance.now();
    expect(${id}.run(context)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
`;
