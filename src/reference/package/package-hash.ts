import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { ProblemList } from '../problem.ts';
import { readChunks } from '../read-blocks.ts';
import { readWith } from '../read-bytes.ts';
import type { OpenedPackage } from './open-package.ts';

/** SHA-256 over the descriptor and every resource, hexadecimal; null, with problems, where a file cannot be read. */
export function packageHash({ descriptorBytes, resources }: OpenedPackage, found: ProblemList): string | null {
  const before = found.problems.length;
  const hash = createHash('sha256')
    .update(`datapackage.json\u0000${descriptorBytes.length}\u0000`)
    .update(descriptorBytes);
  for (const { name, file } of resources) {
    readWith(file, 'missing-file', found, () => {
      hash.update(`${name}\u0000${statSync(file).size}\u0000`);
      for (const bytes of readChunks(file)) hash.update(bytes);
    });
  }
  return found.problems.length > before ? null : hash.digest('hex');
}
