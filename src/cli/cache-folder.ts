import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where files lie that can be made again, such as the indexes of large reference packages: `$XDG_CACHE_HOME/deskcheck` (XDG Base Directory
 * Specification 0.8; a relative path is not valid there), else the folder that the system has for it.
 */
export function cacheFolder(environment: Environment = process.env, platform: string = process.platform): string {
  return join(base(environment, platform), 'deskcheck');
}

function base(environment: Environment, platform: string): string {
  const chosen = environment['XDG_CACHE_HOME'];
  if (chosen !== undefined && isAbsolute(chosen)) return chosen;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  const local = environment['LOCALAPPDATA'];
  if (platform === 'win32' && local !== undefined) return local;
  return join(homedir(), '.cache');
}
