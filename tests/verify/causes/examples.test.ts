import { describe, expect, test } from 'vitest';
import { check, openReference } from '../../../src/index.ts';
import { CauseCode } from '../../../src/model/finding.ts';
import { CAUSE_EXAMPLES } from '../../../src/verify/causes/examples.ts';

const reference = openReference(['reference/canada-asylum', 'reference/world-factbook']);

describe('a slip is named', () => {
  test.each(CAUSE_EXAMPLES)('$code: $text', ({ code, text, publishedAt, quote }) => {
    const findings = check(text, { publishedAt, reference }).findings.filter((finding) => finding.quote === quote);
    expect(findings.map(({ cause }) => cause?.code)).toContain(code);
    const cause = findings.find((finding) => finding.cause?.code === code)?.cause;
    expect(cause?.evidence.length).toBeGreaterThan(0);
  });
});

/** No shipped table has a level beside a flow of the same unit, or two counts by other definitions that would not meet by chance: `causes.test.ts` has them. */
const ELSEWHERE = ['other-definition', 'flow-for-stock', 'misnamed', 'former-holder', 'wrong-weekday'];

test('every cause that concerns a number has an example', () => {
  const shown = new Set<string>(CAUSE_EXAMPLES.map(({ code }) => code));
  expect(CauseCode.options.filter((code) => !shown.has(code) && !ELSEWHERE.includes(code))).toEqual([]);
});

describe('a number that fits no other reading gets no cause', () => {
  test.each([
    ['The RCMP intercepted 25,177 asylum seekers between ports of entry in Quebec in 2022.', '25,177'],
    ['The RCMP intercepted 61,208 asylum seekers between ports of entry in Quebec in 2022.', '61,208'],
    ['The RCMP intercepted about 5,000 asylum seekers between ports of entry in Quebec in 2022.', '5,000'],
    ['The RCMP intercepted 39,171 asylum seekers between ports of entry in Quebec in 2022, up 400% from 2021.', '400%'],
  ])('%s', (text, quote) => {
    const findings = check(text, { publishedAt: '2023-05-02', reference }).findings;
    const flagged = findings.filter((finding) => finding.quote === quote && finding.severity !== null);
    expect(flagged.map(({ cause }) => cause?.code)).toEqual([undefined]);
  });
});
