import { describe, expect, test } from 'vitest';
import { article, cell, reportOf, sampleOutput } from '../report/html/samples.ts';
import { reportOpener, withoutBrowser } from './open-sample.ts';

const open = reportOpener();

/** 500 articles with ten flags each. */
const many = Array.from({ length: 500 }, (_, index) => {
  const numbers = Array.from({ length: 10 }, (__, at) => `${index + 1},${100 + at} boats`);
  const text = [`Harbour log ${index}`, ...numbers.map((number) => `The log has ${number} in the harbour.`)].join(
    '\n\n',
  );
  return article(
    `log-${index}`,
    `Harbour log ${index}`,
    text,
    numbers.map((quote) => ({
      quote,
      message: `The log has another number than ${quote}`,
      evidence: [cell(index, 2)],
    })),
  );
});

describe.skipIf(withoutBrowser)('a report with 5,000 flags', () => {
  test('draws what is near, reaches the last, and is filtered without drawing the rest', async () => {
    const { page, complaints } = await open(reportOf(sampleOutput(many)));
    expect(await page.locator('#count').textContent()).toBe('5,006 findings in 502 articles');
    expect(await page.locator('.finding').count()).toBeLessThan(200);

    const last = page.locator('.group:not([hidden])').last().locator('.finding');
    await expect
      .poll(async () => {
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        return await last.count();
      })
      .toBeGreaterThan(0);
    expect(await page.locator('.finding').count()).toBeLessThan(400);

    await page.getByRole('searchbox').fill('499,109 boats');
    await expect.poll(() => page.locator('#count').textContent()).toBe('1 finding in 1 article');
    expect(await page.locator('.finding:visible .message').allTextContents()).toEqual([
      'The log has another number than 499,109 boats',
    ]);
    expect(complaints).toEqual([]);
  });

  test('is walked with the keys from one article to the next and back', async () => {
    const { page } = await open(reportOf(sampleOutput(many)), { hash: '#find_log-1-9' });
    await page.keyboard.press('j');
    expect(await page.locator('.finding.open').getAttribute('id')).toBe('find_log-2-0');
    await page.keyboard.press('k');
    expect(await page.locator('.finding.open').getAttribute('id')).toBe('find_log-1-9');
    expect(await page.locator('.reader h2').textContent()).toBe('Harbour log 1');
  });

  test('is printed whole', async () => {
    const { page } = await open(reportOf(sampleOutput(many.slice(0, 60))));
    await page.pdf();
    expect(await page.locator('.finding').count()).toBe(606);
  });
});
