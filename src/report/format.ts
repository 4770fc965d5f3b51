import type { CheckedArticle, CheckOutput } from '../model/output.ts';

/** What a format is told besides the records. */
export interface ReportOptions extends Partial<ReportDetails> {
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

/** What some formats tell of the program and of its checks; the core does not know it. */
export interface ReportDetails {
  /** Of deskcheck. */
  readonly version: string;
  /** Every check, in the order they are run. */
  readonly rules: readonly RuleDescription[];
  readonly claimReview?: ClaimReviewDetails;
}

/** A check as its page describes it: in a sentence or two, and whole, as Markdown. */
export interface RuleDescription {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  /** Where its page is read on the web. */
  readonly uri?: string;
}

/** Who publishes the fact checks, and the page on which they stand. */
export interface ClaimReviewDetails {
  readonly url?: string;
  readonly author?: string;
  readonly authorUrl?: string;
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
export interface ReportEnd extends Pick<CheckOutput, 'batchFindings' | 'failures' | 'summary'> {
  /** The URI of each article by its id, for findings that span several. */
  readonly uris?: ReadonlyMap<string, string>;
}

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
  /** Whether it tells what each check looks for (`ReportDetails.rules`): the pages need not be read for the others. */
  readonly describesRules?: true;
  /** For a format that has to remember something from step to step: a report of its own each time. */
  readonly open?: () => ReportSteps;
}

export type ReportSteps = Pick<ReportFormat, 'begin' | 'article' | 'end'>;

/** The steps of one report, from its beginning. */
export function openReport(format: ReportFormat): ReportSteps {
  return format.open?.() ?? format;
}

/** A format whose steps share what `open` remembers. */
export function rememberingFormat(name: string, description: string, open: () => ReportSteps): ReportFormat {
  return {
    name,
    description,
    open,
    begin: (options) => open().begin(options),
    article: (checked, index, options) => open().article(checked, index, options),
    end: (end, options) => open().end(end, options),
  };
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
  const report = openReport(format);
  const begun = report.begin(options);
  const articles = output.articles.map((checked, index) => report.article(checked, index, options));
  const uris = new Map(output.articles.map(({ article }) => [article.id, article.uri]));
  return [begun, ...articles, report.end({ ...output, uris }, options)].join('');
}
