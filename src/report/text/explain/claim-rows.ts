import { describeInterval } from '../../../calendar/interval.ts';
import type {
  Attribution,
  Claim,
  ClaimPlace,
  ClaimQuantity,
  ClaimTime,
  ComparisonClaim,
  Measure,
  Operand,
} from '../../../model/claim.ts';

/** One line of an explanation: what it says something of, and what it says. */
export type Row = readonly [label: string, text: string];

/** How a claim was read, in the article's words and in what was made of them. `text` is the article's. */
export function claimRows(claim: Claim, text: string): readonly Row[] {
  return [
    ['Kind', claim.certainty === 'asserted' ? claim.kind : `${claim.kind}, ${claim.certainty}: it is not checked`],
    ...kindRows(claim, text),
    ...attributionRows(claim.attribution),
    ['Id', claim.id],
  ];
}

function kindRows(claim: Claim, text: string): readonly Row[] {
  switch (claim.kind) {
    case 'value':
      return [
        ...quantityRows('Number', claim.quantity, text),
        ...measureRows('Of what', claim.measure),
        ...placeRows('Where', claim.places),
        ...timeRows('When', claim.time),
      ];
    case 'change':
      return [
        ['Direction', claim.direction],
        ...quantityRows('By', claim.by, text),
        ...quantityRows('From', claim.from, text),
        ...quantityRows('To', claim.to, text),
        ...measureRows('Of what', claim.measure),
        ...placeRows('Where', claim.places),
        ...timeRows('When', claim.time),
        ...timeRows('Since', claim.baseline),
      ];
    case 'comparison':
      return [
        ['Relation', relationOf(claim)],
        ...quantityRows('By', claim.factor, text),
        ...operandRows('One side', claim.left, text),
        ...operandRows('The other', claim.right, text),
      ];
    case 'share':
      return [
        ...quantityRows('Share', claim.quantity, text),
        ...operandRows('Part', claim.part, text),
        ...operandRows('Whole', claim.whole, text),
      ];
    case 'office':
      return [
        ['Person', claim.personName],
        ['Office', [claim.role.status, claim.office].filter(isGiven).join(' ')],
        ...[claim.organization, claim.of].filter(isGiven).map((of): Row => ['Of', of]),
        ...timeRows('When', claim.time),
      ];
    case 'event':
      return [['Event', claim.event], ...placeRows('Where', claim.places), ...timeRows('When', claim.time)];
    case 'location':
      return [
        ['Place', placeText(claim.place)],
        ['Relation', claim.relation],
        ...placeRows('To', claim.places),
        ...quantityRows('Number', claim.quantity, text),
      ];
    case 'age':
      return [
        ['Person', claim.personName],
        ...quantityRows('Age', claim.quantity, text),
        ...timeRows('When', claim.time),
      ];
  }
}

function relationOf({ relation, order }: ComparisonClaim): string {
  if (order === undefined) return relation;
  const place = order.position === 1 ? order.end : `number ${order.position} from the ${order.end}`;
  return `rank: ${place}, among ${order.among === 'periods' ? 'the periods before' : 'other places'}`;
}

/** The number as printed, with the numbers that it may stand for where it was not read as one alone. */
function quantityRows(label: string, quantity: ClaimQuantity | undefined, text: string): readonly Row[] {
  if (quantity === undefined) return [];
  const { span, hedge, bound, value, low, high, unit } = quantity;
  const printed = text.slice(span.start, span.end);
  const read = value === null ? `${low ?? 'no least'} to ${high ?? 'no most'}` : value.toLocaleString('en-CA');
  const marks = [hedge === 'exact' ? '' : hedge, bound === 'none' ? '' : bound, unitText(unit)].filter(
    (mark) => mark !== '',
  );
  return [[label, `${printed} — read as ${[...marks, read].join(', ')}`]];
}

function unitText({ kind, code, per }: ClaimQuantity['unit']): string {
  const of = code === '' || code === '%' || code === 'x' || code === '[pp]' ? '' : ` (${code})`;
  return `${kind}${of}${per === undefined ? '' : ` ${per.text}`}`;
}

function measureRows(label: string, measure: Measure | undefined): readonly Row[] {
  if (measure === undefined) return [];
  const { text, head, lemmas, inheritedFrom } = measure;
  const from = inheritedFrom === undefined ? '' : ', taken over from what stands before';
  const name = text === '' ? 'not named' : `${text}${from}`;
  return [
    [label, name],
    ['Words', [...new Set([head, ...lemmas])].filter((word) => word !== '').join(', ') || 'none'],
  ];
}

function placeText({ name, placeId, scope, from }: ClaimPlace): string {
  const marks = [placeId ?? 'a place of unknown id', ...(from === 'inherited' ? ['taken over'] : [])].join(', ');
  return `${scope === 'others' ? 'everywhere around it but ' : ''}${name} (${marks})`;
}

function placeRows(label: string, places: readonly ClaimPlace[]): readonly Row[] {
  return places.length === 0 ? [] : [[label, places.map(placeText).join('; ')]];
}

function timeRows(label: string, time: ClaimTime | undefined): readonly Row[] {
  if (time === undefined) return [];
  const { text, interval, from } = time;
  const days = interval === undefined ? 'no certain days' : describeInterval(interval);
  return [[label, `${text} — ${days}${from === 'inherited' ? ', taken over' : ''}`]];
}

function operandRows(label: string, { quantity, measure, places, time }: Operand, text: string): readonly Row[] {
  const parts = [
    ...quantityRows('', quantity, text).map(([, words]) => words),
    ...(measure === undefined || measure.text === '' ? [] : [measure.text]),
    ...places.map(placeText),
    ...timeRows('', time).map(([, words]) => words),
  ];
  return [[label, parts.length === 0 ? 'not named' : parts.join(' · ')]];
}

function attributionRows(attribution: Attribution | undefined): readonly Row[] {
  if (attribution === undefined || attribution.kind === 'article') return [['Said by', 'the article']];
  return [['Said by', `${attribution.name ?? 'somebody unnamed'} (${attribution.kind})`]];
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
