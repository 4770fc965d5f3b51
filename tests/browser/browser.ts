import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian, Ubuntu and macOS keep it; `CHROMIUM` names another. */
const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser's path; undefined where there is none, and an error where the build must have one. */
export function findBrowser(): string | undefined {
  const found = PLACES.find((place) => place !== '' && existsSync(place));
  if (found === undefined && process.env['CI'] !== undefined) {
    throw new Error('the tests of the HTML report need chromium: apt-get install chromium');
  }
  return found;
}

/** What a test is told where there is no browser. */
export const NO_BROWSER = 'no chromium found (apt-get install chromium, or CHROMIUM=/path/to/it)';

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Opens the report from its file and waits until its script has done its first work. */
export async function openReport(page: Page, file: string, hash = ''): Promise<void> {
  await page.goto(`file://${file}${hash}`);
  await page.waitForSelector('body[data-ready]', { state: 'attached' });
}
