/**
 * Bundles the script and the style of the HTML report into one module of two strings, so that a report is made without
 * reading a file, from the sources and from the built package alike: `npm run build:page`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = new URL('../', import.meta.url);
const page = new URL('src/report/html/page/', root);
const target = new URL('src/report/html/built-page.ts', root);
/** In the order in which later rules win. */
const STYLES = ['base', 'summary', 'finding', 'chart', 'reader', 'print'];
/** What the script takes in, each with its licence in the module's head. */
const BUNDLED = ['d3-array', 'd3-color', 'd3-format', 'd3-interpolate', 'd3-scale', 'fflate'];

/** The module's text; the same sources always give the same. */
export async function buildPage(): Promise<string> {
  const script = await bundle();
  const style = STYLES.map((name) => readFileSync(new URL(`style/${name}.css`, page), 'utf8')).join('\n');
  if (/<\/(?:script|style)|<!--/i.test(script + style)) throw new Error('the page would end its own script or style');
  return [
    '// Made by `npm run build:page` from page/; not edited by hand.',
    ...BUNDLED.flatMap((name) => ['', `${name}`, ...licenceOf(name).split('\n')]).map((line) => `// ${line}`.trimEnd()),
    `export const PAGE_SCRIPT: string = ${JSON.stringify(script)};`,
    `export const PAGE_STYLE: string = ${JSON.stringify(squeeze(style))};`,
    '',
  ].join('\n');
}

async function bundle(): Promise<string> {
  const used = new Set<string>();
  const build = await rolldown({ input: fileURLToPath(new URL('main.ts', page)), platform: 'browser' });
  const { output } = await build.generate({
    format: 'iife',
    banner: '/* deskcheck report, with parts of d3 (ISC, Mike Bostock) and of fflate (MIT, Arjun Barrett) */',
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  });
  await build.close();
  for (const [path, { renderedLength }] of Object.entries(output[0].modules)) {
    const name = /node_modules\/([^/]+)\//.exec(path)?.[1];
    if (name !== undefined && renderedLength > 0) used.add(name);
  }
  const unnamed = [...used].filter((name) => !BUNDLED.includes(name));
  if (unnamed.length > 0) throw new Error(`add to BUNDLED, with their licences: ${unnamed.join(', ')}`);
  return output[0].code.trim();
}

function licenceOf(name: string): string {
  return readFileSync(new URL(`node_modules/${name}/LICENSE`, root), 'utf8').trim();
}

/** The style without comments and indentation. */
function squeeze(style: string): string {
  return style
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await buildPage());
