import { type NameSpan, placesFrom, type Scene } from '../name/scene.ts';

/** Verbs of deciding, paying and saying, without their endings: what a government does and a town does not. */
const ACTS =
  'said|say|announc|agree|refus|accus|claim|insist|den(?:y|i)|impos|pledg|warn|urg|blam|reject|consider|seek|sought|fear|hop|want|plan|pay|paid|spend|spent|offer|ask|push|negotiat|sign|approv|fund|transfer|promis|argu|retaliat|respond|condemn|vow|threaten|demand|propos|decid|order|appeal|lobb(?:y|i)|defend|introduc|expel|summon|recogni|sanction';
const ENDING = '(?:s|es|ed|d|e|ing|ting|ying|ied|ies)?';
const ACTING = new RegExp(`^(?:${ACTS})${ENDING}$`);

/** What belongs to a government: "Ottawa’s response". */
const HOLDINGS =
  /^(?:response|decision|refusal|offer|promise|stance|position|policy|policies|plan|plans|demand|demands|proposal|commitment|approach|request|reply|retaliation|sanctions|ambassador|envoy)$/;

/** Capitals that stand for their government ("Ottawa had been paying …") become organizations; all else stays as it is. */
export function withMetonyms(scene: Scene, spans: readonly NameSpan[]): readonly NameSpan[] {
  return spans.map((span) =>
    span.kind === 'place' && isCapital(scene, span) && actsAsGovernment(scene, span)
      ? { ...span, kind: 'organization', rule: 'metonyms' }
      : span,
  );
}

function isCapital(scene: Scene, span: NameSpan): boolean {
  return placesFrom(scene, span.first, span.end).some((place) => place.isCapital);
}

function actsAsGovernment(scene: Scene, { first, end }: NameSpan): boolean {
  if (/^'s?$/.test(scene.tokens[end]?.lower ?? '')) return HOLDINGS.test(scene.key(end + 1));
  if (/^(?:in|at|from|near|to|of|around|outside|,)$/.test(scene.key(first - 1))) return false;
  let verb = end;
  while (verb < end + 4 && AUXILIARY.test(scene.key(verb))) verb += 1;
  if (!ACTING.test(scene.key(verb))) return false;
  return verb > end ? !isPassive(scene, end, verb) : /(?:s|ed|d|t)$/.test(scene.key(verb));
}

const AUXILIARY =
  /^(?:has|had|have|is|was|will|would|should|must|could|may|might|been|be|also|not|already|since|now|long|recently|still|repeatedly)$/;

/** "Ottawa was asked", "has been urged": something is done to it. */
function isPassive(scene: Scene, end: number, verb: number): boolean {
  const isBe =
    /^(?:is|was|been|be)$/.test(scene.key(verb - 1)) ||
    (verb - end > 1 && /^(?:is|was|been|be)$/.test(scene.key(verb - 2)));
  return isBe && !/ing$/.test(scene.key(verb));
}
