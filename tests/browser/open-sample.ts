import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser, NO_BROWSER, openBrowser, openReport } from './browser.ts';

const path = findBrowser();
if (path === undefined) console.warn(`tests/browser: skipped, ${NO_BROWSER}`);

/** True where the tests cannot run. */
export const withoutBrowser: boolean = path === undefined;

/** A page with the report in it, and everything the browser complained of. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens reports in one browser for all tests of a file; their files are removed at the end. */
export function reportOpener(): (report: string, options?: OpenOptions) => Promise<Opened> {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-report-'));
  let count = 0;
  beforeAll(async () => {
    if (path !== undefined) browser = await openBrowser(path);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (report, { hash, script = true, ...options } = {}) => {
    count += 1;
    const file = join(folder, `report-${count}.html`);
    writeFileSync(file, report);
    const page = await browser.newPage({
      viewport: { width: 1280, height: 860 },
      javaScriptEnabled: script,
      ...options,
    });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:') && !request.url().startsWith('blob:')) complaints.push(request.url());
    });
    if (script) await openReport(page, file, hash);
    else await page.goto(`file://${file}`);
    return { page, complaints };
  };
}

interface OpenOptions extends BrowserContextOptions {
  readonly hash?: string;
  /** False for a browser that runs no scripts. */
  readonly script?: boolean;
}
