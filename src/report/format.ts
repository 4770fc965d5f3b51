import type { CheckedArticle, CheckOutput } from '../model/output.ts';

/** What a format is told besides the records. */
export interface ReportOptions {
  /** Columns of the terminal; lines are wrapped to it. */
  readonly width: number;
  readonly paint: Paint;
  /** Show also what was found right or could not be checked, with the evidence. */
  readonly explain: boolean;
  /** Leave out everything but findings. */
  readonly quiet: boolean;
  /** Path of the database, where the findings are kept in one: for the commands that a report suggests. */
  readonly database?: string;
}

/** Colours, as functions, so that a report can be printed with and without them. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
}

/** What is known only when all articles are done. */
type ReportEnd = Pick<CheckOutput, 'batchFindings' | 'failures' | 'summary'>;

/**
 * A report in three pure steps whose strings are written one after the other, so that a batch of any size is
 * reported in the memory of one article. `index` counts the articles from 0.
 */
export interface ReportFormat {
  readonly name: string;
  readonly description: string;
  readonly begin: (options: ReportOptions) => string;
  readonly article: (checked: CheckedArticle, index: number, options: ReportOptions) => string;
  readonly end: (end: ReportEnd, options: ReportOptions) => string;
}

const plain = (text: string): string => text;

/** No colours: for files, pipes and `NO_COLOR`. */
export const PLAIN: Paint = {
  bold: plain,
  dim: plain,
  underline: plain,
  red: plain,
  yellow: plain,
  cyan: plain,
  green: plain,
};

/** A whole report as one string: for tests, and where everything is at hand. */
export function renderReport(format: ReportFormat, output: CheckOutput, options: ReportOptions): string {
  const articles = output.articles.map((checked, index) => format.article(checked, index, options));
  return [format.begin(options), ...articles, format.end(output, options)].join('');
}
