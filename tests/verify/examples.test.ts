import { describe, expect, test } from 'vitest';
import { check } from '../../src/index.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { CHECKS } from '../../src/verify/checks/contents.ts';
import type { FoundExample, LeftAloneExample } from '../../src/verify/checks/example.ts';

interface Examples {
  readonly FOUND: readonly FoundExample[];
  readonly LEFT_ALONE: readonly LeftAloneExample[];
}

/** Each check's own examples, found by its name: a new check is held to them without a line here. */
const EXAMPLES = await Promise.all(
  CHECKS.map(async ({ name }): Promise<[string, Examples]> => {
    return [name, await import(`../../src/verify/checks/${name}/examples.ts`)];
  }),
);

const packages = ['canada-asylum', 'cities', 'officeholders', 'places', 'world-factbook'];
const reference = openReference(packages.map((name) => `reference/${name}`));

const flagged = (text: string, publishedAt: string) =>
  check(text, { reference, publishedAt }).findings.filter(({ severity }) => severity !== null);

describe.each(EXAMPLES)('%s', (name, { FOUND, LEFT_ALONE }) => {
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
