import { expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { wordHashes } from '../../../src/verify/across/word-hashes.ts';

const alone = (text: string) => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => wordHashes(word));

test.each([
  ['plain words and marks', 'The council met on Tuesday, (again) at 7:30 p.m.\nNobody came.'],
  ['curly marks', 'The mayor’s “plan” — a wall – was dropped… again'],
  ['accents, composed and not', 'Québec and Que\u0301bec, Ångström, Dvořák'],
  ['signs that fold into several letters', 'ﬁnance ½ Ⅳ ① ´tis'],
  ['other scripts', 'Αθήνα ΣΟΦΟΣ Москва 東京 İstanbul'],
  ['other blanks', 'one\u00A0two\u2003three\tfour\r\nfive'],
  ['nothing', ''],
])('words are hashed as they fold: %s', (_, text) => {
  expect(wordHashes(text)).toEqual(alone(text));
});

test('two spellings of a word have one hash, two words have two', () => {
  expect(wordHashes('Québec')).toEqual(wordHashes('QUEBEC'));
  expect(wordHashes('Quebec')).not.toEqual(wordHashes('Ontario'));
});

test.each([['a'], ['é'], ['é '], ['aé'], ['\u0301']])('twice the text takes about twice the time: %j', (part) => {
  const cost = (length: number) => {
    const text = part.repeat(length / part.length);
    const begun = performance.now();
    wordHashes(text);
    return performance.now() - begun;
  };
  cost(200_000);
  expect(cost(400_000)).toBeLessThan(3 * cost(200_000) + 60);
});
