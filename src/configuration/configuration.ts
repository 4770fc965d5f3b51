import { z } from 'zod';
import { Severity } from '../model/finding.ts';
import type { Check, CheckOptions } from '../verify/checks/check.ts';
import { EVERY_CHECK } from '../verify/every-check.ts';

/** Formats and severities that a configuration may name; held against the program's own lists by a test. */
export const FORMAT_NAMES = [
  'text',
  'json',
  'jsonl',
  'html',
  'sarif',
  'junit',
  'github',
  'markdown',
  'csv',
  'claimreview',
] as const;

const paths = (description: string) => z.array(z.string().min(1)).describe(description);
const SeverityOrOff = z.enum(['off', ...Severity.options]);

/** What can be set of one check: its severity alone, or with its options. */
function checkEntry({ options }: Pick<Check, 'options'>) {
  return z.union([
    SeverityOrOff,
    z.strictObject({
      severity: SeverityOrOff.exactOptional().describe('The severity of every flag of this check; off leaves it out.'),
      options: optionsSchema(options).exactOptional().describe('The options of this check; its page lists them.'),
    }),
  ]);
}

function optionsSchema(options: CheckOptions) {
  const shape = Object.entries(options).map(([name, option]) => {
    const described = optionSchema(option).describe(option.description);
    return [name, described.exactOptional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}

function optionSchema({ default: standard, minimum, maximum }: CheckOptions[string]): z.ZodType {
  if (typeof standard === 'boolean') return z.boolean();
  if (typeof standard === 'string') return z.string();
  if (typeof standard !== 'number') return z.array(z.string());
  const number = minimum === undefined ? z.number() : z.number().min(minimum);
  return maximum === undefined ? number : number.max(maximum);
}

const Checks = z
  .strictObject(Object.fromEntries(EVERY_CHECK.map((check) => [check.name, checkEntry(check).exactOptional()])))
  .describe('Severity and options by the name of the check.');

const Override = z.strictObject({
  files: paths('Patterns as in .gitignore, from the folder of this file.').min(1),
  checks: Checks,
});

const ClaimReviewSettings = z.strictObject({
  url: z
    .url()
    .exactOptional()
    .describe('The page that shows the fact checks; the id of each is added as its fragment.'),
  author: z.string().min(1).exactOptional().describe('Who publishes the fact checks.'),
  authorUrl: z.url().exactOptional().describe('The website of the author.'),
});

/** `deskcheck.config.json`, or the key `deskcheck` of a package.json. Paths are meant from the folder of that file. */
export const Configuration = z.strictObject({
  $schema: z.string().exactOptional().describe('Where the schema of this file is, for editors.'),
  reference: paths('Folders of reference packages to check against.').exactOptional(),
  manifest: z.string().min(1).exactOptional().describe('A table of the articles with their publication dates.'),
  db: z.string().min(1).exactOptional().describe('The SQLite database in which everything is kept.'),
  baseline: z.string().min(1).exactOptional().describe('The file with the findings that were accepted before.'),
  format: z.enum(FORMAT_NAMES).exactOptional().describe('How the report is written.'),
  failOn: z
    .enum([...Severity.options, 'never'])
    .exactOptional()
    .describe('Exit with 1 from this severity on.'),
  maxWarnings: z.int().min(0).exactOptional().describe('Exit with 1 where there are more warnings.'),
  suppressionProblems: z
    .enum(['off', 'warn', 'fail'])
    .exactOptional()
    .describe('What becomes of a suppression that is unused, or that cannot be read.'),
  jobs: z.int().min(1).max(1024).exactOptional().describe('How many articles are worked on side by side.'),
  timeLimit: z.int().min(1).exactOptional().describe('How many seconds one article may take.'),
  memoryLimit: z.int().min(64).exactOptional().describe('How many megabytes of memory a worker may need.'),
  ignore: paths('Files that are never read, as in .gitignore.').exactOptional(),
  checkPages: z
    .url()
    .exactOptional()
    .describe('Where the pages of the checks are read on the web; SARIF links to them.'),
  claimReview: ClaimReviewSettings.exactOptional().describe('What the claimreview format says of your fact checks.'),
  checks: Checks.exactOptional(),
  overrides: z
    .array(Override)
    .exactOptional()
    .describe('Settings of checks for some files; where several match, the last one counts.'),
});
export type Configuration = z.infer<typeof Configuration>;

/** What stands under a check's name. */
export type CheckEntry = z.infer<ReturnType<typeof checkEntry>>;

/** The JSON Schema (2020-12) of the file, for editors. */
export function configurationSchema(): object {
  return { title: 'deskcheck.config.json', ...z.toJSONSchema(Configuration, { io: 'input' }) };
}
