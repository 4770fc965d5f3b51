/**
 * Builds `src/extract/mentions/quote/given-names.ts` from the lexicon of compromise (MIT): `node scripts/build-given-names.ts`.
 * The same version of compromise gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import nlp from 'compromise/two';

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

const target = new URL('../src/extract/mentions/quote/given-names.ts', import.meta.url);

/** The module's text. */
export function buildGivenNames(): string {
  const { lexicon } = (nlp.model() as Model).one;
  const namesOf = (tag: string): string =>
    Object.keys(lexicon)
      .filter((word) => [lexicon[word]].flat().includes(tag))
      .toSorted()
      .join(' ');
  return [
    '// Made by `node scripts/build-given-names.ts` from the lexicon of compromise (MIT, Spencer Kelly); not edited by hand.',
    '',
    '/** Given names of women, lower-case and in order, with a space between them; a name of both is in neither list. */',
    `export const FEMALE_NAMES =\n  '${namesOf('FemaleName')}';`,
    '',
    '/** Given names of men. */',
    `export const MALE_NAMES =\n  '${namesOf('MaleName')}';`,
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(target, buildGivenNames());
