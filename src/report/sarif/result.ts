import type { Location, Region, Result, Suppression } from 'sarif';
import type { Evidence, Finding, Severity } from '../../model/finding.ts';
import { findingDetails } from '../finding-details.ts';
import { referenceCells } from '../text/evidence.ts';
import { printable } from '../text/printable.ts';
import { plainMessage } from './plain-message.ts';
import { artifactLocation } from './uri.ts';

/** A finding with a severity as a SARIF result (SARIF 2.1.0, 3.27), about the file `uri`. */
export function sarifResult(
  finding: Finding & { readonly severity: Severity },
  uri: string | undefined,
  ruleIndex: number,
  uris: ReadonlyMap<string, string>,
): Result {
  const related = relatedLocations(finding, uris);
  const suppressions = suppressionsOf(finding);
  return {
    ruleId: finding.check,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    kind: 'fail',
    level: finding.severity,
    message: { text: messageText(finding) },
    locations: uri === undefined ? [] : [locationOf(uri, finding)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'deskcheckFinding/v1': finding.id },
    ...(suppressions.length === 0 ? {} : { suppressions }),
    properties: propertiesOf(finding),
  };
}

function messageText(finding: Finding): string {
  const details = findingDetails(finding).map(([label, text]) => `${label}: ${plainMessage(text)}`);
  return [plainMessage(finding.message), ...details].join('\n');
}

function locationOf(uri: string, finding: Finding): Location {
  const region = regionOf(finding);
  return { physicalLocation: { artifactLocation: artifactLocation(uri), ...(region === null ? {} : { region }) } };
}

/** Columns count UTF-16 code units from 1, the end excluded: as the log's `columnKind` says. */
function regionOf({ location, quote }: Finding): Region | null {
  if (location === undefined) return null;
  const { start, end } = location;
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    snippet: { text: printable(quote) },
  };
}

/** The other articles that a finding rests on, each once. */
function relatedLocations(finding: Finding, uris: ReadonlyMap<string, string>): Location[] {
  const seen = new Set<string>();
  return textsOf(finding.evidence).flatMap(({ article, quote, uri = uris.get(article) }) => {
    const key = `${article}\u0000${quote}`;
    if (uri === undefined || seen.has(key)) return [];
    seen.add(key);
    const id = seen.size;
    return [
      { id, message: { text: plainMessage(quote) }, physicalLocation: { artifactLocation: artifactLocation(uri) } },
    ];
  });
}

function textsOf(list: readonly Evidence[]): readonly Extract<Evidence, { type: 'text' }>[] {
  return list.flatMap((evidence) => {
    if (evidence.type === 'text') return [evidence];
    return evidence.type === 'derivation' ? textsOf(evidence.inputs) : [];
  });
}

function suppressionsOf({ suppressed, decision }: Finding): Suppression[] {
  const list: Suppression[] = [];
  if (suppressed !== undefined) {
    const kind = suppressed.by === 'comment' ? 'inSource' : 'external';
    list.push({ kind, status: 'accepted', justification: printable(suppressed.reason) });
  }
  if (decision?.status === 'dismissed') {
    const justification = printable(`dismissed by ${decision.reviewer}: ${decision.note}`);
    list.push({ kind: 'external', status: 'accepted', justification });
  }
  return list;
}

function propertiesOf(finding: Finding): Record<string, unknown> {
  const { id, verdict, stated, expected, cause, suggestion, decision } = finding;
  const sources = referenceCells(finding.evidence).map(({ package: name, resource, row, source }) => ({
    package: name,
    resource,
    row,
    title: source.title,
    publisher: source.publisher,
    url: source.url,
  }));
  return {
    finding: id,
    verdict,
    stated: stated.text,
    ...(expected === undefined ? {} : { expected: expected.text }),
    ...(cause === undefined ? {} : { cause: cause.code }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(sources.length === 0 ? {} : { sources }),
    ...(decision === undefined ? {} : { decision: decision.status }),
  };
}
