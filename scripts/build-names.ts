/**
 * Builds `names.json` and `display-names.json` in `src/extract/lexicon/data/` from packages that are made for it and from
 * the Unicode CLDR of `Intl`: `node scripts/build-names.ts`.
 * The same packages give the same bytes. Sources and licences: `src/extract/lexicon/data/README.md`.
 */
import { writeFileSync } from 'node:fs';
import { buildDemonyms } from './names/demonyms.ts';
import { buildCurrencies, buildRegions } from './names/display-names.ts';
import { buildPlaces } from './names/places.ts';
import { buildWords } from './names/words.ts';

const words = buildWords();
const demonyms = buildDemonyms();
write('names.json', { words: words.lines, places: buildPlaces(words.isCommon), demonyms });
// Names with accents stand apart: V8 holds a file that has none in half the memory.
write('display-names.json', { currencies: buildCurrencies(), regions: buildRegions(demonyms) });

/** One string a section, each line between bars: JSON has nothing to escape in it, and is read at once. */
function write(file: string, sections: Readonly<Record<string, readonly string[]>>): void {
  const target = new URL(`../src/extract/lexicon/data/${file}`, import.meta.url);
  const body = Object.entries(sections).map(([name, lines]) => [name, `|${lines.join('|')}|`]);
  writeFileSync(target, `${JSON.stringify(Object.fromEntries(body), null, 1)}\n`);
  for (const [name, lines] of Object.entries(sections)) console.log(`${name}: ${lines.length} rows`);
}
