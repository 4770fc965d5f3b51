import type { Browser } from 'playwright-core';
import { openReport } from '../../tests/browser/browser.ts';

/** Milliseconds in the browser; a filter counts until the frame in which it shows. */
export interface Times {
  readonly open: number;
  readonly filterCheck: number;
  readonly search: number;
  readonly showAll: number;
  readonly next: number;
}

export async function measure(browser: Browser, file: string): Promise<Times> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await openReport(page, file);
  const open = await page.evaluate('performance.now()');
  const timed = async (action: string): Promise<number> =>
    await page.evaluate(`(async () => {
      const count = document.getElementById('count');
      const before = performance.now();
      const changed = new Promise((done) => new MutationObserver((_, self) => {
        if (count.textContent.includes('Unpacking')) return;
        self.disconnect();
        done();
      }).observe(count, { childList: true, characterData: true, subtree: true }));
      ${action};
      await changed;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - before;
    })()`);
  const filterCheck = await timed(`const select = document.getElementById('check');
    select.value = 'reference-value';
    select.dispatchEvent(new Event('change', { bubbles: true }))`);
  const search = await timed(`const search = document.getElementById('search');
    search.value = 'swapped quebec 2017';
    search.dispatchEvent(new Event('input', { bubbles: true }))`);
  const showAll = await timed(`document.getElementById('controls').reset();
    document.querySelector('input[value="all"]').click()`);
  const next = await page.evaluate<number>(`(async () => {
    const before = performance.now();
    const opened = document.querySelector('.finding.open');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    while (document.querySelector('.finding.open') === opened) await new Promise(requestAnimationFrame);
    return performance.now() - before;
  })()`);
  await page.close();
  return { open: Number(open), filterCheck, search, showAll, next };
}
