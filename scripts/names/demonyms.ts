import { DEMONYMS_OF } from '../../src/extract/lexicon/place-aliases.ts';
import { fold } from '../../src/text/fold.ts';
import { byCodeUnit, packageText } from './words.ts';

/** One line a demonym: its folded spelling and the ISO 3166 code of its place. */
export function buildDemonyms(): string[] {
  const list = JSON.parse(packageText('i18n-nationality/langs/en.json')) as { nationalities: Record<string, string> };
  const found = new Map<string, string>();
  const add = (word: string, code: string) => {
    const key = fold(word);
    if (/^[a-z][a-z -]+$/.test(key) && !found.has(key)) found.set(key, code);
  };
  for (const [code, words] of Object.entries(DEMONYMS_OF)) for (const word of words) add(word, code);
  for (const [code, nationality] of Object.entries(list.nationalities)) {
    for (const word of nationality.split(/,\s*|\/| or /)) {
      add(word, code);
      add(/[sxz]$|sh$|ch$|ese$/.test(word) ? word : `${word}s`, code);
    }
  }
  return [...found].map(([word, code]) => `${word}:${code}`).sort(byCodeUnit);
}
