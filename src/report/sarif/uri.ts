import type { ArtifactLocation } from 'sarif';
import { fileOf } from '../../text/file-of.ts';

/** What relative paths of the log are meant from; whoever reads it knows where that is. */
export const BASE = 'SRCROOT';

/** The file of an article as a URI reference (RFC 3986): relative and percent-encoded, or `file:` for an absolute path. */
export function artifactLocation(uri: string): ArtifactLocation {
  const path = fileOf(uri).toWellFormed().replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeSegment).join('/');
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${encoded}` };
  return { uri: encoded, uriBaseId: BASE };
}

function encodeSegment(segment: string): string {
  // A colon in the first segment would make a scheme of what stands before it.
  return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
