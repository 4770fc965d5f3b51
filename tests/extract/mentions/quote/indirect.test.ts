import { expect, test } from 'vitest';
import { quotesIn } from './reading.ts';

test.each([
  ['Rosa Lind said the well was dry.', 'the well was dry', 'Rosa Lind', 'said'],
  ['Rosa Lind said on Monday that the well was dry.', 'the well was dry', 'Rosa Lind', 'said'],
  ['Rosa Lind said late Monday afternoon that it had rained.', 'it had rained', 'Rosa Lind', 'said'],
  ['The board told farmers that the well was dry.', 'the well was dry', 'The board', 'told'],
  ['The board argued that the well was dry.', 'the well was dry', 'The board', 'argued'],
  ['The well was dry, experts said.', 'The well was dry', 'experts', 'said'],
  ['The well was dry, said Rosa Lind, a farmer.', 'The well was dry', 'Rosa Lind', 'said'],
  ['The well was dry, the source added.', 'The well was dry', 'the source', 'added'],
  ['The well was dry, the Dale Gazette has learned.', 'The well was dry', 'the Dale Gazette', 'learned'],
  ['The well was dry, Rosa Lind told the Dale Gazette on Friday.', 'The well was dry', 'Rosa Lind', 'told'],
  ['According to the Dale Gazette, the well was dry.', 'the well was dry', 'the Dale Gazette', 'According to'],
  ['The well was dry, according to Rosa Lind.', 'The well was dry', 'Rosa Lind', 'according to'],
  ['The well was dry, confirmed a spokesperson.', 'The well was dry', 'a spokesperson', 'confirmed'],
  [
    'Prince Edward Island Premier Ana Hart said he’d called.',
    'he’d called',
    'Prince Edward Island Premier Ana Hart',
    'said',
  ],
  ['Many experts believe that the well was dry.', 'the well was dry', 'Many experts', 'believe'],
  ['Officials in Dale said they have counted 300 wells.', 'they have counted 300 wells', 'Officials in Dale', 'said'],
  ['Figures from the agency show that the wells ran dry.', 'the wells ran dry', 'Figures from the agency', 'show'],
  ['The board rejected Rosa Lind’s claim that the well was dry.', 'the well was dry', 'Rosa Lind', 'claim'],
])('in %j somebody is said to have said %j', (text, words, speaker, cue) => {
  expect(quotesIn(text, false)).toEqual([{ words, speaker, cue }]);
});

test.each([
  ['The board said nothing.'],
  ['The board did not say that the well was dry.'],
  ['The board declined to say whether the well was dry.'],
  ['The board would say that the well is dry.'],
  ['The claims were filed in May.'],
  ['The report of the board was long.'],
  ['In the United States wells run dry.'],
  ['The company, once rich, declared bankruptcy.'],
  ['“It is dry,” Rosa Lind said as she left the hall.'],
  ['The board told farmers after the meeting that was held in May.'],
  ['The crew added 500 trees to the park.'],
  ['Critics called the plan a waste.'],
  ['It goes without saying that wells run dry.'],
  ['The well is said to be dry.'],
])('in %j there is no indirect speech', (text) => {
  expect(quotesIn(text, false)).toEqual([]);
});

test('two speakers of one sentence keep their own words', () => {
  const text = 'Rosa Lind said the well was dry, while Tom Ek said the river was full.';
  expect(quotesIn(text, false).map(({ words, speaker }) => [speaker, words])).toEqual([
    ['Rosa Lind', 'the well was dry'],
    ['Tom Ek', 'the river was full'],
  ]);
});

test('a speaker in the middle of a sentence has both of its ends', () => {
  const text = 'The well, Rosa Lind said, has been dry since May.';
  expect(quotesIn(text, false).map(({ words }) => words)).toEqual(['The well', 'has been dry since May']);
});
