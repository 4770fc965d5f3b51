import { describe, expect, test } from 'vitest';
import { askFor, optionsFor } from '../../src/cli/commands/reference-add-questions.ts';
import { recogniseTable } from '../../src/reference/adapters/recognise-table.ts';
import type { ReferenceProblem } from '../../src/reference/problem.ts';

const lacksOf = (text: string): readonly ReferenceProblem[] => recogniseTable(text, 'figures.csv').lacks;

/** Answers in turn; null where a person presses Enter. */
function person(...answers: readonly (string | null)[]) {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers[asked.length - 1] ?? null;
  };
  return { ask, asked };
}

describe('what a table lacks is asked for', () => {
  test('one question for each thing, three for a source', async () => {
    const { ask, asked } = person('Quebec', 'Register of births', 'Registrar', null);
    const problems = lacksOf('year,births\n2022,80700\n');
    expect(await askFor(problems, {}, ask)).toEqual({
      place: 'Quebec',
      sourceTitle: 'Register of births',
      publisher: 'Registrar',
    });
    expect(asked).toHaveLength(4);
  });

  test('a column for the dates', async () => {
    const { ask } = person('wann');
    expect(await askFor(lacksOf('place,wann,value,source\nCA,2022,1,x\n'), {}, ask)).toEqual({
      column: { date: 'wann' },
    });
  });

  test.each([
    ['no answer', 'year,births\n2022,80700\n', [null]],
    ['a fault that no answer mends', 'place,year,value,source\nCA,2022,many,x\n', ['CA']],
  ])('%s ends the questions', async (_, text, answers) => {
    expect(await askFor(lacksOf(text), {}, person(...answers).ask)).toBeNull();
  });
});

test.each([
  ['year,births\n2022,1\n', ['--place', '--source-title']],
  ['place,births,source\nCA,1,x\n', ['--column date']],
  ['place,year,colour,source\nCA,2022,red,x\n', ['--column value']],
  ['place,year,value,source\nCA,2022,1,x\n', []],
])('without a person the options are told: %j', (text, options) => {
  expect(optionsFor(lacksOf(text)).map((option) => option.split(/[ =][A-Z]/)[0]?.replace(/=.*/, ''))).toEqual(
    options.map((option) => expect.stringContaining(option)),
  );
});
