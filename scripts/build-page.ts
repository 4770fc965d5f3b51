/**
 * Bundles the script and the style of the HTML report into one module of two strings, so that a report is made without
 * reading a file, from the sources and from the built package alike: `npm run build:page`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const page = new URL('../src/report/html/page/', import.meta.url);
const target = new URL('../src/report/html/built-page.ts', import.meta.url);
/** In the order in which later rules win. */
const STYLES = ['base', 'summary', 'finding', 'reader', 'print'];

/** The module's text; the same sources always give the same. */
export async function buildPage(): Promise<string> {
  const script = await bundle();
  const style = STYLES.map((name) => readFileSync(new URL(`style/${name}.css`, page), 'utf8')).join('\n');
  if (/<\/(?:script|style)|<!--/i.test(script + style)) throw new Error('the page would end its own script or style');
  return [
    '// Made by `npm run build:page` from page/; not edited by hand.',
    '// Holds parts of d3-scale and what it needs (ISC licence, copyright 2010-2023 Mike Bostock).',
    `export const PAGE_SCRIPT: string = ${JSON.stringify(script)};`,
    `export const PAGE_STYLE: string = ${JSON.stringify(squeeze(style))};`,
    '',
  ].join('\n');
}

async function bundle(): Promise<string> {
  const build = await rolldown({ input: fileURLToPath(new URL('main.ts', page)), platform: 'browser' });
  const { output } = await build.generate({
    format: 'iife',
    banner: '/* deskcheck report; with parts of d3-scale (ISC, copyright 2010-2023 Mike Bostock) */',
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  });
  await build.close();
  return output[0].code.trim();
}

/** The style without comments and indentation. */
function squeeze(style: string): string {
  return style
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await buildPage());
