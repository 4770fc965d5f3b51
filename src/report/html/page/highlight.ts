import type { Span } from '../../../model/span.ts';
import type { Shown } from '../shown.ts';

/** A stretch of the article's text that is drawn in one way. `finding` is null where no finding is about it. */
export interface Stretch extends Span {
  readonly finding: Shown | null;
  readonly unchecked: boolean;
}

const WEIGHT: Readonly<Record<string, number>> = { refuted: 0, conflicting: 1, supported: 2, 'not-enough-evidence': 3 };
const SEVERITY: Readonly<Record<string, number>> = { error: 0, warning: 1, note: 2 };

/**
 * The text from `from` to `to` cut where a finding or an unchecked claim begins or ends. Where several lie over each
 * other, the gravest is drawn, and of two alike the shorter one.
 */
export function stretches(
  { start: from, end: to }: Span,
  findings: readonly Shown[],
  unchecked: readonly Span[],
): readonly Stretch[] {
  const within = (span: Span): boolean => span.start < to && span.end > from && span.start < span.end;
  const here = findings.filter(within).toSorted(byWeight);
  const open = unchecked.filter(within);
  const edges = new Set([from, to]);
  for (const { start, end } of [...here, ...open]) {
    edges.add(Math.max(from, start));
    edges.add(Math.min(to, end));
  }
  const cuts = [...edges].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const covers = (span: Span): boolean => span.start <= start && end <= span.end;
    const finding = here.find(covers) ?? null;
    return { start, end, finding, unchecked: finding === null && open.some(covers) };
  });
}

function byWeight(a: Shown, b: Shown): number {
  return weightOf(a) - weightOf(b) || a.end - a.start - (b.end - b.start);
}

function weightOf({ severity, verdict }: Shown): number {
  return severity === null ? 10 + (WEIGHT[verdict] ?? 9) : (SEVERITY[severity] ?? 9);
}

/** The longest stretch that is laid out as one paragraph: a browser is slow in lines of a megabyte. */
const LONGEST = 8_000;

/** The paragraphs of a text, without the line breaks between them; one too long is cut at a space. */
export function paragraphs(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    let from = start;
    while (end - from > LONGEST) {
      const space = text.lastIndexOf(' ', from + LONGEST);
      const cut = space > from ? space + 1 : from + LONGEST;
      spans.push({ start: from, end: cut });
      from = cut;
    }
    if (text.slice(from, end).trim() !== '') spans.push({ start: from, end });
    start = end + 1;
  }
  return spans;
}
