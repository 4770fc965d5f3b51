import { describeInterval } from '../../calendar/interval.ts';
import type { Evidence, ReferenceEvidence } from '../../model/finding.ts';

/** Where a cell stands: "IRCC, Demandeurs d'asile par année – 2022 (observations.csv, row 118)". */
export function describeSource(evidence: ReferenceEvidence): string {
  const { publisher, title } = evidence.source;
  const source = title.startsWith(publisher) || publisher === '' ? title : `${publisher}, ${title}`;
  return `${source} (${evidence.resource}, row ${evidence.row})`;
}

/** One piece of evidence in one line, without the pieces it is derived from. */
export function describeEvidence(evidence: Evidence): string {
  switch (evidence.type) {
    case 'reference': {
      const { field, value, unit, period } = evidence;
      const place = evidence.placeName ?? evidence.place;
      const when = period === undefined ? undefined : describeInterval(period);
      const parts = [`${field} ${showValue(value)}`, unit, place, when].filter((part) => part !== undefined);
      return `${parts.join(' · ')} — ${describeSource(evidence)}`;
    }
    case 'text':
      return `the text: “${evidence.quote}”`;
    case 'derivation':
      return `${evidence.formula} = ${showValue(evidence.value)}`;
  }
}

/** The cells that the evidence rests on, those of derivations included, each once. */
export function referenceCells(list: readonly Evidence[]): readonly ReferenceEvidence[] {
  const cells = list.flatMap((evidence): readonly ReferenceEvidence[] => {
    if (evidence.type === 'reference') return [evidence];
    return evidence.type === 'derivation' ? referenceCells(evidence.inputs) : [];
  });
  const seen = new Set<string>();
  return cells.filter((cell) => {
    const key = [cell.package, cell.resource, cell.row].join('\u0000');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A number as people write it, with no more digits than a derived one deserves. */
export function showValue(value: number | string): string {
  if (typeof value === 'string') return value;
  return value.toLocaleString('en-CA', { maximumFractionDigits: 3 });
}
