import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticles } from '../../src/ingest/read-articles.ts';
import type { ReadArticle } from '../../src/model/reading.ts';
import { locate } from '../../src/text/source-map.ts';

/** Words that no rule takes for furniture, each one once in a document, so that each has one place. */
const oddities = ['é', 'e\u0301', '😀', '𝔘', 'ü', '—', '“', '’', '\u00a0', '\u200b', '\u00ad', 'ﬁ', 'ß', '中'];
const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
const oddity = fc.constantFrom(...oddities);

const plainGlue = fc.oneof(fc.constant(' '), fc.constant('  '), fc.constant('\t'), oddity);
const htmlGlue = fc.oneof(
  plainGlue,
  fc.constantFrom(
    '&amp;',
    '&eacute;',
    '&#8217;',
    '&#x1F600;',
    '&nbsp;',
    ' <b>',
    '</b> ',
    ' <i><em>',
    '</em></i>',
    '<br>',
    '\n',
    '\r\n',
    '<a href="x">l</a> ',
    '<!-- c -->',
    '&hellip;',
    '&',
  ),
);
const markdownGlue = fc.oneof(
  plainGlue,
  fc.constantFrom(
    ' &amp; ',
    ' &eacute; ',
    ' \\* ',
    ' **',
    '** ',
    ' _x_ ',
    '  \n',
    '\n',
    ' [',
    '](http://x) ',
    ' `',
    '` ',
    ' <b>',
    '</b> ',
    ' <!-- c --> ',
    ' \\\\ ',
  ),
);

interface Draft {
  readonly source: string;
  readonly words: readonly string[];
}

function draft(
  glue: fc.Arbitrary<string>,
  before: string,
  after: string,
  between: fc.Arbitrary<string>,
): fc.Arbitrary<Draft> {
  const sentence = fc.array(glue, { minLength: 14, maxLength: 24 });
  return fc
    .tuple(fc.array(sentence, { minLength: 1, maxLength: 4 }), between, fc.boolean())
    .map(([sentences, gap, mark]) => {
      let count = 0;
      const words: string[] = [];
      const paragraphs = sentences.map((glues) => {
        const pieces = glues.map((piece) => {
          const word = `Q${count}z`;
          count += 1;
          words.push(word);
          return word + piece;
        });
        return `${before}${pieces.join('')} and so it went on.${after}`;
      });
      return { source: `${mark ? '\uFEFF' : ''}${paragraphs.join(gap)}`, words };
    });
}

function linesOf(source: string): string[] {
  return source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}

function check({ source, words }: Draft, uri: string): void {
  const { readings } = readArticles(new TextEncoder().encode(source), { uri });
  const reading = readings[0];
  if (reading === undefined) throw new Error(`not read: ${JSON.stringify(source)}`);
  const lines = linesOf(source);
  for (const word of words) {
    const offset = reading.article.text.indexOf(word);
    if (offset === -1) continue;
    const { line, column } = locate(reading.sourceMap, offset);
    expect(lines[line - 1]?.slice(column - 1, column - 1 + word.length)).toBe(word);
  }
  expect(words.filter((word) => reading.article.text.includes(word)).length).toBeGreaterThan(words.length * 0.6);
  checkRuns(reading, lines);
}

function checkRuns({ article, blocks, sourceMap }: ReadArticle, lines: readonly string[]): void {
  let end = 0;
  for (const run of sourceMap) {
    expect(run.start).toBe(end);
    expect(run.line).toBeLessThanOrEqual(lines.length);
    if (run.verbatim) {
      const text = article.text.slice(run.start, run.end);
      expect(lines[run.line - 1]?.slice(run.column - 1, run.column - 1 + text.length)).toBe(text);
    }
    end = run.end;
  }
  expect(end).toBe(article.text.length);
  let last = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last);
    expect(article.text.slice(block.start, block.end).trim()).not.toBe('');
    last = block.end;
  }
}

const runs = { numRuns: 150 };

test('every word of plain text is found again at its line and column', () => {
  const gap = fc
    .tuple(lineBreak, lineBreak)
    .map(([first, second]) => (first === '\r' && second === '\n' ? '\n\n' : first + second));
  fc.assert(
    fc.property(draft(plainGlue, '', '', gap), (given) => check(given, 'a.txt')),
    runs,
  );
});

test('every word of a page is found again at its line and column', () => {
  const page = draft(htmlGlue, '<p>', '</p>', lineBreak).map(({ source, words }) => ({
    source: source.startsWith('\uFEFF')
      ? `\uFEFF<article>${source.slice(1)}</article>`
      : `<article>${source}</article>`,
    words,
  }));
  fc.assert(
    fc.property(page, (given) => check(given, 'a.html')),
    runs,
  );
});

test('every word of a Markdown draft is found again at its line and column', () => {
  fc.assert(
    fc.property(draft(markdownGlue, '', '', fc.constantFrom('\n\n', '\r\n\r\n', '\n\n> ')), (given) =>
      check(given, 'a.md'),
    ),
    runs,
  );
});
