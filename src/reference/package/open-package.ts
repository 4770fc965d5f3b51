import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder } from '../expand-paths.ts';
import type { ProblemList } from '../problem.ts';
import { decodeText, readBytes } from '../read-bytes.ts';
import { type Descriptor, isResourceName, type ResourceName, readDescriptor } from './descriptor.ts';

/** A package whose descriptor was read, and nothing else. */
export interface OpenedPackage {
  readonly folder: string;
  readonly descriptor: Descriptor;
  readonly descriptorFile: string;
  readonly descriptorBytes: Uint8Array;
  /** Every resource in the order of the descriptor, those that are no table of reference data among them. */
  readonly resources: readonly OpenedResource[];
}

export interface OpenedResource {
  readonly name: string;
  /** The table of reference data that it is; null for another. */
  readonly table: ResourceName | null;
  readonly file: string;
  readonly delimiter: string;
}

/** Reads the descriptor of a package; null, with problems, where there is none that can be used. */
export function openPackage(folder: string, found: ProblemList): OpenedPackage | null {
  if (!isFolder(folder)) {
    const message = 'There is no such folder. Give a folder that holds datapackage.json, or a CSV file.';
    found.add({ code: 'missing-folder', file: folder, message });
    return null;
  }
  const descriptorFile = join(folder, 'datapackage.json');
  if (!existsSync(descriptorFile)) {
    const message = 'The folder holds no datapackage.json, nor packages or tables. Add one, or give another folder.';
    found.add({ code: 'missing-descriptor', file: descriptorFile, message });
    return null;
  }
  const descriptorBytes = readBytes(descriptorFile, 'missing-descriptor', found);
  if (descriptorBytes === null) return null;
  const text = decodeText(descriptorBytes, descriptorFile, found);
  const descriptor = text === null ? null : readDescriptor(text, descriptorFile, found);
  if (descriptor === null) return null;
  const resources = descriptor.resources.map(({ name, path, dialect }) => ({
    name,
    table: isResourceName(name) ? name : null,
    file: join(folder, path),
    delimiter: dialect?.delimiter ?? ',',
  }));
  return { folder, descriptor, descriptorFile, descriptorBytes, resources };
}
