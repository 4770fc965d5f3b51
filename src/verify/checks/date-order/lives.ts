import type { Span } from '../../../model/span.ts';
import { placesOf, type Wording, wording } from '../../prose/wording.ts';

/** Something a person is said to have done before birth or after death. */
export interface OutOfLife extends Span {
  readonly message: string;
}

const YEAR = String.raw`(?:1[5-9]|20)\d{2}(?![\d%]|[.,:]\d)`;
/** What only the living do; a work may come out, and a prize be given, after its maker's death. */
const DONE_ALIVE =
  '(?:married|moved|gave|sang|spoke|visited|founded|taught|performed|toured|starred|flew|campaigned|joined|became|served|resigned|retired|returned|travelled|traveled|testified|remarried|divorced|settled|emigrated|enlisted|graduated|studied|worked|bought|sold|met)';
const WORD = String.raw`[\p{L}’'-]+`;
const NOT_A_CLAUSE = String.raw`(?!that\b|who\b|whose\b|which\b|where\b|when\b|of\b|by\b|\p{L}+ed\b|built\b|made\b|born\b|won\b|since\b)`;

const IN_BRACKETS = /\(\d{4}/u;

const DIED_FIRST = wording(
  /who died /u,
  String.raw`\bwho died (?:here |there )?in (?<death>${YEAR}), ${DONE_ALIVE} (?:${NOT_A_CLAUSE}${WORD} ){0,6}in (?<later>${YEAR})`,
);
const NOT_YET_BORN = wording(
  /Born (?:in|on) /u,
  String.raw`\bBorn (?:in|on) (?:[A-Z]\p{L}+ )?(?:\d{1,2},? )?(?<birth>${YEAR})[^,.;:\n]{0,80}, (?:${WORD} ){1,4}${DONE_ALIVE} (?:${NOT_A_CLAUSE}${WORD} ){0,6}in (?<earlier>${YEAR})`,
);
const DEAD_BY_THEN = wording(
  IN_BRACKETS,
  String.raw`(?<=\p{Lu}\p{Ll}+ )\((?:${YEAR})\s?[–—-]\s?(?<death>${YEAR})\),? ${DONE_ALIVE} (?:${NOT_A_CLAUSE}${WORD} ){0,6}in (?<later>${YEAR})`,
);
const BORN_LATER = wording(
  /born in \d/u,
  String.raw`\bborn in (?<birth>${YEAR}),? and ${DONE_ALIVE.replace('married', 'married|emigrated|came|arrived|left')} (?:${NOT_A_CLAUSE}${WORD} ){0,6}?in (?<earlier>${YEAR})`,
);
const LIFE = wording(
  IN_BRACKETS,
  String.raw`(?<=\p{Lu}\p{Ll}+ )\((?<life>(?<birth>${YEAR})\s?[–—-]\s?(?<death>${YEAR}))\)`,
);
export const WORDINGS: readonly Wording[] = [DIED_FIRST, NOT_YET_BORN, DEAD_BY_THEN, BORN_LATER, LIFE];

/** Years of a person's life that cannot be in the order in which they are given. */
export function outOfLife(text: string): readonly OutOfLife[] {
  return [...afterDeath(text), ...beforeBirth(text), ...lives(text)];
}

function afterDeath(text: string): readonly OutOfLife[] {
  return [DIED_FIRST, DEAD_BY_THEN]
    .flatMap((row) => placesOf(text, row))
    .flatMap((match) => {
      const { death = '', later = '' } = match.groups ?? {};
      if (later <= death) return [];
      return [{ ...lastYear(match), message: `${later} is after the death in ${death}` }];
    });
}

function beforeBirth(text: string): readonly OutOfLife[] {
  return [NOT_YET_BORN, BORN_LATER]
    .flatMap((row) => placesOf(text, row))
    .flatMap((match) => {
      const { birth = '', earlier = '' } = match.groups ?? {};
      if (earlier >= birth) return [];
      return [{ ...lastYear(match), message: `${earlier} is before the birth in ${birth}` }];
    });
}

function lives(text: string): readonly OutOfLife[] {
  return placesOf(text, LIFE).flatMap((match) => {
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
