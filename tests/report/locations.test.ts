import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/index.ts';
import { checkArticle } from '../../src/pipeline.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { renderReport } from '../../src/report/format.ts';
import { formatNamed } from '../../src/report/formats.ts';
import { OPTIONS, outputOf } from './samples.ts';

/** `line:column-line:column`, or as much of it as a format tells. */
type Place = string;

const reference = openReference([]);

/** Words that a draft may hold before and after a slip: accents, emoji, characters outside the BMP, inline markup, entities. */
const WORDS = fc.constantFrom(
  'Qu\u00e9bec',
  'Que\u0301bec',
  'na\u00efve',
  '\u6771\u4eac',
  '\ud83d\udea2',
  '\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67',
  '\ud835\udcb3',
  '**the board**',
  '*slowly*',
  '`boats`',
  '[the port](https://example.org/a_(b) "title")',
  '~~nearly~~',
  'AT&amp;T',
  '&eacute;t&eacute;',
  '\\*really\\*',
  'caf\u00e9,',
  'harbour',
  'the',
);
/** A slip that weekday-date flags, as it may be written; all were Thursdays. */
const SLIPS = fc.constantFrom(
  'Tuesday, December 5, 2002',
  'Monday, January 3, 2002',
  '**Tuesday**, December 5, 2002',
  '*Friday, December 5, 2002*',
  'Tuesday, **December 5, 2002**',
);
const words = fc.array(WORDS, { maxLength: 6 }).map((list) => list.join(' '));
const paragraph = fc
  .tuple(words, SLIPS, words, fc.boolean())
  .map(
    ([before, slip, after, breaks]) => `The ship${breaks ? '\n' : ' '}${before} sailed on ${slip}, ${after} they said.`,
  );
const draft = fc
  .tuple(
    fc.constantFrom(
      '',
      '---\npublished: 2003-01-07\ntitle: "L\u2019\u00e9t\u00e9"\n---\n\n',
      '# \u00c9t\u00e9 \ud83d\udea2 **now**\n\n',
    ),
    fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\ufeff'),
  )
  .map(([head, paragraphs, lineEnd, mark]) => mark + `${head}${paragraphs.join('\n\n')}\n`.replaceAll('\n', lineEnd));

/** Where the slips stand, read off the draft itself: the first letter of the weekday, and what follows the year. */
function expectedPlaces(source: string): readonly Place[] {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n|\n/);
  return lines.flatMap((line, index) =>
    [...line.matchAll(/(?<=on \*{0,2})(?:Mon|Tues|Fri)day.*?2002/g)].map(({ index: at, 0: { length } }) => {
      return `${index + 1}:${at + 1}-${index + 1}:${at + 1 + length}`;
    }),
  );
}

/** Reads the places off a report, as far as the format tells them. */
const READERS: Readonly<Record<string, (report: string) => readonly Place[]>> = {
  json: (report) =>
    JSON.parse(report)
      .articles[0].findings.filter(isSlip)
      .map(({ location: { start, end } }: Located) => placeOf(start, end)),
  jsonl: (report) =>
    JSON.parse(report.split('\n')[0] ?? '')
      .findings.filter(isSlip)
      .map(({ location: { start, end } }: Located) => placeOf(start, end)),
  sarif: (report) =>
    JSON.parse(report).runs[0].results.map((result: SarifResult) => {
      const { startLine, startColumn, endLine, endColumn } = result.locations[0].physicalLocation.region;
      return `${startLine}:${startColumn}-${endLine}:${endColumn}`;
    }),
  csv: (report) => {
    const [, ...rows]: string[][] = parse(report);
    return rows.map(([, line, column, endLine, endColumn]) => `${line}:${column}-${endLine}:${endColumn}`);
  },
  github: (report) =>
    [...report.matchAll(/^::error file=draft\.md,line=(\d+),endLine=(\d+),col=(\d+),endColumn=(\d+),/gm)].map(
      ([, line, endLine, column, endColumn]) => `${line}:${column}-${endLine}:${endColumn}`,
    ),
  junit: (report) =>
    [...report.matchAll(/name="weekday-date at (\d+:\d+):[^>]* line="\d+"/g)].map(([, place = '']) => place),
  markdown: (report) => [...report.matchAll(/error\*\* \u00b7 line (\d+:\d+) /g)].map(([, place = '']) => place),
  text: (report) => [...report.matchAll(/^ +(\d+:\d+) error /gm)].map(([, place = '']) => place),
};

interface Located {
  readonly location: { readonly start: Point; readonly end: Point };
}
interface Point {
  readonly line: number;
  readonly column: number;
}
interface SarifResult {
  readonly locations: readonly [{ readonly physicalLocation: { readonly region: Record<string, number> } }];
}

function isSlip({ check }: { readonly check: string }): boolean {
  return check === 'weekday-date';
}

function placeOf(start: Point, end: Point): Place {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

describe('every finding on a Markdown draft with accents, emoji, CRLF and inline markup points at its line and column', () => {
  test.each(Object.entries(READERS))('in %s', (name, read) => {
    const format = formatNamed(name);
    if (format === undefined) throw new Error(`no format ${name}`);
    fc.assert(
      fc.property(draft, (source) => {
        const bytes = new TextEncoder().encode(source);
        const checked = checkArticle(readArticle(bytes, { uri: 'draft.md', published: '2003-01-07' }), reference);
        const places = read(renderReport(format, outputOf([checked]), OPTIONS));
        const expected = expectedPlaces(source);
        expect(expected.length).toBeGreaterThan(0);
        const told = places[0]?.includes('-') === true ? expected : expected.map((place) => place.split('-')[0]);
        expect(places).toEqual(told);
      }),
      { numRuns: 60 },
    );
  });
});
