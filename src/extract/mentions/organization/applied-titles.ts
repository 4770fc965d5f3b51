import { POLICY_FIELDS } from '../../lexicon/organization-words.ts';
import type { NameRule } from '../name/rule.ts';
import { placesAt, type Scene } from '../name/scene.ts';
import { fieldStart } from '../person/titles.ts';

/**
 * Canadian departments by their applied title, a policy field and the country: "Health Canada", "Immigration, Refugees and
 * Citizenship Canada". Source: Treasury Board of Canada, Federal Identity Program, "Titles of institutions".
 */
export const appliedTitles: NameRule = (scene, run) => {
  for (let index = run.first; index < run.end; index += 1) {
    if (!isCountry(scene, index)) continue;
    const first = fieldStart(scene, index);
    if (first === index || !POLICY_FIELDS.has(scene.key(index - 1))) continue;
    return [{ first, end: index + 1, kind: 'organization', rule: 'applied-titles' }];
  }
  return [];
};

function isCountry(scene: Scene, index: number): boolean {
  return /^[A-Z]{2}$/.test(placesAt(scene, index)[0]?.id ?? '');
}
