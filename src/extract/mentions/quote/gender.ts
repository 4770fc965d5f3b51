import { fold } from '../../../text/fold.ts';
import { lazily } from '../../../text/lazily.ts';
import type { EntityDraft } from '../draft.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';

export type Gender = 'male' | 'female';

const MALE_WORDS =
  /\b(?:mr|sir|lord|king|prince|brother|congressman|chairman|spokesman|councilman|businessman|salesman)\b/;
const FEMALE_WORDS =
  /\b(?:mrs|ms|miss|mme|mlle|dame|lady|queen|princess|sister|congresswoman|chairwoman|spokeswoman|councilwoman|businesswoman)\b/;

/** Given names of women and of men that the lexicon has as one of them only; in some of them the family name comes first. */
const OF_BOTH = new Set(
  'alex andrea ashley blake cameron carol casey chris courtney dana drew jackie jamie jan jean jesse jo jordan kelly kerry kim lee leslie lindsay lindsey loren marion morgan nicola pat quinn reese riley robin sam sasha shannon stacy taylor terry tracy xi'.split(
    ' ',
  ),
);

/** The gender that an honorific, a title or a given name shows; undefined where they show none, or do not agree. */
export function genderOf(entity: EntityDraft, honorifics: readonly string[]): Gender | undefined {
  const titles = [...honorifics, ...entity.roles.map((role) => headOf(role.title))].map(fold).join(' ');
  const male = MALE_WORDS.test(titles);
  const female = FEMALE_WORDS.test(titles);
  if (male !== female) return male ? 'male' : 'female';
  if (male && female) return undefined;
  const words = fold(entity.name).split(' ');
  const given = words.find((word) => word.replace('.', '').length > 1);
  return given === undefined || words.length < 2 ? undefined : genderOfName(given);
}

/** "spokeswoman for Mr. Fraser": what stands behind "for" or "of" is somebody else. */
function headOf(title: string): string {
  return title.split(/ (?:for|of|to|at) /)[0] ?? title;
}

/** Made when the first name is asked for: many articles never ask. */
const genders = lazily(
  (): ReadonlyMap<string, Gender> =>
    new Map([
      ...MALE_NAMES.split(' ').map((name) => [name, 'male'] as const),
      ...FEMALE_NAMES.split(' ').map((name) => [name, 'female'] as const),
    ]),
);

function genderOfName(given: string): Gender | undefined {
  if (OF_BOTH.has(given)) return undefined;
  return genders().get(given);
}
