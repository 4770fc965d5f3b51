import type { OfficeClaim } from '../../../model/claim.ts';
import type { Officeholder } from '../../../model/reference.ts';
import type { CheckContext } from '../../context.ts';
import { words } from '../../match/words.ts';
import { officeIndex } from './offices.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'\u2019&-]*/gu;
const REACH = 60;

/**
 * Whether the title is of some other body than the row's: "Ski Association President", "Acme president". A capitalised
 * word beside the title that is neither the person's name, nor a word of the office, nor of its place, says so.
 */
export function isOfOtherBody(context: CheckContext, claim: OfficeClaim, row: Officeholder): boolean {
  const stated = claim.organization ?? claim.role.organization;
  if (stated !== undefined && row.organization === undefined && !isOfPlace(context, stated, row)) return true;
  const { text } = context.extracted.article;
  const known = knownWords(context, claim, row);
  const before = text.slice(Math.max(claim.sentence.start, claim.start - REACH), claim.start);
  const beside = /(?<word>[\p{L}\p{N}][\p{L}\p{N}.&-]*)(?:['\u2019]s?)? $/u.exec(before)?.groups?.['word'] ?? '';
  const opensSentence = claim.start - claim.sentence.start <= beside.length + 2;
  const inside = [...text.slice(claim.start, claim.end).matchAll(WORD)].map(([word]) => word);
  const foreign = [...inside, ...(opensSentence ? [] : [beside])].filter((word) => /^\p{Lu}/u.test(word));
  return foreign.some((word) => words(word).some((part) => !known.has(part)));
}

const CARRIERS =
  'the then former mr mrs ms mr. dr sir dame lord u.s us u.k uk m mme but and as when while on in at to for with from'.split(
    ' ',
  );

function knownWords({ reference }: CheckContext, claim: OfficeClaim, row: Officeholder): ReadonlySet<string> {
  const place = reference.place(row.of);
  const indexed = officeIndex(reference).byRow.get(row);
  const titles = [claim.office, claim.role.title, row.office, ...row.officeAliases];
  const names = [
    claim.personName,
    row.person,
    ...row.aliases,
    place?.name ?? '',
    ...(place?.aliases ?? []),
    claim.of ?? '',
  ];
  const demonyms = words(`${claim.quote}`).filter((word) => indexed?.isOfPlace(word) === true);
  return new Set([...titles, ...names].flatMap((text) => words(text)).concat(CARRIERS, demonyms));
}

function isOfPlace({ reference }: CheckContext, organization: string, row: Officeholder): boolean {
  const ids = reference.placesNamed(organization).map(({ id }) => id);
  return ids.includes(row.of);
}
