import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IS_SOURCE, PACKAGE_ROOT } from '../package-root.ts';

/** Libraries whose version can change what is found in an article. */
const LIBRARIES = ['compromise', 'chrono-node', 'cheerio', 'htmlparser2', '@lezer/markdown', 'entities'];

/**
 * A hash of the program itself: its own files and the versions of the libraries that read and extract. In a checkout
 * two states of the program bear the same version; what one of them found is not what the other would find.
 */
export function programHash(): string {
  known ??= hashOfProgram();
  return known;
}

/** The program does not change while it runs. */
let known: string | undefined;

function hashOfProgram(): string {
  const root = fileURLToPath(new URL(IS_SOURCE ? 'src/' : 'dist/program/', PACKAGE_ROOT));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|ts|json)$/.test(file) && !file.endsWith('.d.ts'))
    .toSorted();
  const own = files.map((file) => hash('sha256', readFileSync(join(root, file))));
  const require = createRequire(import.meta.url);
  const versions = LIBRARIES.map((library) => `${library} ${versionOf(require, library)}`);
  return hash('sha256', [...files, ...own, ...versions].join('\n'));
}

/** From the package's own file, found beside its entry: not every package lets its package.json be imported. */
function versionOf(require: NodeJS.Require, library: string): string {
  for (const folder of require.resolve.paths(library) ?? []) {
    try {
      return String(JSON.parse(readFileSync(join(folder, library, 'package.json'), 'utf8')).version);
    } catch {
      // It may lie in one of the folders above.
    }
  }
  return 'unknown';
}
