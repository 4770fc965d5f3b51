import type { Claim, ClaimPlace, ClaimQuantity, ClaimTime } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Entity, Mention } from '../model/mention.ts';
import type { CheckedArticle, Failure } from '../model/output.ts';

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

export function articleRow({ article, notices }: Pick<CheckedArticle, 'article' | 'notices'>): Row {
  const { text, ...record } = article;
  return {
    id: article.id,
    uri: article.uri,
    title: article.title ?? null,
    byline: article.byline.join('; '),
    publisher: article.publisher ?? null,
    published_at: article.publishedAt ?? null,
    published_from: article.publishedFrom ?? null,
    modified_at: article.modifiedAt ?? null,
    canonical_url: article.canonicalUrl ?? null,
    dateline: article.dateline ?? null,
    language: article.language,
    text,
    record: JSON.stringify(record),
    notices: notices === undefined ? null : JSON.stringify(notices),
  };
}

export function entityRow(entity: Entity): Row {
  return { id: entity.id, kind: entity.kind, name: entity.name };
}

export function mentionRow(mention: Mention): Row {
  return {
    id: mention.id,
    kind: mention.kind,
    start_offset: mention.start,
    end_offset: mention.end,
    quote: mention.quote,
    name: 'name' in mention ? mention.name : null,
    entity: mention.kind === 'quote' ? (mention.speaker ?? null) : 'entity' in mention ? mention.entity : null,
    place_id: mention.kind === 'place' ? (mention.placeId ?? null) : null,
    ...quantityCells(mention.kind === 'quantity' ? mention : undefined),
    timex_type: mention.kind === 'time' ? mention.timex.type : null,
    timex_value: mention.kind === 'time' ? mention.timex.value : null,
    period_from: mention.kind === 'time' ? (mention.interval?.from ?? null) : null,
    period_to: mention.kind === 'time' ? (mention.interval?.to ?? null) : null,
  };
}

export function claimRow(claim: Claim): Row {
  const time = timeOf(claim);
  const place = placesOf(claim)[0];
  return {
    id: claim.id,
    kind: claim.kind,
    start_offset: claim.start,
    end_offset: claim.end,
    quote: claim.quote,
    sentence_start: claim.sentence.start,
    sentence_end: claim.sentence.end,
    certainty: claim.certainty,
    measure: claim.measure?.text ?? null,
    measure_head: claim.measure?.head ?? null,
    ...quantityCells(quantityOf(claim)),
    direction: claim.kind === 'change' ? claim.direction : null,
    relation: 'relation' in claim ? claim.relation : null,
    place: place?.name ?? null,
    place_id: place?.placeId ?? null,
    period_from: time?.interval?.from ?? null,
    period_to: time?.interval?.to ?? null,
    person: 'personName' in claim ? claim.personName : null,
    office: claim.kind === 'office' ? claim.office : null,
    organization: claim.kind === 'office' ? (claim.organization ?? null) : null,
    event: claim.kind === 'event' ? claim.event : null,
    attribution_kind: claim.attribution?.kind ?? null,
    attribution: claim.attribution?.name ?? null,
    record: JSON.stringify(claim),
  };
}

export function findingRow(finding: Finding): Row {
  return {
    id: finding.id,
    check_name: finding.check,
    verdict: finding.verdict,
    severity: finding.severity,
    message: finding.message,
    stated: finding.stated.text,
    stated_value: number(finding.stated.value),
    expected: finding.expected?.text ?? null,
    expected_value: number(finding.expected?.value),
    cause: finding.cause?.code ?? null,
    cause_detail: finding.cause?.detail ?? null,
    suggestion: finding.suggestion ?? null,
    start_offset: finding.start,
    end_offset: finding.end,
    quote: finding.quote,
    start_line: finding.location?.start.line ?? null,
    start_column: finding.location?.start.column ?? null,
  };
}

export function failureRow(failure: Failure): Row {
  const { code, message, line } = failure;
  return { code, message, line: line ?? null, record: JSON.stringify(failure) };
}

/** The number that a claim is about; for a change the amount, else the level it reaches. */
function quantityOf(claim: Claim): ClaimQuantity | undefined {
  switch (claim.kind) {
    case 'change':
      return claim.by ?? claim.to;
    case 'comparison':
      return claim.factor ?? claim.left.quantity;
    case 'office':
    case 'event':
      return undefined;
    default:
      return claim.quantity;
  }
}

function timeOf(claim: Claim): ClaimTime | undefined {
  if (claim.kind === 'comparison') return claim.left.time;
  if (claim.kind === 'share') return claim.part.time ?? claim.whole.time;
  return claim.kind === 'location' ? undefined : claim.time;
}

function placesOf(claim: Claim): readonly ClaimPlace[] {
  if (claim.kind === 'comparison') return claim.left.places;
  if (claim.kind === 'share') return claim.part.places;
  if (claim.kind === 'location') return [claim.place];
  return 'places' in claim ? claim.places : [];
}

type Measured = Pick<ClaimQuantity, 'value' | 'low' | 'high' | 'hedge' | 'bound' | 'unit'>;

function quantityCells(quantity: Measured | undefined): Row {
  return {
    value: quantity?.value ?? null,
    low: quantity?.low ?? null,
    high: quantity?.high ?? null,
    hedge: quantity?.hedge ?? null,
    bound: quantity?.bound ?? null,
    unit_kind: quantity?.unit.kind ?? null,
    unit: quantity?.unit.code ?? null,
  };
}

function number(value: number | string | null | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
