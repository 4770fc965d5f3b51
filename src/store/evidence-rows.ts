import type { Evidence, Finding } from '../model/finding.ts';
import type { Row } from './rows.ts';

/**
 * All evidence of a finding, inputs of derivations included. `path` says where it stands: `evidence.0`,
 * `evidence.0.inputs.1`, `cause.0`.
 */
export function evidenceRows(finding: Finding): readonly Row[] {
  return [...listRows('evidence', finding.evidence), ...listRows('cause', finding.cause?.evidence ?? [])];
}

function listRows(path: string, list: readonly Evidence[]): readonly Row[] {
  return list.flatMap((evidence, index) => {
    const own = `${path}.${index}`;
    const inputs = evidence.type === 'derivation' ? listRows(`${own}.inputs`, evidence.inputs) : [];
    return [{ path: own, ...EMPTY, ...cells(evidence) }, ...inputs];
  });
}

/** Every column, so that all rows have them in one order. */
const EMPTY: Row = {
  type: null,
  package: null,
  resource: null,
  row_number: null,
  field: null,
  value: null,
  value_text: null,
  unit: null,
  variable: null,
  place: null,
  period_from: null,
  period_to: null,
  as_of: null,
  source: null,
  source_title: null,
  source_publisher: null,
  source_url: null,
  other_article: null,
  start_offset: null,
  end_offset: null,
  quote: null,
  formula: null,
};

function cells(evidence: Evidence): Row {
  switch (evidence.type) {
    case 'reference':
      return {
        type: evidence.type,
        package: evidence.package,
        resource: evidence.resource,
        row_number: evidence.row,
        field: evidence.field,
        value: typeof evidence.value === 'number' ? evidence.value : null,
        value_text: String(evidence.value),
        unit: evidence.unit ?? null,
        variable: evidence.variable ?? null,
        place: evidence.place ?? null,
        period_from: evidence.period?.from ?? null,
        period_to: evidence.period?.to ?? null,
        as_of: evidence.asOf ?? null,
        source: evidence.source.id,
        source_title: evidence.source.title,
        source_publisher: evidence.source.publisher,
        source_url: evidence.source.url,
      };
    case 'text':
      return {
        type: evidence.type,
        other_article: evidence.article,
        start_offset: evidence.start,
        end_offset: evidence.end,
        quote: evidence.quote,
      };
    case 'derivation':
      return {
        type: evidence.type,
        formula: evidence.formula,
        value: evidence.value,
        value_text: String(evidence.value),
      };
  }
}
