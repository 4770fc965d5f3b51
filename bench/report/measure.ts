import type { Browser } from 'playwright-core';
import { openReport } from '../../tests/browser/browser.ts';

/** Milliseconds until the frame in which it shows, and those of them in which the page's own thread worked. */
export interface Time {
  readonly elapsed: number;
  readonly worked: number;
}

/** What is done in the page, in this order. */
const ACTIONS: Readonly<Record<string, string>> = {
  'filter by check': `const select = document.getElementById('check');
    select.value = 'reference-value';
    select.dispatchEvent(new Event('change', { bubbles: true }))`,
  'search, first': `const search = document.getElementById('search');
    search.value = 'swapped quebec 2017';
    search.dispatchEvent(new Event('input', { bubbles: true }))`,
  'search, again': `const search = document.getElementById('search');
    search.value = 'manitoba';
    search.dispatchEvent(new Event('input', { bubbles: true }))`,
  'show everything': `document.getElementById('controls').reset();
    document.querySelector('input[value="all"]').click()`,
};

/** Opens the report and works its tool bar. */
export async function measure(browser: Browser, file: string): Promise<Readonly<Record<string, Time>>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await openReport(page, file);
  const times: Record<string, Time> = {
    open: { elapsed: await page.evaluate<number>('performance.now()'), worked: await worked() },
  };
  for (const [name, action] of Object.entries(ACTIONS)) {
    const before = await worked();
    const elapsed = await page.evaluate<number>(untilShown(action));
    times[name] = { elapsed, worked: (await worked()) - before };
  }
  await page.close();
  return times;
}

/** Does something that changes the count of findings, and waits for the frame in which it has changed. */
function untilShown(action: string): string {
  return `(async () => {
    const count = document.getElementById('count');
    const before = performance.now();
    const changed = new Promise((done) => new MutationObserver((_, self) => {
      self.disconnect();
      done();
    }).observe(count, { childList: true, characterData: true, subtree: true }));
    ${action};
    await changed;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - before;
  })()`;
}
