import type { NameRule } from '../name/rule.ts';
import type { Run } from '../name/runs.ts';
import { isCommon, placesFrom, type Scene, SHAPE, shape } from '../name/scene.ts';

/** What a town needs whose name is a common word ("Cork"), in thousands. */
const LEAST_POPULATION = 50;

/** A name in a row of places: "Limerick" in "Dublin, Galway, Limerick and Cork". Unknown words need a place on both sides. */
export const listedPlaces: NameRule = (scene, run) => {
  if (run.end - run.first > 2 || shape(scene, run.first) !== SHAPE.capitalised) return [];
  const sides = Number(isPlaceBefore(scene, run)) + Number(isPlaceAfter(scene, run));
  if (sides === 0) return [];
  const known = placesFrom(scene, run.first, run.end)[0];
  const isKnown = known !== undefined && (!isCommon(scene, run.first) || known.population >= LEAST_POPULATION);
  if (isCommon(scene, run.first) && !isKnown) return [];
  return sides === 2 || (sides === 1 && isKnown) ? [{ ...run, kind: 'place', rule: 'listed-places' }] : [];
};

function isPlaceBefore(scene: Scene, run: Run): boolean {
  const joint = jointLength(scene, run.first - 1, -1);
  return joint > 0 && scene.owners[run.first - 1 - joint]?.kind === 'place';
}

function isPlaceAfter(scene: Scene, run: Run): boolean {
  const joint = jointLength(scene, run.end, 1);
  return joint > 0 && scene.owners[run.end + joint]?.kind === 'place';
}

/** How many tokens ",", "and" or ", and" take from `index` on. */
function jointLength(scene: Scene, index: number, step: 1 | -1): number {
  const isAnd = /^(?:and|or|&)$/.test(scene.key(index));
  const isComma = scene.key(index) === ',';
  if (!isAnd && !isComma) return 0;
  const next = scene.key(index + step);
  return (isAnd && next === ',' && step < 0) || (isComma && next === 'and' && step > 0) ? 2 : 1;
}
