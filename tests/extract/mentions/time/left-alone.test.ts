import { expect, test } from 'vitest';
import { readTimes } from './read-times.ts';

test.each([
  'You may go.',
  'Theresa May said so.',
  'MAY said the bill was dead.',
  'The March on Washington drew thousands.',
  'They joined the March for Life.',
  'The Sun said it was wrong, and the Star agreed.',
  'The Sunday Times and the Friday Group agreed.',
  'Black Friday sales rose.',
  'She came second and he came third.',
  'A second judge agreed.',
  'Police intercepted 39,540 people.',
  'Section 2019 of the act was struck down.',
  'Some 2,000 people came.',
  '1984 people marched.',
  'A total of 2010 were killed.',
  'In all, 1950 were freed.',
  'About 1990 homes burned.',
  'The $2,019 bill was paid.',
  'The 2019-page report was read.',
  'It weighs 1600 kg and runs 1500 metres.',
  'Flight 1984 took Route 2020.',
  'They flew a Boeing 1900 to Expo 2017.',
  'April Smith met June Carter and August Wilson.',
  'A 6-year-old boy and a man of 52 years old fled.',
  'Filed on 02/09/2023.',
  'The score was 3-2 and the odds were 9/11.',
  'The film High Noon was shown.',
  'He reads USA Today.',
  'He spoke on “This Week” and on “60 Minutes”.',
  'Prices fall when supplies spring back.',
  'The fall of the wall was quick.',
  'See www.example.org/2019/06/03 for more.',
  'It fell from 1800 workers to 2000 workers.',
  'He lives at 1984 Main Street.',
  'One-quarter of all deaths were sudden.',
  'The head of 20th Century Fox left at the last minute.',
  'They watched 60 Minutes and 127 Hours.',
  'COVID-19, the G20 and Apollo 11 came up.',
])('“%s” names no time', (text) => {
  expect(readTimes(text, '2025-07-10')).toEqual([]);
});

test('a month inside a person’s name is none', () => {
  const text = 'In June, June Carter sang.';
  const found = [{ kind: 'person', start: 9, end: 20, name: 'June Carter', entity: '' }] as const;
  expect(readTimes(text, '2025-07-10', found)).toEqual(['June | DATE 2025-06 | 2025-06-01/2025-07-01']);
});
