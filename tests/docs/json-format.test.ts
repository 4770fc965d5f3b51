import { readFileSync } from 'node:fs';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  CONFIGURATION_SCHEMA_FILE,
  checkOutputSchema,
  configurationSchemaText,
  SCHEMA_FILE,
  schemaText,
} from '../../scripts/json-schema.ts';
import { addArticle, emptySummary } from '../../src/batch/summary.ts';
import { check, openReference } from '../../src/index.ts';
import { CheckOutput } from '../../src/model/output.ts';
import { PLAIN, renderReport } from '../../src/report/format.ts';
import { json } from '../../src/report/json.ts';
import { sampleArticle } from '../samples/checked-article.ts';

const page = readFileSync('docs/json-format.md', 'utf8');

function sampleOutput(): unknown {
  const articles = [sampleArticle('a.txt'), sampleArticle('b.txt')];
  const decision = {
    finding: 'finding_1',
    status: 'accepted',
    reviewer: 'M. Editor',
    at: '2022-03-08',
    note: '',
  } as const;
  const batchFindings = sampleArticle().findings.map((finding) => ({ ...finding, decision }));
  const failures = [{ uri: 'c.txt', code: 'empty-file', message: 'the file is empty', line: 1 }];
  const output = {
    version: 1,
    articles,
    batchFindings,
    failures,
    summary: articles.reduce(addArticle, emptySummary()),
  } as const;
  return JSON.parse(
    renderReport(
      json,
      { ...output, articles: [...articles] },
      { width: 80, paint: PLAIN, explain: false, quiet: false },
    ),
  );
}

describe('the schema of the JSON format', () => {
  test('that is committed is the one the model gives (`npm run schema` writes it)', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
    expect(readFileSync(CONFIGURATION_SCHEMA_FILE, 'utf8')).toBe(configurationSchemaText());
  });

  test.each([true, false])('accepts what the json format prints (closed: %s)', (closed) => {
    const validate = new Ajv({ strict: false }).compile(checkOutputSchema({ closed }));
    expect([validate(sampleOutput()), validate.errors]).toEqual([true, null]);
    expect(CheckOutput.parse(sampleOutput())).toEqual(sampleOutput());
  });

  test('accepts what a real check gives, and nothing in it is unknown to the model', () => {
    const text =
      'In 2022, RCMP officers intercepted 39,540 asylum seekers in Quebec between ports of entry, up 4 per cent.';
    const reference = openReference(['reference/canada-asylum']);
    const articles = [check(text, { publishedAt: '2023-02-20', reference })];
    const summary = articles.reduce(addArticle, emptySummary());
    const output = JSON.parse(JSON.stringify({ version: 1, articles, batchFindings: [], failures: [], summary }));
    const validate = new Ajv({ strict: false }).compile(checkOutputSchema({ closed: true }));
    expect([validate(output), validate.errors]).toEqual([true, null]);
    // The number is Canada’s, and from 4,095 the year before it is more than 4 per cent.
    expect(summary.severities.error).toBe(2);
  });

  test('refuses a record without its fields, and in its closed form a field too many', () => {
    const validate = new Ajv({ strict: false }).compile(checkOutputSchema({ closed: false }));
    const closed = new Ajv({ strict: false }).compile(checkOutputSchema({ closed: true }));
    const output = sampleOutput() as { articles: { article: object }[] };
    const [first] = output.articles;
    expect(validate({ ...output, articles: [{ ...first, article: { id: 'x' } }] })).toBe(false);
    expect(validate({ ...output, more: 1 })).toBe(true);
    expect(closed({ ...output, more: 1 })).toBe(false);
  });
});

describe('the page on the JSON format', () => {
  interface Shape {
    readonly properties?: Record<string, Shape>;
    readonly anyOf?: readonly Shape[];
    readonly oneOf?: readonly Shape[];
  }
  const { $defs, ...root } = checkOutputSchema({ closed: true }) as Shape & { $defs: Record<string, Shape> };
  const fields = (shape: Shape): readonly string[] => [
    ...Object.keys(shape.properties ?? {}),
    ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap(fields),
  ];
  const section = (name: string): string => {
    const [, rest] = page.split(new RegExp(`^##+ ${name}$`, 'm'));
    return rest?.split(/^## |^### /m)[0] ?? '';
  };

  const records = Object.entries({ CheckOutput: root, ...$defs }).filter(([, shape]) => fields(shape).length > 0);
  test.each(records)('explains every field of %s', (name, shape) => {
    const text = section(name);
    expect(text, `there is no section ${name}`).not.toBe('');
    expect([...new Set(fields(shape))].filter((field) => !text.includes(`\`${field}\``))).toEqual([]);
  });
});
