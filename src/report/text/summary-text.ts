import type { Summary } from '../../model/output.ts';
import type { ReportOptions } from '../format.ts';
import { wrap } from './layout.ts';

/** What a batch came to, in a few lines. */
export function summaryText(summary: Summary, { paint, width }: ReportOptions): string {
  const { verdicts, severities } = summary;
  const flags = [
    paintIf(severities.error > 0, paint.red, count(severities.error, 'error')),
    paintIf(severities.warning > 0, paint.yellow, count(severities.warning, 'warning')),
    count(severities.note, 'note'),
  ].join(', ');
  const outcome = [
    `${verdicts.supported} supported`,
    `${verdicts.refuted} refuted`,
    `${verdicts.conflicting} conflicting`,
    `${verdicts['not-enough-evidence']} without enough evidence`,
  ].join(', ');
  // Verdicts are counted by finding: a claim may have several, and a misspelt name has one without a claim.
  const findings = Object.values(verdicts).reduce((sum, part) => sum + part, 0);
  const { suppressed = 0, dismissed = 0 } = summary;
  const setAside = [
    ...(suppressed > 0 ? [`${suppressed.toLocaleString('en-CA')} suppressed`] : []),
    ...(dismissed > 0 ? [`${dismissed.toLocaleString('en-CA')} dismissed`] : []),
  ].join(', ');
  const lines = [
    `${count(summary.articles, 'article')}, ${count(summary.claims, 'claim')}. ${count(findings, 'finding')}: ${outcome}.`,
    ...(setAside === '' ? [] : [`${setAside}: not counted.`]),
    ...(summary.undated > 0
      ? [
          `${count(summary.undated, 'claim')} left unchecked for want of a publication date: give --published or --manifest.`,
        ]
      : []),
    ...(summary.failed > 0 ? [`${count(summary.failed, 'input')} failed.`] : []),
    ...(summary.skipped > 0 ? [`${count(summary.skipped, 'file')} skipped.`] : []),
  ];
  return `${[paint.bold(flags), ...lines.flatMap((line) => wrap(line, width))].join('\n')}\n`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-CA')} ${noun}${number === 1 ? '' : 's'}`;
}

function paintIf(condition: boolean, paint: (text: string) => string, text: string): string {
  return condition ? paint(text) : text;
}
