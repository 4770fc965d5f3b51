import type { Finding } from '../../src/model/finding.ts';
import { checkArticle } from '../../src/pipeline.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { readingOfRow, readRows, type TextRow } from './rows.ts';

const PACKAGES = ['canada-asylum', 'cities', 'officeholders', 'places', 'world-factbook'];

/** Counts over the flags of one check, or of all: found and right, found and wrong, missed. */
export interface TextCheckScore {
  readonly check: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Each false or missing flag, for reading. */
  readonly mistakes: readonly string[];
}

interface Outcome {
  readonly check: string;
  readonly kind: 'right' | 'wrong' | 'missed';
  readonly line: string;
}

/** Runs every row of a folder through all checks with their defaults; the first score is over all of them. */
export function scoreTextChecks(folder: string): readonly TextCheckScore[] {
  const reference = openReference(PACKAGES.map((name) => `reference/${name}`));
  const outcomes = readRows(folder).flatMap((row) =>
    outcomesOf(
      row,
      checkArticle(readingOfRow(row), reference).findings.filter(({ severity }) => severity !== null),
    ),
  );
  const checks = [...new Set(outcomes.map(({ check }) => check))].toSorted();
  return [
    scoreOf('all checks', outcomes),
    ...checks.map((check) =>
      scoreOf(
        check,
        outcomes.filter((outcome) => outcome.check === check),
      ),
    ),
  ];
}

/** A flag is right where its check is the one expected and its words overlap with the expected ones, once each. */
function outcomesOf(row: TextRow, findings: readonly Finding[]): readonly Outcome[] {
  const open = [...row.expected];
  const found = findings.map((finding): Outcome => {
    const at = open.findIndex(
      ({ check, quote }) => check === finding.check && (finding.quote.includes(quote) || quote.includes(finding.quote)),
    );
    if (at >= 0) open.splice(at, 1);
    const kind = at >= 0 ? 'right' : 'wrong';
    return {
      check: finding.check,
      kind,
      line: `${row.id} ${kind}: ${finding.quote} — ${finding.message}\n  ${shown(row)}`,
    };
  });
  const missed = open.map(({ check, quote }): Outcome => {
    return { check, kind: 'missed', line: `${row.id} missed: ${quote}\n  ${shown(row)}` };
  });
  return [...found, ...missed];
}

function shown({ title, standfirst, text }: TextRow): string {
  return [title, standfirst, text].filter((part) => part !== undefined).join(' | ');
}

function scoreOf(check: string, outcomes: readonly Outcome[]): TextCheckScore {
  const count = (kind: Outcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  return {
    check,
    right: count('right'),
    wrong: count('wrong'),
    missed: count('missed'),
    mistakes: outcomes.filter(({ kind }) => kind !== 'right').map(({ line }) => line),
  };
}
