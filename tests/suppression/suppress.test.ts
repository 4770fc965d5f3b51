import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/index.ts';
import type { Notice } from '../../src/model/output.ts';
import { checkArticle } from '../../src/pipeline.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { suppress } from '../../src/suppression/suppress.ts';
import { processorMilliseconds } from '../processor-time.ts';

const reference = openReference([]);
/** Flagged by weekday-date: that day was a Thursday. */
const SLIP = 'The council met on Tuesday, December 5, 2002, at the old town hall.';
/** Flagged by text-arithmetic: it is 25 %. */
const SUM = 'Ticket sales rose 20% to 1,500 from 1,200.';

function checked(lines: readonly string[], uri = 'draft.md', lineEnd = '\n') {
  const bytes = new TextEncoder().encode(`${lines.join(lineEnd)}${lineEnd}`);
  const { findings, notices = [] } = checkArticle(readArticle(bytes, { uri, published: '2003-01-07' }), reference);
  const flags = findings.filter(({ severity }) => severity !== null);
  return {
    standing: flags.filter(({ suppressed }) => suppressed === undefined).map(({ check }) => check),
    suppressed: flags.flatMap(({ check, suppressed }) =>
      suppressed === undefined ? [] : [[check, suppressed.reason]],
    ),
    notices,
  };
}

describe('a comment suppresses', () => {
  test.each([
    ['the next line', ['<!-- deskcheck-disable-next-line -- the archive has it so -->', SLIP]],
    ['the next line, named', ['<!-- deskcheck-disable-next-line weekday-date -- the archive has it so -->', SLIP]],
    ['the line after a blank one', ['<!-- deskcheck-disable-next-line -- the archive has it so -->', '', SLIP]],
    [
      'one of several names',
      ['<!-- deskcheck-disable-next-line event-date, weekday-date -- the archive has it so -->', SLIP],
    ],
    ['its own line', [`${SLIP} <!-- deskcheck-disable-line -- the archive has it so -->`]],
    ['a stretch', ['<!-- deskcheck-disable -- the archive has it so -->', '', SLIP, '', '<!-- deskcheck-enable -->']],
    ['the rest of a file', ['<!-- deskcheck-disable weekday-date -- the archive has it so -->', '', SLIP]],
    ['a file, from its end', [SLIP, '', '<!-- deskcheck-disable-file -- the archive has it so -->']],
    [
      'after a dash that an editor made of two hyphens',
      ['<!-- deskcheck-disable-next-line — the archive has it so -->', SLIP],
    ],
    [
      'over several lines',
      ['<!-- deskcheck-disable-next-line', 'weekday-date -- the archive', '  has it so -->', SLIP],
    ],
  ])('%s', (name, lines) => {
    const { standing, suppressed, notices } = checked(lines);
    expect(standing).toEqual([]);
    expect(suppressed).toEqual([['weekday-date', 'the archive has it so']]);
    expect(notices.map(({ code }) => code)).toEqual(name === 'one of several names' ? ['suppression-unused'] : []);
  });

  test('in HTML, and where lines end in CRLF', () => {
    const page = ['<!doctype html><title>Council</title><article>', '<!-- deskcheck-disable-next-line -- so be it -->'];
    expect(checked([...page, `<p>${SLIP}</p>`, '</article>'], 'page.html', '\r\n').suppressed).toEqual([
      ['weekday-date', 'so be it'],
    ]);
  });
});

describe('a comment leaves alone', () => {
  test.each([
    ['a line further on', ['<!-- deskcheck-disable-next-line -- a slip -->', 'All is well.', '', SLIP]],
    ['what stands before it', [SLIP, '', '<!-- deskcheck-disable -- a slip -->']],
    [
      'what stands after the end of a stretch',
      ['<!-- deskcheck-disable -- a slip -->', '<!-- deskcheck-enable -->', '', SLIP],
    ],
    ['what another check flags', ['<!-- deskcheck-disable-next-line text-arithmetic -- a slip -->', SLIP]],
  ])('%s', (_name, lines) => {
    const { standing, notices } = checked(lines);
    expect(standing).toEqual(['weekday-date']);
    expect(notices.map(({ code }) => code)).toEqual(['suppression-unused']);
  });

  test.each([
    [
      'that gives no reason',
      '<!-- deskcheck-disable-next-line weekday-date -->',
      'suppression-without-reason',
      /after two hyphens/,
    ],
    [
      'that names no check',
      '<!-- deskcheck-disable-next-line weekday-dates -- so -->',
      'suppression-unknown-check',
      /did you mean "weekday-date"/,
    ],
    [
      'that is misspelt',
      '<!-- deskcheck-disable-nextline -- so -->',
      'suppression-unknown',
      /did you mean "deskcheck-disable-next-line"/,
    ],
  ])('where it is one %s', (_name, comment, code, message) => {
    const { standing, notices } = checked([comment, SLIP]);
    expect(standing).toEqual(['weekday-date']);
    expect(notices).toEqual([{ line: 1, column: 1, code, message: expect.stringMatching(message) }]);
  });

  test('and other comments are none of ours', () => {
    expect(checked(['<!-- desk: check this again -->', '', SLIP]).notices).toEqual([]);
  });
});

test('a check can be let through again inside of a stretch', () => {
  const lines = [
    '<!-- deskcheck-disable -- copied from the archive -->',
    '<!-- deskcheck-enable text-arithmetic -->',
    SLIP,
    '',
    SUM,
  ];
  expect(checked(lines)).toMatchObject({
    standing: ['text-arithmetic'],
    suppressed: [['weekday-date', 'copied from the archive']],
  });
});

test('an unused comment is told with its place', () => {
  const { notices } = checked([
    'All is well.',
    '',
    '<!-- deskcheck-disable-next-line -- a slip -->',
    'And so is this.',
  ]);
  expect(notices).toEqual<Notice[]>([
    {
      line: 3,
      column: 1,
      code: 'suppression-unused',
      message: 'deskcheck-disable-next-line suppresses nothing: nothing is flagged there',
    },
  ]);
});

test('thousands of comments are done at once', () => {
  const comments = Array.from({ length: 20_000 }, (_, index) => ({
    text: ` deskcheck-disable-next-line ${'x '.repeat(index % 40)}weekday-date -- so `,
    line: index + 1,
    column: 1,
  }));
  const started = processorMilliseconds();
  suppress({ findings: [], comments, textLines: () => new Set(), checks: ['weekday-date', 'x'] });
  expect(processorMilliseconds() - started).toBeLessThan(4_000);
});
