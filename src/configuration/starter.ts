import { EVERY_CHECK } from '../verify/every-check.ts';

/** A configuration to begin with: it sets nothing, and shows in comments all that can be set. */
export function starterText(): string {
  const checks = EVERY_CHECK.map(({ name }) => `    // "${name}": "warning",`).join('\n');
  return `{
  // What deskcheck does in this folder and below it. Paths are meant from this folder;
  // what is typed on the command line wins. Comments and trailing commas are allowed.

  // Where the schema of this file is, for editors.
  // "$schema": "./node_modules/deskcheck/docs/schema/configuration.schema.json",

  // Folders of reference packages to check against.
  // "reference": ["reference"],

  // A table of the articles with their publication dates: path, published, publisher, title, byline, language.
  // "manifest": "manifest.csv",

  // The SQLite database in which everything is kept, editors' decisions included.
  // "db": "desk.db",

  // Findings that were accepted before: deskcheck check . --baseline deskcheck-baseline.json --update-baseline
  // "baseline": "deskcheck-baseline.json",

  // Files that are never read, as in .gitignore.
  // "ignore": ["README.md", "archive/"],

  // text, json, jsonl, html, sarif, junit, github, markdown, csv or claimreview
  // "format": "text",

  // Exit with 1 from this severity on: error, warning, note or never.
  // "failOn": "error",

  // Exit with 1 where there are more warnings.
  // "maxWarnings": 20,

  // What becomes of a suppression that is unused or cannot be read: off, warn or fail.
  // "suppressionProblems": "warn",

  // How many articles are worked on side by side.
  // "jobs": 4,

  // What one article may take: seconds, and megabytes of memory for the worker that is at it.
  // "timeLimit": 20,
  // "memoryLimit": 1024,

  // Where the pages of the checks are read on the web; SARIF links to them.
  // "checkPages": "https://example.org/deskcheck/docs/checks",

  // What the claimreview format says of your fact checks.
  // "claimReview": { "url": "https://example.org/fact-checks", "author": "The Desk", "authorUrl": "https://example.org" },

  // Each check: off, error, warning or note; or { "severity": …, "options": { … } } (docs/checks has them all).
  "checks": {
${checks}
  },

  // Settings of checks for some files; where several match, the last one counts.
  "overrides": [
    // { "files": ["opinion/**"], "checks": { "office-holder": "off" } },
  ],
}
`;
}
