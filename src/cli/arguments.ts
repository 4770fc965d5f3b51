import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { isPublicationDate } from '../batch/publication-date.ts';
import { WORK_LIMITS } from '../batch/work/limits.ts';
import { formats } from '../report/formats.ts';
import { SUPPRESSION_PROBLEMS } from './check/check-flags.ts';
import { FAIL_ON } from './exit-code.ts';

/** The options that several commands share, each written once. */

export function referenceOption(): Option {
  return new Option('-r, --reference <folder>', 'a reference package to check against; may be given several times')
    .argParser((folder: string, before: readonly string[] | undefined) => [...(before ?? []), folder])
    .default([], 'none');
}

export function databaseOption(purpose: string): Option {
  return new Option('--db <file>', purpose);
}

export function publishedOption(): Option {
  return new Option('--published <date>', 'when the articles were published (YYYY-MM-DD)').argParser((text: string) => {
    if (!isPublicationDate(text)) throw new InvalidArgumentError('Write a date that exists as YYYY-MM-DD.');
    return text;
  });
}

export function manifestOption(): Option {
  return new Option('--manifest <csv>', 'a table of the articles: path, published, publisher, title, byline, language');
}

export function formatOption(): Option {
  return new Option('-f, --format <format>', 'how the report is written')
    .choices(formats.map(({ name }) => name))
    .default('text');
}

export function outputOption(): Option {
  return new Option('-o, --output <file>', 'write to this file instead of the terminal');
}

export function failOnOption(standard: (typeof FAIL_ON)[number]): Option {
  return new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(FAIL_ON).default(standard);
}

export function maxWarningsOption(): Option {
  return new Option('--max-warnings <n>', 'exit with 1 where there are more warnings').argParser(wholeNumber(0));
}

export function baselineOption(): Option {
  return new Option('--baseline <file>', 'findings that were accepted before, which fail no build');
}

export function suppressionProblemsOption(): Option {
  return new Option('--suppression-problems <what>', 'what becomes of suppressions that are unused or cannot be read')
    .choices(SUPPRESSION_PROBLEMS)
    .default('warn');
}

export function jobsOption(): Option {
  return new Option('--jobs <n>', 'how many workers do the work')
    .argParser(wholeNumber(1))
    .default(Math.min(availableParallelism(), 8), 'the number of processors, at most 8');
}

export function timeLimitOption(): Option {
  return new Option('--time-limit <seconds>', 'how long one article may take')
    .argParser(wholeNumber(1))
    .default(WORK_LIMITS.seconds);
}

export function memoryLimitOption(): Option {
  return new Option('--memory-limit <megabytes>', 'how much memory a worker may need')
    .argParser(wholeNumber(64))
    .default(WORK_LIMITS.megabytes);
}

function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d{1,9}$/.test(text) && number >= least) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} on.`);
  };
}
