import type { Span } from '../../../model/span.ts';

/** Something a person is said to have done before birth or after death. */
export interface OutOfLife extends Span {
  readonly message: string;
}

const YEAR = String.raw`(?:1[5-9]|20)\d{2}(?![\d%]|[.,:]\d)`;
/** What only the living do; a work may come out, and a prize be given, after its maker's death. */
const DONE_ALIVE =
  '(?:married|moved|joined|became|served|resigned|retired|returned|travelled|traveled|testified|remarried|divorced|settled|emigrated|enlisted|graduated|studied|worked|bought|sold|met)';
const WORD = String.raw`[\p{L}’'-]+`;
const NOT_A_CLAUSE = String.raw`(?!that\b|who\b|whose\b|which\b|where\b|when\b|of\b|by\b|\p{L}+ed\b|built\b|made\b|born\b|won\b|since\b)`;

const DIED_FIRST = new RegExp(
  String.raw`\bwho died (?:here |there )?in (?<death>${YEAR}), ${DONE_ALIVE} (?:${NOT_A_CLAUSE}${WORD} ){0,6}in (?<later>${YEAR})`,
  'gu',
);
const NOT_YET_BORN = new RegExp(
  String.raw`\bBorn (?:in|on) (?:[A-Z]\p{L}+ )?(?:\d{1,2},? )?(?<birth>${YEAR})[^,.;:\n]{0,80}, (?:${WORD} ){1,4}${DONE_ALIVE} (?:${NOT_A_CLAUSE}${WORD} ){0,6}in (?<earlier>${YEAR})`,
  'gu',
);
const LIFE = new RegExp(
  String.raw`(?<=\p{Lu}\p{Ll}+ )\((?<life>(?<birth>${YEAR})\s?[–—-]\s?(?<death>${YEAR}))\)`,
  'gu',
);

/** Years of a person's life that cannot be in the order in which they are given. */
export function outOfLife(text: string): readonly OutOfLife[] {
  return [...afterDeath(text), ...beforeBirth(text), ...lives(text)];
}

function afterDeath(text: string): readonly OutOfLife[] {
  return [...text.matchAll(DIED_FIRST)].flatMap((match) => {
    const { death = '', later = '' } = match.groups ?? {};
    if (later <= death) return [];
    return [{ ...lastYear(match), message: `${later} is after the death in ${death}` }];
  });
}

function beforeBirth(text: string): readonly OutOfLife[] {
  return [...text.matchAll(NOT_YET_BORN)].flatMap((match) => {
    const { birth = '', earlier = '' } = match.groups ?? {};
    if (earlier >= birth) return [];
    return [{ ...lastYear(match), message: `${earlier} is before the birth in ${birth}` }];
  });
}

function lives(text: string): readonly OutOfLife[] {
  return [...text.matchAll(LIFE)].flatMap((match) => {
    const { life = '', birth = '', death = '' } = match.groups ?? {};
    if (birth <= death) return [];
    const start = (match.index ?? 0) + 1;
    return [{ start, end: start + life.length, message: `A life from ${birth} to ${death} ends before it begins` }];
  });
}

function lastYear(match: RegExpMatchArray): Span {
  const end = (match.index ?? 0) + match[0].length;
  return { start: end - 4, end };
}
