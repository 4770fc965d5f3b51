import { describe, expect, test } from 'vitest';
import { configurationSchema, FORMAT_NAMES } from '../../src/configuration/configuration.ts';
import { keysAt } from '../../src/configuration/keys-at.ts';
import { readConfiguration } from '../../src/configuration/read-configuration.ts';
import { starterText } from '../../src/configuration/starter.ts';
import { formats } from '../../src/report/formats.ts';
import { processorMilliseconds } from '../processor-time.ts';

function told(text: string, uri = 'deskcheck.config.json'): readonly string[] {
  const reading = readConfiguration(text, uri);
  return 'problems' in reading ? reading.problems.map(({ line, message }) => `${line}: ${message}`) : [];
}

describe('a configuration is read', () => {
  test.each([
    [
      'with comments and trailing commas',
      '{\n // so\n "jobs": 2, /* or so */\n "ignore": ["a",],\n}',
      { jobs: 2, ignore: ['a'] },
    ],
    ['with a byte order mark', '\ufeff{"jobs": 2}', { jobs: 2 }],
    ['with a severity alone', '{"checks": {"weekday-date": "off"}}', { checks: { 'weekday-date': 'off' } }],
    [
      'with a severity in an object',
      '{"checks": {"weekday-date": {"severity": "note"}}}',
      { checks: { 'weekday-date': { severity: 'note' } } },
    ],
    ['that says nothing', '{}', {}],
  ])('%s', (_name, text, configuration) => {
    expect(readConfiguration(text, 'deskcheck.config.json')).toEqual({ configuration });
  });

  test.each([
    ['from its key', '{"name": "desk", "deskcheck": {"jobs": 2}}', { jobs: 2 }],
    ['without the key: it says nothing', '{"name": "desk"}', null],
    ['that npm could not read and that says nothing of us', '{"name": ', null],
  ])('in a package.json, %s', (_name, text, configuration) => {
    expect(readConfiguration(text, 'a/package.json')).toEqual({ configuration });
  });
});

describe('what is wrong is one message with its line and the right spelling', () => {
  test.each([
    [
      'an unknown key',
      '{\n  "jobs": 2,\n  "fail-on": "error"\n}',
      '3: there is no key "fail-on": did you mean "failOn"?',
    ],
    [
      'a key that is like no other',
      '{"colour": true}',
      /^1: there is no key "colour": choose from \$schema, reference, /,
    ],
    [
      'an unknown check',
      '{"checks": {\n"weekday-dates": "off"}}',
      '2: there is no check "weekday-dates" in "checks": did you mean "weekday-date"?',
    ],
    [
      'an unknown key of a check',
      '{"checks": {"weekday-date": {\n\n"level": "off"}}}',
      '3: there is no key "level" in "checks.weekday-date": choose from severity, options',
    ],
    [
      'an option of a check that has none',
      '{"checks": {"weekday-date": {"options": {"x": 1}}}}',
      '1: there is no option "x" in "checks.weekday-date.options": there is none to choose from',
    ],
    [
      'a severity',
      '{"checks": {"weekday-date": "eror"}}',
      '1: "checks.weekday-date" is not "eror": did you mean "error"?',
    ],
    [
      'a severity in an object',
      '{"checks": {"weekday-date": {"severity": "warn"}}}',
      '1: "checks.weekday-date.severity" is not "warn": choose from off, error, warning, note',
    ],
    [
      'a number for a check',
      '{"checks": {"weekday-date": 2}}',
      '1: "checks.weekday-date" is not 2: choose from off, error, warning, note',
    ],
    ['a text for a list', '{"reference": "refs"}', '1: "reference" is a list in brackets'],
    ['a text for a number', '{\n"jobs": "4"}', '2: "jobs" is a number'],
    ['a number that is too small', '{"jobs": 0}', '1: "jobs" is at least 1'],
    ['a part of a number', '{"maxWarnings": 1.5}', '1: "maxWarnings" is a whole number'],
    ['an empty path', '{"db": ""}', '1: "db" is empty'],
    ['an override without files', '{"overrides": [\n{"checks": {}}]}', '2: "overrides.1" needs "files"'],
    ['an override without checks to set', '{"overrides": [{"files": []}]}', /needs/],
    ['an address that is none', '{"claimReview": {"url": "example"}}', '1: "claimReview.url" is no URL'],
    ['a list for all of it', '[]', '1: the configuration is an object in braces'],
    ['a key that stands twice', '{"jobs": 1,\n"jobs": 2}', '2: "jobs" stands twice'],
    ['a key that would change every object', '{"checks": {"__proto__": {}}}', /"__proto__"/],
    [
      'a comma that is missing',
      '{\n  "jobs": 2\n  "db": "a"\n}',
      '3: the configuration is not valid JSON: a comma is missing',
    ],
    ['a brace that is missing', '{"jobs": 2', '1: the configuration is not valid JSON: a closing brace is missing'],
    ['an empty file', '', '1: the configuration is not valid JSON: the file is empty'],
  ])('%s', (name, text, message) => {
    const messages = told(text);
    expect(messages).toHaveLength(name === 'an override without checks to set' ? 2 : 1);
    expect(messages[0]).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  test('in a package.json, with the line of that file', () => {
    expect(told('{\n "name": "desk",\n "deskcheck": {\n  "job": 2\n }\n}', 'package.json')).toEqual([
      '4: there is no key "job": did you mean "jobs"?',
    ]);
    expect(told('{\n "deskcheck": {} // so\n}', 'package.json')).toEqual([
      '2: the configuration is not valid JSON: a package.json holds no comments',
    ]);
  });

  test('for each thing that is wrong, in the order of the file', () => {
    expect(told('{\n"job": 2,\n"failOn": "eror"\n}').map((line) => line.slice(0, 2))).toEqual(['2:', '3:']);
  });
});

test('a deeply nested or endless configuration is refused at once', () => {
  const started = processorMilliseconds();
  expect(told(`{"checks": ${'['.repeat(2_000)}${']'.repeat(2_000)}}`)).toHaveLength(1);
  expect(told(`{${Array.from({ length: 20_000 }, (_, index) => `"k${index}": 1`).join(',')}}`).length).toBeGreaterThan(
    1,
  );
  expect(processorMilliseconds() - started).toBeLessThan(3_000);
});

test('every format of the program can be named', () => {
  expect(formats.map(({ name }) => name).filter((name) => !FORMAT_NAMES.some((known) => known === name))).toEqual([]);
});

describe('the configuration to begin with', () => {
  test('says nothing yet', () => {
    expect(readConfiguration(starterText(), 'deskcheck.config.json')).toEqual({
      configuration: { checks: {}, overrides: [] },
    });
  });

  test('shows every key, and is valid with all that it shows', () => {
    const shown = starterText().replace(/^(\s*)\/\/ (?=["{])/gm, '$1');
    const reading = readConfiguration(shown, 'deskcheck.config.json');
    if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
    expect(Object.keys(reading.configuration ?? {}).toSorted()).toEqual(keysAt(configurationSchema(), []).toSorted());
  });
});
