import type { ClaimPlace } from '../../../model/claim.ts';
import type { PlaceMention } from '../../../model/mention.ts';
import type { Token } from '../../document/tokenize.ts';
import type { Scene, SentenceScene } from '../scene.ts';

/** Which kind of place a noun names, told from the place's id (ISO 3166) or from the words around its name. */
const KINDS: readonly {
  readonly nouns: ReadonlySet<string>;
  readonly fits: (scene: Scene, place: PlaceMention) => boolean;
}[] = [
  { nouns: new Set(['province', 'provinces', 'territory']), fits: (_, place) => /^CA-/.test(place.placeId ?? '') },
  { nouns: new Set(['state', 'states']), fits: (_, place) => /^(?:US|AU|IN|MX|BR|DE)-/.test(place.placeId ?? '') },
  { nouns: new Set(['country', 'nation']), fits: (_, place) => /^[A-Z]{2}$/.test(place.placeId ?? '') },
  {
    nouns: new Set(['city', 'town', 'village', 'municipality']),
    fits: (_, place) => /^geonames:/.test(place.placeId ?? ''),
  },
  { nouns: new Set(['crossing', 'port']), fits: isCrossing },
];

const DEFINITE = new Set(['the', 'that', 'this', 'his', 'her', 'their', 'its']);
const REST = new Set(['other', 'remaining']);

/**
 * Places that the sentence means without naming them: "within the province" is the province named last; "every other
 * province" is all but that one; "at the crossing" is the crossing named last. Only where a name of that kind stands before.
 */
export function impliedPlaces(scene: Scene, here: SentenceScene): ClaimPlace[] {
  const found: ClaimPlace[] = [];
  here.tokens.forEach((token, index) => {
    const there = thereAt(scene, here, index);
    if (there !== null) found.push(there);
    const kind = KINDS.find(({ nouns }) => nouns.has(token.lower));
    const determiner = kind === undefined ? undefined : determinerBefore(here.tokens, index);
    if (kind === undefined || determiner === undefined) return;
    const named = scene.places.findLast((place) => place.end <= determiner.token.start && kind.fits(scene, place));
    if (named === undefined) return;
    found.push({
      name: named.name,
      span: { start: determiner.token.start, end: token.end },
      scope: determiner.rest ? 'others' : 'in',
      from: 'inherited',
      ...(named.placeId === undefined ? {} : { placeId: named.placeId }),
      mention: named.id,
    });
  });
  return found;
}

/** "Police there stopped 289": the place named last, in this sentence or the one before. "There were" names none. */
function thereAt(scene: Scene, here: SentenceScene, index: number): ClaimPlace | null {
  const token = here.tokens[index];
  if (token?.lower !== 'there' || index === 0) return null;
  if (
    /^(?:is|are|was|were|has|have|had|be|been|will|would|may|might|can|could|must|should|seems?|'s|remains?|appears?|came|comes?)$/.test(
      here.tokens[index + 1]?.lower ?? '',
    )
  )
    return null;
  const named = scene.places.findLast((place) => place.end <= token.start);
  if (named === undefined || token.start - named.end > 200) return null;
  return {
    name: named.name,
    span: { start: token.start, end: token.end },
    scope: 'in',
    from: 'inherited',
    ...(named.placeId === undefined ? {} : { placeId: named.placeId }),
    mention: named.id,
  };
}

/** "the province" or "every other province", "all the other provinces"; a plural without "other" names no single place. */
function determinerBefore(tokens: readonly Token[], index: number): { token: Token; rest: boolean } | undefined {
  const before = tokens[index - 1];
  if (before === undefined) return undefined;
  if (REST.has(before.lower)) {
    const determiner = tokens[index - 2];
    return {
      token: determiner !== undefined && /^(?:every|all|the|any)$/.test(determiner.lower) ? determiner : before,
      rest: true,
    };
  }
  const singular = !tokens[index]?.lower.endsWith('s');
  const adjective = before.kind === 'word' && /^(?:border|tiny|whole|entire|land)$/.test(before.lower);
  const determiner = adjective ? tokens[index - 2] : before;
  return singular && determiner !== undefined && DEFINITE.has(determiner.lower)
    ? { token: determiner, rest: false }
    : undefined;
}

/** "the Saint-Bernard-de-Lacolle border crossing". */
function isCrossing(scene: Scene, place: PlaceMention): boolean {
  return /^\s+(?:land\s+)?(?:border\s+)?(?:crossing|port of entry)\b/.test(
    scene.document.text.slice(place.end, place.end + 40),
  );
}
