import type { DerivationEvidence, Evidence, ReferenceEvidence, TextEvidence } from '../../model/finding.ts';
import type { Observation, RowOrigin, Source } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';

/** The cell of an observation, as a finding shows it. */
export function observationEvidence(observation: Observation): ReferenceEvidence {
  return {
    type: 'reference',
    package: observation.package,
    resource: observation.resource,
    row: observation.row,
    field: 'value',
    value: observation.value,
    unit: observation.unit,
    variable: observation.variable,
    place: observation.place,
    ...(observation.period === undefined ? {} : { period: observation.period }),
    ...(observation.asOf === undefined ? {} : { asOf: observation.asOf }),
    source: sourceOf(observation.source),
  };
}

/** A field of any other row: an organization's name, an event's date, an officeholder's term. */
export function rowEvidence(
  row: RowOrigin & { readonly source: Source },
  field: string,
  value: string,
  more: Pick<ReferenceEvidence, 'place' | 'period'> = {},
): ReferenceEvidence {
  return {
    type: 'reference',
    package: row.package,
    resource: row.resource,
    row: row.row,
    field,
    value,
    ...more,
    source: sourceOf(row.source),
  };
}

/** A passage of the article, to be shown beside another. */
export function textEvidence(
  article: { readonly id: string; readonly text: string },
  { start, end }: Span,
): TextEvidence {
  return { type: 'text', article: article.id, start, end, quote: article.text.slice(start, end) };
}

export function derivation(formula: string, inputs: readonly Evidence[], value: number): DerivationEvidence {
  return { type: 'derivation', formula, inputs: [...inputs], value };
}

function sourceOf({ id, title, publisher, url }: Source): ReferenceEvidence['source'] {
  return { id, title, publisher, url };
}
