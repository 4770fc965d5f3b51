import { camelCase, type Scaffold } from './scaffold.ts';

/** An extractor that finds nothing yet: its code, its examples, its page and the test that holds it to the examples. */
export function extractorFiles(name: string): Scaffold {
  const folder = `src/extract/mentions/${name}`;
  const id = camelCase(name);
  return {
    files: {
      [`${folder}/${name}.ts`]: code(id),
      [`${folder}/examples.ts`]: examples(),
      [`${folder}/${name}.md`]: page(name),
      [`tests/extract/mentions/${name}/${name}.test.ts`]: test(name, id),
    },
    entries: [
      {
        file: 'src/extract/mentions/contents.ts',
        lines: [`import { ${id} } from './${name}/${name}.ts';`, `${id},`],
      },
    ],
  };
}

const code = (id: string): string => `import { type Document, tokensOf } from '../../document/document.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { MentionDraft, MentionExtractor } from '../draft.ts';

/** What this extractor finds, in one sentence, and where the rule comes from. */
export const ${id}: MentionExtractor = (document) =>
  document.sentences.flatMap((sentence) => mentionsIn(document, sentence));

/** The mentions of one sentence; none where the rule is not sure. */
function mentionsIn(document: Document, sentence: Sentence): readonly MentionDraft[] {
  const tokens = tokensOf(document, sentence);
  if (tokens.length === 0) return [];
  return [];
}
`;

const examples = (): string => `/** A sentence in our own words, and the words in it that are found. */
interface Example {
  readonly text: string;
  readonly quotes: readonly string[];
}

export const FOUND: readonly Example[] = [];

/** As many as are found, and closer to them than one would like: precision lives here. */
export const LEFT_ALONE: readonly Example[] = [
  { text: 'The ferry made several crossings last week, the harbour office said.', quotes: [] },
];
`;

const page = (name: string): string => `# ${name}

## What it finds

## Why

## Found

## Left alone

## Known misses
`;

const test = (name: string, id: string): string => `import { describe, expect, test } from 'vitest';
import { openDocument } from '../../../../src/extract/document/document.ts';
import { FOUND, LEFT_ALONE } from '../../../../src/extract/mentions/${name}/examples.ts';
import { ${id} } from '../../../../src/extract/mentions/${name}/${name}.ts';
import { readText } from '../../../../src/ingest/read-articles.ts';

function found(text: string): readonly string[] {
  const document = openDocument(readText(text, { uri: 'example.txt', published: '2022-03-07' }));
  return ${id}(document, []).map(({ start, end }) => document.text.slice(start, end));
}

describe('${name}', () => {
  test.each([...FOUND, ...LEFT_ALONE])('finds $quotes in: $text', ({ text, quotes }) => {
    expect(found(text)).toEqual(quotes);
  });

  test('is done at once with any text', () => {
    const started = performance.now();
    found('1,000 of 1,000 and '.repeat(2_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
`;
