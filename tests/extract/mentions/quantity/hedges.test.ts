import { expect, test } from 'vitest';
import { quantitiesIn } from './read.ts';

test.each([
  ['Nearly 40,000 birds came.', 'just-under', 'none', 'Nearly'],
  ['Almost 10 times as many birds came.', 'just-under', 'none', 'Almost'],
  ['Just under 300 birds came.', 'just-under', 'none', 'Just under'],
  ['Just over 300 birds came.', 'just-over', 'none', 'Just over'],
  ['Roughly 300 birds came.', 'about', 'none', 'Roughly'],
  ['Some 300 birds came.', 'about', 'none', 'Some'],
  ['An estimated 300 birds came.', 'about', 'none', 'An estimated'],
  ['They saw 300 or so birds.', 'about', 'none', 'or so'],
  ['More than 70 birds came.', 'exact', 'more-than', 'More than'],
  ['It was a more than 400% rise.', 'exact', 'more-than', 'more than'],
  ['Well over 300 birds came.', 'exact', 'more-than', 'Well over'],
  ['In excess of $5 million was paid.', 'exact', 'more-than', 'In excess of'],
  ['At least 300 birds came.', 'exact', 'at-least', 'At least'],
  ['No fewer than 300 birds came.', 'exact', 'at-least', 'No fewer than'],
  ['They saw 300 birds or more.', 'exact', 'at-least', 'or more'],
  ['Fewer than 300 birds came.', 'exact', 'less-than', 'Fewer than'],
  ['No more than 300 birds came.', 'exact', 'at-most', 'No more than'],
  ['At most 300 birds came.', 'exact', 'at-most', 'At most'],
  ['Up to 300 birds came.', 'exact', 'up-to', 'Up to'],
  ['As many as 300 birds came.', 'exact', 'up-to', 'As many as'],
  ['Only 300 birds came.', 'exact', 'none', ''],
  ['Up 300 from May, birds came.', 'exact', 'none', ''],
])('%j: hedge %s, bound %s', (text, hedge, bound, cue) => {
  const [first] = quantitiesIn(text);
  expect(first?.quantity).toMatchObject({ hedge, bound });
  expect(first?.quantity.cues.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(cue);
});

test('hedge and bound are both kept where both stand', () => {
  const [first] = quantitiesIn('They saw at least some 300 birds.');
  expect(first?.quantity).toMatchObject({ hedge: 'about', bound: 'at-least', low: 300, high: null });
});

test.each([
  ['more than 70', { low: 70, high: null, lowOpen: true, highOpen: true, value: 70 }],
  ['at least 70', { low: 70, high: null, lowOpen: false, highOpen: true, value: 70 }],
  ['fewer than 70', { low: null, high: 70, lowOpen: true, highOpen: true, value: 70 }],
  ['up to 70', { low: null, high: 70, lowOpen: true, highOpen: false, value: 70 }],
  ['between 150 and 200', { low: 150, high: 200, lowOpen: false, highOpen: false, value: null }],
  ['hundreds of', { low: 100, high: null, lowOpen: false, highOpen: true, value: null }],
  ['hundreds of thousands of', { low: 100_000, high: null, highOpen: true, value: null }],
  ['several', { low: 3, high: null, highOpen: true, value: null }],
  ['several hundred', { low: 300, high: null, highOpen: true, value: null }],
])('%j is an interval', (words, interval) => {
  const [first] = quantitiesIn(`They saw ${words} birds.`);
  expect(first?.quantity).toMatchObject(interval);
});
