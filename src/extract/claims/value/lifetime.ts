import type { ClaimQuantity } from '../../../model/claim.ts';
import type { TimeMention } from '../../../model/mention.ts';
import type { Bound, Hedge } from '../../../model/quantity.ts';
import type { Span } from '../../../model/span.ts';
import { LIFETIME_NOUNS } from '../../lexicon/attribute-nouns.ts';
import { CUES_BY_LAST_WORD } from '../../lexicon/hedges.ts';
import { bounded } from '../../mentions/quantity/cues.ts';
import type { Scene, SentenceScene } from '../scene.ts';
import { type Attribute, attributeOf } from './attribute.ts';

/** A length of time that is the value of a property, and from where its hedging words begin. */
export interface Lifetime {
  readonly attribute: Attribute;
  readonly quantity: ClaimQuantity;
  readonly start: number;
  readonly mention: TimeMention;
}

/** "Life expectancy in Japan is about 81 years": a length of time is else no number that anything has. */
export function lifetimesIn(scene: Scene, here: SentenceScene): readonly Lifetime[] {
  return here.times.flatMap((mention) => {
    const isYears = mention.timex.type === 'DURATION' && YEARS.test(mention.timex.value);
    const numeral = NUMERAL.exec(mention.quote);
    if (!isYears || numeral === null) return [];
    const span = { start: mention.start + numeral.index, end: mention.end };
    const cue = cueBefore(scene.document.text, here.sentence.start, span.start);
    const attribute = attributeOf(scene, here, { start: cue.start, end: span.end });
    if (attribute === null || !LIFETIME_NOUNS.has(attribute.measure.head)) return [];
    const unit = mention.quote.slice(numeral.index + numeral[0].length).replace(/^[\s-]+/, '');
    return [
      { attribute, quantity: quantityOf(span, Number(numeral[0]), numeral[0], unit, cue), start: cue.start, mention },
    ];
  });
}

/** Half a year is six months in TIMEX3: "73.5 years" is P73Y6M. */
const YEARS = /^P\d{1,3}(?:\.\d{1,3})?Y(?:6M)?$/;
const NUMERAL = /\d{1,3}(?:\.\d{1,3})?/;

function quantityOf(
  span: Span,
  value: number,
  number: string,
  unit: string,
  { hedge, bound = 'none' }: FoundCue,
): ClaimQuantity {
  const decimals = (number.split('.')[1] ?? '').length;
  return {
    ...bounded(value, bound),
    value,
    decimals,
    precision: 10 ** -decimals,
    form: 'digits',
    hedge: hedge ?? 'exact',
    bound,
    unit: { kind: 'physical', code: 'a', text: unit },
    span,
  };
}

interface FoundCue {
  readonly start: number;
  readonly hedge?: Hedge;
  readonly bound?: Bound;
}

const LONGEST_CUE = 40;

function cueBefore(text: string, sentence: number, offset: number): FoundCue {
  const words = text
    .slice(Math.max(sentence, offset - LONGEST_CUE), offset)
    .trimEnd()
    .split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? '';
  for (const { words: cue, hedge, bound } of CUES_BY_LAST_WORD.get(last) ?? []) {
    const own = words.slice(-cue.length);
    if (own.join(' ').toLowerCase() !== cue.join(' ')) continue;
    const start = text.lastIndexOf(own[0] ?? '', offset - own.join(' ').length);
    return { start, ...(hedge === undefined ? {} : { hedge }), ...(bound === undefined ? {} : { bound }) };
  }
  return { start: offset };
}
