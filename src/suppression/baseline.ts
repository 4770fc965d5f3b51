import { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import { isFlag } from '../model/flag.ts';
import type { CheckedArticle } from '../model/output.ts';
import { inCodeUnitOrder } from '../text/code-unit-order.ts';

const BaselineEntry = z.object({
  /** Path of the file, from the folder of the baseline, with forward slashes; '' for a finding across articles. */
  file: z.string(),
  id: z.string(),
  check: z.string(),
  quote: z.string(),
});
export type BaselineEntry = z.infer<typeof BaselineEntry>;

const Baseline = z.object({ version: z.literal(1), findings: z.array(BaselineEntry) });

/** The entries of a baseline, or what is wrong with it. */
export function readBaseline(text: string): readonly BaselineEntry[] | { readonly message: string } {
  const parsed = Baseline.safeParse(parseJson(text));
  if (parsed.success) return parsed.data.findings;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : ` (${issue.path.join('.')})`;
  return { message: `this is no baseline of deskcheck${where}: mend it, or delete it and run with --update-baseline` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** The same findings give the same bytes: sorted by file and id, one entry a line, so that changes can be read and merged. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .toSorted((a, b) => inCodeUnitOrder(a.file, b.file) || inCodeUnitOrder(a.id, b.id))
    .map(({ file, id, check, quote }) => JSON.stringify({ file, id, check, quote }));
  return `{\n  "version": 1,\n  "findings": [${lines.map((line) => `\n    ${line}`).join(',')}${lines.length === 0 ? '' : '\n  '}]\n}\n`;
}

export interface BaselineOptions {
  /** What the baseline is called in the reason of a suppression. */
  readonly name: string;
  /** Whether a file that an entry names is no longer there; its findings are then known wherever they turn up. */
  readonly isGone: (file: string) => boolean;
  /** Take in what is new: then no flag is left standing. */
  readonly acceptsNew: boolean;
}

/** A baseline as a run goes through it. */
export interface BaselineRun {
  /** Marks the flags of an article that the baseline has; `file` is the path from the folder of the baseline. */
  readonly apply: (file: string, checked: CheckedArticle) => CheckedArticle;
  /** The same for what was found across articles, once all of them were seen. */
  readonly applyAcross: (findings: readonly Finding[]) => readonly Finding[];
  /** Entries of files that were checked, or are gone, and whose finding did not turn up. */
  readonly stale: () => readonly BaselineEntry[];
  /** What the baseline would be with all flags of this run in it, and the stale ones out. */
  readonly updated: () => readonly BaselineEntry[];
}

/** Stands for the file of a finding across articles. */
const ACROSS = '';

function keyOf(file: string, id: string): string {
  return `${file}\u0000${id}`;
}

export function baselineRun(
  entries: readonly BaselineEntry[],
  { name, isGone, acceptsNew }: BaselineOptions,
): BaselineRun {
  const byId = Map.groupBy(entries, ({ id }) => id);
  const used = new Set<BaselineEntry>();
  const seenFiles = new Set<string>();
  const flagged = new Map<string, BaselineEntry>();

  const entryFor = (file: string, id: string): BaselineEntry | undefined => {
    const same = byId.get(id);
    return (
      same?.find((entry) => entry.file === file) ?? same?.find((entry) => entry.file !== ACROSS && isGone(entry.file))
    );
  };
  const mark = (file: string, finding: Finding): Finding => {
    if (!isFlag(finding)) return finding;
    const { id, check, quote } = finding;
    flagged.set(keyOf(file, id), { file, id, check, quote });
    const entry = entryFor(file, id);
    if (entry !== undefined) used.add(entry);
    else if (!acceptsNew) return finding;
    return { ...finding, suppressed: { by: 'baseline', reason: `accepted in ${name}` } };
  };
  /** Whether a finding of this entry would have turned up: across articles, only where every file that is known was seen. */
  const wouldShow = ({ file }: BaselineEntry): boolean => {
    if (file !== ACROSS) return seenFiles.has(file) || isGone(file);
    return entries.every((other) => other.file === ACROSS || seenFiles.has(other.file) || isGone(other.file));
  };

  return {
    apply: (file, checked) => {
      seenFiles.add(file);
      return { ...checked, findings: checked.findings.map((finding) => mark(file, finding)) };
    },
    applyAcross: (findings) => findings.map((finding) => mark(ACROSS, finding)),
    stale: () => entries.filter((entry) => !used.has(entry) && wouldShow(entry)),
    updated: () => {
      const untouched = entries.filter((entry) => !wouldShow(entry) && !flagged.has(keyOf(entry.file, entry.id)));
      return [...untouched, ...flagged.values()];
    },
  };
}
