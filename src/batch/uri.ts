import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The name a file has in every record: its path as it was given, tidied, with forward slashes, and relative to the
 * working directory where it lies inside it. The same file has the same name however its path was spelt.
 */
export function uriOfPath(path: string, workingDirectory: string): string {
  const inside = relative(workingDirectory, resolve(workingDirectory, path));
  const leaves = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  const name = leaves && isAbsolute(path) ? resolve(path) : inside;
  return name === '' ? '.' : name.split(sep).join('/');
}
