import type { Role } from '../../../model/mention.ts';
import { countryName, demonymOf, placesNamed } from '../../lexicon/names-index.ts';
import { printed, type Scene } from '../name/scene.ts';
import type { TitleSpan } from './titles.ts';

/** Division names in English, for roles told by a demonym: "Quebecer" is of Quebec. */
const DIVISION_NAMES: ReadonlyMap<string, string> = new Map([
  ['GB-ENG', 'England'],
  ['GB-SCT', 'Scotland'],
  ['GB-WLS', 'Wales'],
  ['GB-NIR', 'Northern Ireland'],
  ['CA-QC', 'Quebec'],
  ['CA-ON', 'Ontario'],
  ['CA-AB', 'Alberta'],
  ['US-TX', 'Texas'],
  ['US-CA', 'California'],
  ['US-NY', 'New York'],
  ['ES-CT', 'Catalonia'],
  ['DE-BY', 'Bavaria'],
]);
const FORMER_STATES: ReadonlyMap<string, string> = new Map([
  ['SU', 'Soviet Union'],
  ['YU', 'Yugoslavia'],
]);

/** The name of the place that a demonym belongs to; null where the word is none. */
export function placeOfDemonym(folded: string): string | null {
  const code = demonymOf(folded);
  if (code === undefined) return null;
  return DIVISION_NAMES.get(code) ?? FORMER_STATES.get(code) ?? (code.length === 2 ? countryName(code) : null);
}

/**
 * The English name of the office: a minister's with the field, and "Premier" for the head of a Canadian province's
 * government, whatever the title that is printed.
 */
export function officeOf(scene: Scene, title: TitleSpan, of: string | null): Pick<Role, 'office'> {
  const { office } = title.title;
  if (office === undefined) return {};
  if (office === 'Minister' && title.field !== undefined) {
    return { office: `Minister of ${fieldName(printed(scene, title.field.first, title.field.end))}` };
  }
  if (office === 'Prime Minister' && of !== null && isProvince(of)) return { office: 'Premier' };
  return { office };
}

/** "Foreign Minister" heads Foreign Affairs. */
function fieldName(printedField: string): string {
  return /^foreign$/i.test(printedField) ? 'Foreign Affairs' : printedField;
}

function isProvince(name: string): boolean {
  const id = placesNamed(name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))[0]?.id;
  return id?.startsWith('CA-') === true;
}

/** Whether the owner of a token is a name of that kind that ends at `end`. */
export function nameEndingAt(scene: Scene, end: number, kind: 'place' | 'organization' | 'person') {
  const owner = scene.owners[end - 1];
  return owner !== undefined && owner.kind === kind && owner.end === end ? owner : null;
}

export function nameStartingAt(scene: Scene, first: number) {
  const owner = scene.owners[first];
  return owner !== undefined && owner.first === first ? owner : null;
}

export function isPossessive(scene: Scene, index: number): boolean {
  return /^'s?$/.test(scene.tokens[index]?.lower ?? '');
}
