import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, extract, openReference, ReadError, readArticle } from '../src/index.ts';
import { CheckedArticle, ExtractedArticle } from '../src/model/output.ts';

const TEXT = 'By noon on Monday 1,200 boats had passed.\n\nShare\n\nThat is nearly 5 per cent more than in 2020.\n';

describe('as a library', () => {
  test('extract takes a text as it stands: offsets are offsets into what was given', () => {
    const extracted = ExtractedArticle.parse(extract(TEXT, { publishedAt: '2022-03-08' }));
    expect(extracted.article.text).toBe(TEXT);
    expect(extracted.mentions.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(['1,200', '5 per cent', '2020']),
    );
    for (const { start, end, quote } of [...extracted.mentions, ...extracted.claims]) {
      expect(TEXT.slice(start, end)).toBe(quote);
    }
  });

  test('check adds findings, located by line and column', () => {
    const { findings } = CheckedArticle.parse(check(TEXT, { publishedAt: '2022-03-08', reference: openReference([]) }));
    expect(findings.length).toBeGreaterThan(0);
    for (const { quote, location } of findings) {
      const { start, end } = location ?? { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
      expect(start.line).toBe(end.line);
      expect(TEXT.split('\n')[start.line - 1]?.slice(start.column - 1, end.column - 1)).toBe(quote);
    }
  });

  test('readArticle reads the one article of a file, and says why it cannot', () => {
    const { article } = readArticle(Buffer.from(TEXT), { uri: 'boats.txt', published: '2022-03-08' });
    expect(article).toMatchObject({ uri: 'boats.txt', publishedAt: '2022-03-08', publishedFrom: 'flag' });
    expect(() => readArticle(new Uint8Array(), { uri: 'empty.txt' })).toThrow(ReadError);
  });
});

test('any text at all is checked without an exception, and every quote stands where its offsets say', () => {
  const word = fc.constantFrom(
    '1,200',
    'boats',
    '\n',
    '\r\n',
    ' ',
    'Québec',
    '👩‍👩‍👧',
    'nearly',
    '5 %',
    'in 2020',
    '.',
    '“',
    '\u0000',
    '\ud83d',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const { mentions, claims, findings } = check(text, { publishedAt: '2022-03-08' });
      for (const { start, end, quote } of [...mentions, ...claims, ...findings])
        expect(text.slice(start, end)).toBe(quote);
    }),
    { numRuns: 60 },
  );
});
