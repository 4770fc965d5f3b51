import { hash } from 'node:crypto';
import type { ManifestRow } from '../ingest/options.ts';
import type { CheckSettings } from '../model/check-settings.ts';

/** What a file is worked on with, apart from settings and reference, which count article by article. */
export interface FileInput {
  readonly bytes: Uint8Array;
  readonly named: boolean;
  readonly published?: string;
  readonly manifest?: ManifestRow;
}

/** The same for the same bytes, read by the same program in the same way. */
export function hashOfInput({ bytes, named, published, manifest }: FileInput, program: string): string {
  return hash('sha256', JSON.stringify([program, hash('sha256', bytes), named, published ?? null, manifest ?? null]));
}

export function hashOfSettings(settings: CheckSettings): string {
  return hash('sha256', JSON.stringify(settings));
}
