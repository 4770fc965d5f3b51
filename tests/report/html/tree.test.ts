import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { secureUrl } from '../../../src/report/html/secure-url.ts';
import { h } from '../../../src/report/html/tree.ts';
import { writeTree } from '../../../src/report/html/write-tree.ts';
import { printable } from '../../../src/report/text/printable.ts';

describe('a tree written as HTML', () => {
  test.each([
    [h('p', { class: 'a' }, 'text'), '<p class="a">text</p>'],
    [h('p', {}, '<b> & "quotes"'), '<p>&lt;b&gt; &amp; &quot;quotes&quot;</p>'],
    [h('a', { title: '"><script>' }, 'x'), '<a title="&quot;&gt;&lt;script&gt;">x</a>'],
    [h('meta', { charset: 'utf-8' }), '<meta charset="utf-8">'],
    [h('p', { hidden: '', id: undefined }, null, undefined, 'x'), '<p hidden>x</p>'],
    [h('p', {}, 'a\u202eb\u001b[31m'), '<p>a&lt;U+202E&gt;b\u241b[31m</p>'],
  ])('%j', (tree, written) => {
    expect(writeTree(tree)).toBe(written);
  });

  test('reads back as the same one element with the same text, whatever the text is', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</p>', '<!--', ']]>', '<script>', '&#x3c;', '"'),
    );
    fc.assert(
      fc.property(fc.array(nasty), (pieces) => {
        const text = pieces.join('');
        const { children } = parseDocument(writeTree(h('p', { title: text }, text)));
        const [paragraph] = children;
        if (children.length !== 1 || paragraph?.type !== 'tag') return false;
        const inner = paragraph.children.map((child) => (child.type === 'text' ? child.data : '<not text>')).join('');
        return inner === printable(text) && (paragraph.attribs['title'] ?? '') === printable(text);
      }),
    );
  });
});

test.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ['http://example.org/', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.org/', null],
  ['https://user:secret@example.org/', null],
  ['', null],
])('an address is linked only where it is a secure one: %s', (text, linked) => {
  expect(secureUrl(text)).toBe(linked);
});
