import type { Evidence, Finding, Severity } from '../../model/finding.ts';
import type { CheckedArticle } from '../../model/output.ts';
import type { Span } from '../../model/span.ts';
import { findingDetails, setAside } from '../finding-details.ts';
import type { Paint, ReportOptions } from '../format.ts';
import { describeEvidence } from './evidence.ts';
import { excerpt } from './excerpt.ts';
import { hang, widthOf, wrap } from './layout.ts';
import { printable } from './printable.ts';

/** How one finding reads on a terminal: place, severity and message; the sentence; stated, record and likely cause. */
export function findingText(
  finding: Finding,
  checked: CheckedArticle,
  positionWidth: number,
  options: ReportOptions,
): string {
  const { paint, width } = options;
  const indent = ' '.repeat(positionWidth + 3);
  const shown = excerpt(checked.article.text, sentenceOf(finding, checked), finding, width - indent.length);
  const details = detailsOf(finding, options.explain).map(([label, text]) =>
    hang(`${indent}${paint.dim(label.padEnd(8))}`, printable(text), width),
  );
  return [
    headline(finding, positionWidth, options),
    `${indent}${shown.line}`,
    `${indent}${severityPaint(finding.severity, paint)(shown.underline)}`,
    ...details,
  ].join('\n');
}

/** Where the finding begins, as `line:column`. */
export function positionText(finding: Finding): string {
  const start = finding.location?.start;
  return start === undefined ? '' : `${start.line}:${start.column}`;
}

function headline(finding: Finding, positionWidth: number, { paint, width }: ReportOptions): string {
  const label = severityLabel(finding);
  const position = paint.dim(positionText(finding).padStart(positionWidth));
  const start = `  ${position} ${severityPaint(finding.severity, paint)(label)}  `;
  const indent = positionWidth + label.length + 5;
  const room = Math.max(20, width - indent);
  const lines = wrap(printable(finding.message), room);
  const last = lines.at(-1) ?? '';
  const gap = room - widthOf(last) - finding.check.length;
  const check = paint.dim(finding.check);
  const tail =
    gap >= 2
      ? `${paint.bold(last)}${' '.repeat(gap)}${check}`
      : `${paint.bold(last)}\n${' '.repeat(Math.max(0, width - finding.check.length))}${check}`;
  const message = [...lines.slice(0, -1).map(paint.bold), tail].join(`\n${' '.repeat(indent)}`);
  return start + message;
}

function detailsOf(finding: Finding, explain: boolean): readonly (readonly [label: string, text: string])[] {
  const { cause, decision, suppressed } = finding;
  return [
    ...(explain ? explainedDetails(finding) : findingDetails(finding)),
    ...(cause !== undefined && explain ? evidenceLines('', cause.evidence) : []),
    ...(suppressed === undefined ? [] : [['Passed', setAside(finding) ?? ''] as const]),
    ...(decision === undefined
      ? []
      : [
          [
            'Review',
            `${decision.status} by ${decision.reviewer}, ${decision.at}${decision.note === '' ? '' : `: ${decision.note}`}`,
          ] as const,
        ]),
    ['Id', finding.id],
  ];
}

/** With each piece of evidence on a line of its own. */
function explainedDetails(finding: Finding): readonly (readonly [label: string, text: string])[] {
  const { expected, evidence } = finding;
  return findingDetails(finding).flatMap(([label, text]) => {
    if (label !== 'Record') return [[label, text] as const];
    const record = expected === undefined ? [] : [[label, expected.text] as const];
    return [...record, ...evidenceLines('From', evidence)];
  });
}

function evidenceLines(label: string, list: readonly Evidence[]): readonly (readonly [string, string])[] {
  return list.flatMap((evidence, index) => [
    [index === 0 ? label : '', describeEvidence(evidence)] as const,
    ...(evidence.type === 'derivation' ? evidenceLines('', evidence.inputs) : []),
  ]);
}

/** The sentence of the claim that holds the quote, else the line of the text that does. */
export function sentenceOf(
  finding: Pick<Finding, 'start' | 'end' | 'claims'>,
  { claims, article }: CheckedArticle,
): Span {
  const claim = claims.find(
    ({ id, sentence }) => finding.claims.includes(id) && sentence.start <= finding.start && finding.end <= sentence.end,
  );
  if (claim !== undefined) return claim.sentence;
  const newline = article.text.indexOf('\n', finding.end);
  return {
    start: article.text.lastIndexOf('\n', Math.max(0, finding.start - 1)) + 1,
    end: newline === -1 ? article.text.length : newline,
  };
}

function severityLabel({ severity, verdict }: Finding): string {
  if (severity !== null) return severity;
  return verdict === 'supported' ? 'right' : 'open';
}

function severityPaint(severity: Severity | null, paint: Paint): (text: string) => string {
  if (severity === null) return paint.green;
  return { error: paint.red, warning: paint.yellow, note: paint.cyan }[severity];
}
