import { extract } from '../../../src/index.ts';
import type { Claim, ClaimKind } from '../../../src/model/claim.ts';

/** The claims of one kind that a sentence of our own makes, read as published on 18 July 2024. */
export function claimsOf<Kind extends ClaimKind>(text: string, kind: Kind): Extract<Claim, { kind: Kind }>[] {
  return extract(text, { publishedAt: '2024-07-18' }).claims.filter(
    (claim): claim is Extract<Claim, { kind: Kind }> => claim.kind === kind,
  );
}
