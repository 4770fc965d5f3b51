/**
 * Builds `src/extract/lexicon/data/names.json` from packages that are made for it: `node scripts/build-names.ts`.
 * The same packages give the same bytes. Sources and licences: `src/extract/lexicon/data/README.md`.
 */
import { writeFileSync } from 'node:fs';
import { buildDemonyms } from './names/demonyms.ts';
import { buildPlaces } from './names/places.ts';
import { buildWords } from './names/words.ts';

const target = new URL('../src/extract/lexicon/data/names.json', import.meta.url);

const words = buildWords();
const sections = {
  words: words.lines,
  places: buildPlaces(words.isCommon),
  demonyms: buildDemonyms(),
};

/** One string a section, each line between bars: JSON has nothing to escape in it, and is read at once. */
const body = Object.entries(sections).map(([name, lines]) => [name, `|${lines.join('|')}|`]);
writeFileSync(target, `${JSON.stringify(Object.fromEntries(body), null, 1)}\n`);
for (const [name, lines] of Object.entries(sections)) console.log(`${name}: ${lines.length} rows`);
