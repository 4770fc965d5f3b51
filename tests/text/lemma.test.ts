import { expect, test } from 'vitest';
import { contentLemma, nounLemma, verbLemma } from '../../src/text/lemma.ts';

test.each([
  ['seekers', 'seeker'],
  ['families', 'family'],
  ['people', 'person'],
  ['crises', 'crisis'],
  ['buses', 'bus'],
  ['businesses', 'business'],
  ['crossings', 'crossing'],
  ['churches', 'church'],
  ['asylum', 'asylum'],
  ['Claims', 'claim'],
  ['ports', 'port'],
  ['attorneys-general', 'attorneys-general'],
  ['houses', 'house'],
  ['taxes', 'tax'],
])('the noun %s has the lemma %s', (word, lemma) => {
  expect(nounLemma(word)).toBe(lemma);
});

test.each(
  Object.entries({
    entered: 'enter',
    intercepted: 'intercept',
    making: 'make',
    rose: 'rise',
    stopped: 'stop',
    crossing: 'cross',
    increased: 'increase',
    decided: 'decide',
    included: 'include',
    removed: 'remove',
    located: 'locate',
    required: 'require',
    compared: 'compare',
    declined: 'decline',
    visited: 'visit',
    estimated: 'estimate',
    reported: 'report',
    arrested: 'arrest',
    applied: 'apply',
    crosses: 'cross',
    fled: 'flee',
    sought: 'seek',
    settled: 'settle',
    approved: 'approve',
    deported: 'deport',
    detained: 'detain',
    trained: 'train',
    doubled: 'double',
    exploded: 'explode',
    recorded: 'record',
    seeking: 'seek',
    receiving: 'receive',
    issued: 'issue',
    arrived: 'arrive',
  }),
)('the verb %s has the lemma %s', (word, lemma) => {
  expect(verbLemma(word)).toBe(lemma);
});

test('crossings, crossed and cross meet', () => {
  expect(new Set(['crossings', 'crossed', 'cross', 'crossing'].map(contentLemma))).toEqual(new Set(['cross']));
});
