import { expect, test } from 'vitest';
import { certaintyOf } from '../../../../src/extract/claims/certainty/certainty.ts';
import { openDocument } from '../../../../src/extract/document/document.ts';
import { processorMilliseconds } from '../../../processor-time.ts';

/** The certainty of what stands between square brackets. */
function certaintyIn(marked: string): string {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const end = marked.indexOf(']') - 1;
  const article = { id: 'a', uri: 'a.txt', byline: [], language: 'en', text };
  const document = openDocument({ article, blocks: [{ start: 0, end: text.length, role: 'prose' }] });
  const sentence = document.sentences.find((candidate) => candidate.end > start);
  if (sentence === undefined) throw new Error('no sentence');
  return certaintyOf(document, sentence, { start, end });
}

test.each([
  ['The port handled [4,120] containers in May.'],
  ['No more than [500] people fit in the hall.'],
  ['The hall holds not less than [500] people.'],
  ['Not only [500] farmers but also fishermen came.'],
  ['Officials said [300] people arrived last year.'],
  ['The council, which may close the school, spent [$5 million] on it.'],
  ['The lake froze for [40] days, and it could thaw early.'],
  ['Rents rose [5%] and could rise further.'],
  ['The will of [500] voters was plain.'],
  ['In May, [452] claims were filed.'],
  ['The expected storm cut power to [500] homes.'],
  ['Officials could not explain why [500] people left.'],
  ['People fear they may lose work, but [300] jobs were added.'],
  ['The city set a target of cutting it to 5% from about [7.3%].'],
  ['Fares could fall from [$4] to $3.'],
  ['Claims of alleged fraud led to [245] trials.'],
  ['The attempt to mend it was the talk of [27] towns.'],
  ['Some [74] per cent said the mayor should go.'],
  ['The pool has been closed for [12] weeks.'],
  ['A study of [900] nurses showed that pay matters.'],
  ['About [90] houses have been built since June.'],
])('%j is asserted', (text) => {
  expect(certaintyIn(text)).toBe('asserted');
});

test.each([
  ['As many as [200] residents could be seeking shelter.', 'possible'],
  ['The flood may have killed [30] cattle.', 'possible'],
  ['The mayor spoke as if [500] people had come.', 'possible'],
  ['Perhaps [500] people came.', 'possible'],
  ['The fire appears to have destroyed [12] barns.', 'possible'],
  ['Doctors fear that [40] patients were exposed.', 'possible'],
  ['The fraud left an alleged [40] victims.', 'possible'],
  ['The planned [300] homes lie east of town.', 'intended'],
  ['Fares could fall from $4 to [$3].', 'possible'],
  ['The bridge is expected to cost [$80 million].', 'predicted'],
  ['The bridge will cost [$80 million].', 'predicted'],
  ['The bank forecast growth of [2%] for next year.', 'predicted'],
  ['Analysts predict that [2,000] stores close.', 'predicted'],
  ['About [600] guests are likely to attend.', 'predicted'],
  ['Some [600] guests are set to attend.', 'predicted'],
  ['The town is on track to add [90] houses.', 'predicted'],
  ['The ministry set a target of cutting emissions to [5%] from 7%.', 'intended'],
  ['The company plans to hire [500] people.', 'intended'],
  ['The company announced plans to hire [500] people.', 'intended'],
  ['About [500] workers plan to strike.', 'intended'],
  ['The union called for a raise of [8%].', 'intended'],
  ['The minister promised to build [1,000] homes.', 'intended'],
  ['Speed should be cut to [30] kilometres an hour.', 'intended'],
  ['If [500] people came, the hall was full.', 'hypothetical'],
  ['The tax would raise [$3 billion].', 'hypothetical'],
  ['Unless [60] members sign, the motion fails.', 'hypothetical'],
  ['The crowd did not reach [500] people.', 'negated'],
  ['The town never had [500] people.', 'negated'],
  ["The crowd didn't reach [500].", 'negated'],
  ['The mayor denied that [500] trees were felled.', 'negated'],
  ['The ferry no longer carries [500] cars.', 'negated'],
  ['Police found no evidence of [500] stolen ballots.', 'negated'],
  ['The plant failed to make [500] cars.', 'negated'],
  ['Did [500] people come?', 'question'],
  ['She asked whether [500] people came.', 'question'],
])('%j is %s', (text, expected) => {
  expect(certaintyIn(text)).toBe(expected);
});

test('a sentence of many clauses is read in time that grows with its length', () => {
  const started = processorMilliseconds();
  certaintyIn(`${'and it may be so, '.repeat(5_000)}[500] people came.`);
  certaintyIn(`${'not only '.repeat(20_000)}[500] people came.`);
  expect(processorMilliseconds() - started).toBeLessThan(2_000);
});
