/** Size of the HTML report and its times in Chromium: `npm run bench:report`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { PLAIN, renderReport } from '../../src/report/format.ts';
import { html } from '../../src/report/html/html.ts';
import { findBrowser, NO_BROWSER, openBrowser } from '../../tests/browser/browser.ts';
import { checkFixtures, makeOutput, type Size } from './make-output.ts';
import { measure } from './measure.ts';

/** As a newspaper would have it, and one with a flag in every paragraph. */
const SIZES: readonly Size[] = [
  { articles: 1000, parts: 6, flagged: 0.2 },
  { articles: 1000, parts: 6, flagged: 1 },
];

const folder = argv[2] ?? mkdtempSync(join(tmpdir(), 'deskcheck-report-'));
const fixtures = checkFixtures(new URL('../../', import.meta.url));
const path = findBrowser();
const browser = path === undefined ? null : await openBrowser(path);
if (browser === null) stdout.write(`${NO_BROWSER}: sizes only\n`);
for (const [index, size] of SIZES.entries()) {
  const output = makeOutput(fixtures, size);
  const before = performance.now();
  const report = renderReport(html, output, { width: 80, paint: PLAIN, explain: false, quiet: false });
  const made = performance.now() - before;
  const file = join(folder, `report-${index + 1}.html`);
  writeFileSync(file, report);
  const { severities, claims } = output.summary;
  const text = output.articles.reduce((sum, { article }) => sum + article.text.length, 0);
  const flags = severities.error + severities.warning + severities.note;
  stdout.write(
    `${size.articles} articles of ${Math.round(text / size.articles)} characters, ${claims} claims, ${flags} flagged: ` +
      `${(Buffer.byteLength(report) / 1e6).toFixed(2)} MB, written in ${Math.round(made)} ms\n`,
  );
  if (browser === null) continue;
  for (const [name, milliseconds] of Object.entries(await measure(browser, file))) {
    stdout.write(`  ${name.padEnd(12)} ${Math.round(milliseconds)} ms\n`);
  }
}
await browser?.close();
if (argv[2] === undefined) rmSync(folder, { recursive: true, force: true });
