import { describe, expect, test } from 'vitest';
import { article, cell, reportOf, sampleOutput } from '../report/html/samples.ts';
import { reportOpener, withoutBrowser } from './open-sample.ts';

const open = reportOpener();

const SCRIPT = '<script>globalThis.ran = 1; alert(1)</script>';
const MARKUP = `</textarea></title></style></noscript></template>-->${SCRIPT}<img src=x onerror="alert(2)"><svg onload=alert(3)>`;
const STEERING = 'red \u001b[31mtext\u001b[0m and \u202egnp.exe\u202c, split\u2028line';
const LONG = `${'word '.repeat(100_000)}${'x'.repeat(600_000)}`;
const QUOTE = `“${MARKUP}” & 'more' \` \${1}`;

const hostile = article(
  'hostile',
  `Ferries ${SCRIPT}`,
  [`Ferries ${SCRIPT}`, `They said ${QUOTE} on Monday.`, STEERING, LONG].join('\n\n'),
  [
    {
      quote: QUOTE,
      message: `Not so: ${MARKUP}`,
      stated: { text: `${MARKUP} · ${SCRIPT}`, value: null },
      expected: { text: `</script>${SCRIPT}`, value: null },
      cause: { code: 'misnamed', detail: MARKUP, evidence: [cell(1, 2, `javascript:alert(4)//${SCRIPT}`)] },
      evidence: [
        cell(1, 3, 'https://user:secret@example.org/'),
        cell(2, 4, 'data:text/html,<script>alert(5)</script>'),
      ],
      decision: { finding: 'x', status: 'accepted', reviewer: MARKUP, at: '2023-01-01', note: SCRIPT },
      series: {
        variable: 'v',
        label: MARKUP,
        unit: SCRIPT,
        points: [{ label: MARKUP, place: SCRIPT, value: 3, relation: 'expected' }],
      },
    },
    { quote: STEERING, message: STEERING, severity: 'note' },
  ],
);

describe.skipIf(withoutBrowser)('an article that would be markup', () => {
  test('is text everywhere: nothing runs, nothing is loaded, nothing is linked', async () => {
    const output = sampleOutput([hostile]);
    const report = reportOf({
      ...output,
      failures: [{ uri: `<b>${MARKUP}`, code: 'x', message: MARKUP }],
      batchFindings: hostile.findings.slice(0, 1),
    });
    const { page, complaints } = await open(report, { hash: '#find_hostile-0' });
    await page.getByRole('radio', { name: 'All' }).check({ force: true });
    await page.locator('.reader .claim').first().click();
    await page.getByRole('searchbox').fill('<script>');
    await page.getByRole('searchbox').fill('');
    await page.emulateMedia({ media: 'print' });
    await page.pdf();
    await page.emulateMedia({ media: 'screen' });
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(complaints).toEqual([]);
    expect(await page.locator('img, iframe, object, [onerror], [onload]').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i], a[href*="secret"]').count()).toBe(0);
    expect(await page.locator('.reader h2').textContent()).toBe(`Ferries ${SCRIPT}`);
    expect(await page.locator('.reader .text .claim.refuted').first().textContent()).toBe(QUOTE);
  });

  test('cannot steer the direction of a line or hide its characters', async () => {
    const { page } = await open(reportOf(sampleOutput([hostile])), { hash: '#find_hostile-1' });
    const body = (await page.locator('body').textContent()) ?? '';
    expect(body).toContain('red ␛[31mtext␛[0m and <U+202E>gnp.exe<U+202C>, split line');
    for (const character of ['\u202e', '\u001b', '\u2028']) expect(body).not.toContain(character);
  });

  test('is laid out in a second or two, also where a paragraph is a megabyte long', async () => {
    const began = Date.now();
    const { page } = await open(reportOf(sampleOutput([hostile])), { hash: '#find_hostile-0' });
    expect(await page.locator('.reader .text p').count()).toBeGreaterThan(100);
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  test('a script that comes in all the same is refused by the page’s policy', async () => {
    const { page, complaints } = await open(reportOf(sampleOutput()));
    await page
      .evaluate(() => {
        const script = document.createElement('script');
        script.setAttribute('src', 'data:text/javascript,globalThis.ran=1');
        document.body.append(script);
      })
      .catch(() => undefined);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(complaints.join(' ')).toMatch(/Content Security Policy|TrustedScript/);
  });
});
