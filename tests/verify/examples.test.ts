import { describe, expect, test } from 'vitest';
import { check } from '../../src/index.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { CHECKS } from '../../src/verify/checks/contents.ts';
import * as eventDate from '../../src/verify/checks/event-date/examples.ts';
import type { FoundExample, LeftAloneExample } from '../../src/verify/checks/example.ts';
import * as officeHolder from '../../src/verify/checks/office-holder/examples.ts';
import * as organizationName from '../../src/verify/checks/organization-name/examples.ts';
import * as referenceChange from '../../src/verify/checks/reference-change/examples.ts';
import * as referenceComparison from '../../src/verify/checks/reference-comparison/examples.ts';
import * as referenceValue from '../../src/verify/checks/reference-value/examples.ts';
import * as textArithmetic from '../../src/verify/checks/text-arithmetic/examples.ts';
import * as weekdayDate from '../../src/verify/checks/weekday-date/examples.ts';

interface Examples {
  readonly FOUND: readonly FoundExample[];
  readonly LEFT_ALONE: readonly LeftAloneExample[];
}

const EXAMPLES: Readonly<Record<string, Examples>> = {
  'reference-value': referenceValue,
  'reference-change': referenceChange,
  'reference-comparison': referenceComparison,
  'office-holder': officeHolder,
  'event-date': eventDate,
  'organization-name': organizationName,
  'weekday-date': weekdayDate,
  'text-arithmetic': textArithmetic,
};

const packages = ['canada-asylum', 'officeholders', 'places', 'world-factbook'];
const reference = openReference(packages.map((name) => `reference/${name}`));

const flagged = (text: string, publishedAt: string) =>
  check(text, { reference, publishedAt }).findings.filter(({ severity }) => severity !== null);

test('every check has examples', () => {
  expect(Object.keys(EXAMPLES)).toEqual(CHECKS.map(({ name }) => name));
});

describe.each(Object.entries(EXAMPLES))('%s', (name, { FOUND, LEFT_ALONE }) => {
  test.each([...FOUND])('flags $quote in: $text', ({ text, publishedAt, quote, severity, cause, expected }) => {
    const findings = flagged(text, publishedAt);
    expect(findings.map((finding) => [finding.check, finding.quote, finding.severity, finding.cause?.code])).toEqual([
      [name, quote, severity, cause],
    ]);
    if (expected !== undefined) expect(findings[0]?.expected?.value).toBe(expected);
  });

  test.each([...LEFT_ALONE])('leaves alone: $text', ({ text, publishedAt }) => {
    expect(flagged(text, publishedAt)).toEqual([]);
  });

  test('leaves as much alone as it finds, or more', () => {
    expect(LEFT_ALONE.length).toBeGreaterThanOrEqual(FOUND.length);
  });
});
