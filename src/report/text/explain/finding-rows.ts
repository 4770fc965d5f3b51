import { describeInterval } from '../../../calendar/interval.ts';
import type { Evidence, Finding, ReferenceEvidence, Trace } from '../../../model/finding.ts';
import { referenceCells, showValue } from '../evidence.ts';
import type { Row } from './claim-rows.ts';

/** The series that were looked at, the likeliest first, each with its score, what it has, and why it scored so. */
export function candidateRows(trace: Trace | undefined): readonly Row[] {
  if (trace === undefined) return [];
  if (trace.candidates.length === 0) return [['None', 'no series has a word in common with the claim']];
  return trace.candidates.flatMap(({ label, score, reasons, record }, index): readonly Row[] => [
    [`${index + 1}.  ${score.toFixed(2)}`, label],
    ['', record ?? 'no value for this place and period'],
    ...(reasons.length === 0 ? [] : [['', `because: ${reasons.join('; ')}`] as const]),
  ]);
}

/** Every number that the verdict rests on, with the arithmetic between them. `cells` number the sources. */
export function arithmeticRows(evidence: readonly Evidence[], cells: readonly ReferenceEvidence[]): readonly Row[] {
  return evidence.flatMap((piece): readonly Row[] => {
    if (piece.type === 'reference') return [[`[${numberOf(piece, cells)}]`, cellText(piece)]];
    if (piece.type === 'text') return [['text', `“${piece.quote}”`]];
    return [['', `${piece.formula} = ${showValue(piece.value)}`], ...arithmeticRows(piece.inputs, cells)];
  });
}

function cellText({ field, value, unit, place, placeName, period }: ReferenceEvidence): string {
  const number = field === 'value' ? showValue(value) : `${field}: ${showValue(value)}`;
  const when = period === undefined ? undefined : describeInterval(period);
  const parts = [[number, unit].filter((part) => part !== undefined).join(' '), placeName ?? place, when];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** The verdict, the rule that gave it, both sides and the likely cause. */
export function verdictRows(finding: Finding): readonly Row[] {
  const { verdict, severity, message, stated, expected, cause, suggestion, trace, suppressed, decision, check } =
    finding;
  return [
    ['Verdict', `${verdict}${severity === null ? '' : `, ${severity}`}: ${message}`],
    ...(trace === undefined ? [] : [['Rule', trace.rule] as const]),
    ['Stated', stated.text],
    ...(expected === undefined ? [] : [['Record', expected.text] as const]),
    ...(cause === undefined ? [] : [['Likely', `${cause.detail} [${cause.code}]`] as const]),
    ...(suggestion === undefined ? [] : [['Instead', suggestion] as const]),
    ...(suppressed === undefined ? [] : [['Silenced', `by a ${suppressed.by}: ${suppressed.reason}`] as const]),
    ...(decision === undefined
      ? []
      : [
          [
            'Review',
            [`${decision.status} by ${decision.reviewer}, ${decision.at}`, decision.note].filter(Boolean).join(': '),
          ] as const,
        ]),
    ['Check', `${check}: docs/checks/${check}.md`],
    ['Id', finding.id],
  ];
}

/** Where each cell stands, and who published it. */
export function sourceRows(cells: readonly ReferenceEvidence[]): readonly Row[] {
  return cells.map((cell, index) => {
    const { source, package: from, resource, row, asOf } = cell;
    const { publisher, title, url } = source;
    const name = title.startsWith(publisher) || publisher === '' ? title : `${publisher}, ${title}`;
    const vintage = asOf === undefined ? '' : `, as of ${asOf}`;
    return [`[${index + 1}]`, `${name}${vintage} — ${from}, ${resource}, row ${row} — ${url}`];
  });
}

/** The cells of a finding and of its cause, each once, in the order in which they are shown. */
export function cellsOf({ evidence, cause }: Finding): readonly ReferenceEvidence[] {
  return referenceCells([...evidence, ...(cause?.evidence ?? [])]);
}

function numberOf(cell: ReferenceEvidence, cells: readonly ReferenceEvidence[]): number {
  return (
    cells.findIndex(
      (other) => other.package === cell.package && other.resource === cell.resource && other.row === cell.row,
    ) + 1
  );
}
