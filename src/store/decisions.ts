import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Decision, Evidence, Finding } from '../model/finding.ts';

export interface DecisionTable {
  /** Keeps the decision; a later one on the same finding takes its place. */
  readonly save: (decision: Decision, finding: Finding) => void;
  /** The findings, each with the decision that still holds. */
  readonly attach: (findings: readonly Finding[]) => readonly Finding[];
}

/**
 * Decisions are kept by finding id, and a finding's id changes with its sentence. A decision also falls when what the
 * finding was held against changes: its basis is the verdict and the cells it rests on.
 */
export function prepareDecisions(database: Database.Database): DecisionTable {
  const upsert = database.prepare(
    `insert into decisions (finding, status, reviewer, at, note, basis) values (@finding, @status, @reviewer, @at, @note, @basis)
     on conflict (finding) do update set status = excluded.status, reviewer = excluded.reviewer, at = excluded.at,
       note = excluded.note, basis = excluded.basis`,
  );
  const select = database.prepare<[string], Decision & { basis: string }>(
    'select finding, status, reviewer, at, note, basis from decisions where finding = ?',
  );
  const any = database.prepare<[], number>('select exists (select 1 from decisions)').pluck();
  return {
    save: (decision, finding) => {
      upsert.run({ ...decision, basis: decisionBasis(finding) });
    },
    attach: (findings) => {
      if (any.get() === 0) return findings;
      return findings.map((finding) => {
        const row = select.get(finding.id);
        if (row === undefined || row.basis !== decisionBasis(finding)) return finding;
        const { basis, ...decision } = row;
        return { ...finding, decision };
      });
    },
  };
}

/** What a decision rests on: the verdict and the values that were compared, wherever they stand. */
function decisionBasis(finding: Finding): string {
  const basis = { verdict: finding.verdict, severity: finding.severity, evidence: finding.evidence.map(comparedValue) };
  return createHash('sha256').update(JSON.stringify(basis)).digest('hex');
}

function comparedValue(evidence: Evidence): unknown {
  if (evidence.type === 'text') return evidence.quote;
  if (evidence.type === 'derivation') return [evidence.formula, evidence.value, evidence.inputs.map(comparedValue)];
  return [evidence.source.id, evidence.field, evidence.value, evidence.place ?? null, evidence.period ?? null];
}
