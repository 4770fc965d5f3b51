import { fold } from '../../../text/fold.ts';
import type { MetadataCandidate } from '../../draft.ts';
import { isPersonName } from '../../metadata/names.ts';
import { knownPublisher } from '../../metadata/publishers.ts';

/**
 * Many sites state themselves as the author of every page. Where readers are shown a person's name, a stated byline that is only the
 * publisher's name is left out.
 */
export function withoutHouseByline(
  stated: readonly MetadataCandidate[],
  shown: readonly MetadataCandidate[],
): readonly MetadataCandidate[] {
  const isByline = ({ field }: MetadataCandidate): boolean => field === 'byline';
  if (!shown.some((candidate) => isByline(candidate) && candidate.values.every(isPersonName))) return stated;
  const publishers = stated.filter(({ field }) => field === 'publisher').map(({ values }) => letters(values[0] ?? ''));
  const isHouse = (name: string): boolean =>
    knownPublisher(name) !== null ||
    (!isPersonName(name) &&
      publishers.some(
        (publisher) => publisher !== '' && (publisher.includes(letters(name)) || letters(name).includes(publisher)),
      ));
  return stated.filter((candidate) => !isByline(candidate) || !candidate.values.every(isHouse));
}

function letters(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
