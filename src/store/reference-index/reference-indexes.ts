import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceIndexes } from '../../model/reference-index.ts';
import { buildIndex } from './build-index.ts';
import { type OpenedIndex, openIndex } from './open-index.ts';

/**
 * Indexes of reference packages in `folder`, each a file named after the package's hash. They are written once and only read
 * afterwards, so that any number of threads and processes may have them open.
 */
export function referenceIndexes(folder: string): ReferenceIndexes {
  const fileOf = (hash: string) => join(folder, `${hash}.sqlite`);
  const opened = new Map<string, OpenedIndex>();
  return {
    folder,
    open(hash) {
      const ready = opened.get(hash) ?? openIndex(fileOf(hash));
      if (ready !== null) opened.set(hash, ready);
      return ready?.index ?? null;
    },
    begin: (_, variables) => buildIndex(fileOf, variables),
    remove(hash) {
      if (opened.has(hash)) return;
      try {
        rmSync(fileOf(hash), { force: true });
      } catch {
        // Another process may have it open, where the system keeps such files: it costs room, nothing else.
      }
    },
    close() {
      for (const { close } of opened.values()) close();
      opened.clear();
    },
  };
}
