import type { Finding } from '../model/finding.ts';
import { describeEvidence, describeSource, referenceCells } from './text/evidence.ts';

/** What a finding says beyond its message, in the order it is shown: a label and one line of text each. */
export function findingDetails(finding: Finding): readonly (readonly [label: string, text: string])[] {
  const { stated, cause, suggestion } = finding;
  const record = recordText(finding);
  return [
    ['Stated', stated.text],
    ...(record === null ? [] : [['Record', record] as const]),
    ...(cause === undefined ? [] : [['Likely', `${cause.detail} [${cause.code}]`] as const]),
    ...(suggestion === undefined ? [] : [['Instead', suggestion] as const]),
  ];
}

/** What the record has, and where; the first piece of evidence where nothing was expected. */
export function recordText({ expected, evidence }: Finding): string | null {
  const sources = sourceText(evidence);
  if (expected !== undefined) return sources === '' ? expected.text : `${expected.text} — ${sources}`;
  const [first] = evidence;
  return first === undefined ? null : describeEvidence(first);
}

function sourceText(evidence: Finding['evidence']): string {
  const [first, ...others] = referenceCells(evidence);
  return [
    ...(first === undefined ? [] : [describeSource(first)]),
    ...others.slice(0, 2).map((cell) => `${cell.resource}, row ${cell.row}`),
    ...(others.length > 2 ? [`${others.length - 2} more`] : []),
  ].join('; ');
}

/** Why a finding with a severity is no flag, in words; undefined for a flag. */
export function setAside({ suppressed, decision }: Finding): string | undefined {
  if (suppressed !== undefined) {
    return suppressed.by === 'comment' ? `suppressed by a comment: ${suppressed.reason}` : suppressed.reason;
  }
  if (decision?.status !== 'dismissed') return undefined;
  return `dismissed by ${decision.reviewer}${decision.note === '' ? '' : `: ${decision.note}`}`;
}
