import { existsSync } from 'node:fs';

/**
 * The folder of the package, as a URL that ends in a slash: what ships beside the code (reference packages, pages) is
 * found from here. A source file and the bundle that is built of it lie at different depths below it.
 */
export const PACKAGE_ROOT: URL = packageRoot();

/** Whether this is the source, run as it stands, and not what is built of it. */
export const IS_SOURCE: boolean = import.meta.url.endsWith('.ts');

function packageRoot(): URL {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) {
    const above = new URL('../', folder);
    if (above.href === folder.href) throw new Error('package.json of deskcheck is missing: install it again');
    folder = above;
  }
  return folder;
}
