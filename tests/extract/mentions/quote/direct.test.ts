import { expect, test } from 'vitest';
import { quotesIn } from './reading.ts';

test.each([
  ['“The well is dry,” said Rosa Lind, 61.', 'The well is dry,', 'Rosa Lind', 'said'],
  ['“The well is dry,” Rosa Lind said.', 'The well is dry,', 'Rosa Lind', 'said'],
  ['"The well is dry," Rosa Lind told reporters on Monday.', 'The well is dry,', 'Rosa Lind', 'told'],
  ["''The well is dry,'' Ms. Lind said.", 'The well is dry,', 'Ms. Lind', 'said'],
  ['‘The well is dry,’ said Rosa Lind.', 'The well is dry,', 'Rosa Lind', 'said'],
  ["'The workers' well isn't dry,' said Rosa Lind.", "The workers' well isn't dry,", 'Rosa Lind', 'said'],
  ['‘The well is dry’, said Rosa Lind.', 'The well is dry', 'Rosa Lind', 'said'],
  ['“The well is dry. It has been since May,” she added.', 'The well is dry. It has been since May,', 'she', 'added'],
  ['Rosa Lind said: “The well is dry.”', 'The well is dry.', 'Rosa Lind', 'said'],
  ['Rosa Lind told a crowd in Leeds on Friday, “The well is dry.”', 'The well is dry.', 'Rosa Lind', 'told'],
  [
    '“The well is dry,” said a spokesperson for the water board.',
    'The well is dry,',
    'a spokesperson for the water board',
    'said',
  ],
  [
    "“The well is dry,” said the board's director, Rosa Lind.",
    'The well is dry,',
    "the board's director, Rosa Lind",
    'said',
  ],
  ['“The well is dry,” Rosa Lind, a farmer from Dale, said.', 'The well is dry,', 'Rosa Lind', 'said'],
  ['Rosa Lind, who farms near Dale, said the well was “bone dry.”', 'bone dry.', 'Rosa Lind', 'said'],
  ['Mayor Tom Ek called the plan “a disgrace to the town.”', 'a disgrace to the town.', 'Mayor Tom Ek', 'called'],
  ['Tom Ek praised the crews and said they were “simply heroic.”', 'simply heroic.', 'Tom Ek', 'said'],
  ['Tom Ek left the hall early, saying the vote was “a sham.”', 'a sham.', 'Tom Ek', 'saying'],
  ['The vote was “a sham,” according to Tom Ek.', 'a sham,', 'Tom Ek', 'according to'],
  ['Officials who were briefed on the plan said it was “not ready.”', 'not ready.', 'Officials', 'said'],
  [
    'Asked about the vote, Nina Roy, a lawyer for the mayor, acknowledged the “deep anger” in town.',
    'deep anger',
    'Nina Roy',
    'acknowledged',
  ],
  ['Said Nina Roy: “The town pays.”', 'The town pays.', 'Nina Roy', 'Said'],
  ['“The town pays," Nina Roy said.', 'The town pays,', 'Nina Roy', 'said'],
  ['“Fine,” an Ohio Republican added.', 'Fine,', 'an Ohio Republican', 'added'],
  ['“Fine,” said a Navy insider.', 'Fine,', 'a Navy insider', 'said'],
  ['She recalls Tom Ek’s reply: “The town pays for all of it.”', 'The town pays for all of it.', 'Tom Ek', undefined],
  ['“Who pays?” Nina Roy demanded.', 'Who pays?', 'Nina Roy', 'demanded'],
  ['“Who pays?” the mayor said on Friday.', 'Who pays?', 'the mayor', 'said'],
  ['“Who pays?” asked Nina Roy.', 'Who pays?', 'Nina Roy', 'asked'],
  ['“We wait,” said Cpl. Dan Oke.', 'We wait,', 'Cpl. Dan Oke', 'said'],
  [
    '“Wir warten nicht länger auf sie,” said Dr. Ursula von der Heide.',
    'Wir warten nicht länger auf sie,',
    'Dr. Ursula von der Heide',
    'said',
  ],
  ['Nina Roy said she hopes the court is “fair to both sides.”', 'fair to both sides.', 'Nina Roy', 'said'],
  ['The plan was described by Nina Roy as “half a bridge.”', 'half a bridge.', 'Nina Roy', 'described'],
  [
    '“He told me, ‘Leave the keys,’ so I left them,” said Nina Roy.',
    'He told me, ‘Leave the keys,’ so I left them,',
    'Nina Roy',
    'said',
  ],
  ['“We cannot go on like this for long” — Nina Roy', 'We cannot go on like this for long', 'Nina Roy', undefined],
])('in %j, %j is said by %j', (text, words, speaker, cue) => {
  expect(quotesIn(text, true)).toEqual([{ words, speaker, ...(cue === undefined ? {} : { cue }) }]);
});

test.each([
  ['The so-called “quiet car” was full.'],
  ['The band played “Harvest Moon” twice.'],
  ['He appeared on “Morning With Ana” on Tuesday.'],
  ['The law, known as the “Clean Rivers Act,” passed in June.'],
  ['A 6" pipe and a 5\'10" man stood there.'],
  ['The ’90s were kind to the workers’ unions.'],
  ['The “Harvest Moon” singer said nothing.'],
  ['The word “gift” means poison in German.'],
  ['Her novel “The Long Field” sold well.'],
  ['It was called the “black winter” by nobody.'],
])('in %j nothing is said', (text) => {
  expect(quotesIn(text, true)).toEqual([]);
});

test('both halves of a broken quote have one speaker', () => {
  const text = '“The well is dry,” Rosa Lind said. “We carry water from town.”';
  expect(quotesIn(text, true).map(({ speaker }) => speaker)).toEqual(['Rosa Lind', 'Rosa Lind']);
});

test('a quote that follows indirect speech in its paragraph has the same speaker', () => {
  const text = 'But Tom Ek said that the reservoir has fallen for years. “This cannot go on.”';
  expect(quotesIn(text, true)).toEqual([{ words: 'This cannot go on.', speaker: 'Tom Ek', cue: 'said' }]);
});

test('a quote of several paragraphs opens on each and is one mention a paragraph', () => {
  const text =
    '“The well is dry,” said Rosa Lind. “It was dry last year.\n“It will be dry next year.\n“Then we leave.”\nThe board met on Monday.';
  expect(quotesIn(text, true).map(({ words, speaker }) => [words, speaker])).toEqual([
    ['The well is dry,', 'Rosa Lind'],
    ['It was dry last year.', 'Rosa Lind'],
    ['It will be dry next year.', 'Rosa Lind'],
    ['Then we leave.', 'Rosa Lind'],
  ]);
});

test('a sentence of speech whose speaker is nowhere stays open', () => {
  const text = 'The crowd was loud.\n“Nobody asked us about any of this.”';
  expect(quotesIn(text, true)).toEqual([{ words: 'Nobody asked us about any of this.' }]);
});
